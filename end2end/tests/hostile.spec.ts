// Someone tries to turn a service's number into their own: it is held, called back and denied; or stopped by the people who look after it.
import type { APIRequestContext, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { agree, askForLink, fits, letters, linkTo, mayKeepCookie, origin, segment, sendNumber, signInAs } from "../support/edited.ts";
import { say, LOCALES, type Locale } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

test.use({ baseURL: origin, mayKeepCookie });

const everywhere = { scripting: "both", width: "both", cover: "values" } as const;
const HOSTILE = "807-555-0166";
const notUs = { en: "not-us", fr: "pas-nous" };
const people = { en: "people", fr: "personnes" };

/** Each test has a listing for each language: a listing is written to once an hour. */
const DENIED = { en: ["york-housing-intake", "line@york.ca"], fr: ["yellow-brick-house-york", "info@yellowbrickhouse.org"] } as const;
const NOT_US = { en: ["grey-county-short-term-shelter", "stsp@grey.ca"], fr: ["doors-of-compassion-durham", "docintake@cfoc.ca"] } as const;
const ORPHAN = { en: ["muskoka-emergency-housing-help", "emergencyshelter@muskoka.on.ca"], fr: ["legal-clinic-guelph-wellington", "gwlegalclinic@lao.on.ca"] } as const;

/** Another link, after the first one was used up. */
async function askAgain(page: Page, locale: Locale, id: string, mailbox: string, before: string): Promise<string> {
  await page.goto(`/${locale}/s/${id}/${segment[locale].work}`);
  await page.getByLabel(say(locale, "work-here-mailbox")).fill(mailbox);
  await page.getByRole("button", { name: say(locale, "work-here-send") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "work-here-asked"));
  const pattern = new RegExp(`/${locale}/${segment[locale].own}/[0-9a-f]{32}`);
  let link: string | undefined;
  await expect(async () => {
    link = letters(mailbox).map((text) => text.match(pattern)?.[0]).find((found) => found && found !== before);
    expect(link).toBeDefined();
  }).toPass();
  return link!;
}

const numbers = async (request: APIRequestContext, locale: Locale, id: string) => {
  const html = await (await request.get(`/${locale}/s/${id}`)).text();
  return html.slice(html.indexOf("<main"), html.indexOf("</main>")).match(/href="tel:[^"]+/g) ?? [];
};

for (const locale of LOCALES) {
  test(`a hostile number is held, called back and denied, and its link ends, in ${locale}`, runs(everywhere, locale), async ({ page, request }, info) => {
    const [id, mailbox] = DENIED[locale];
    const before = await numbers(request, locale, id);
    const own = await askForLink(page, locale, id, mailbox);
    await sendNumber(page, locale, own, HOSTILE);
    expect(await numbers(request, locale, id)).toEqual(before);

    await signInAs(page, locale, info, "dee");
    const held = page.locator(".queue:not(.lately) > li").filter({ hasText: mailbox }).filter({ hasText: say(locale, "desk-held") });
    await held.getByRole("link").first().click();
    await expect(page.locator(".after")).toContainText("555-0166");
    // The number that is called is one that readers see, never the one that was sent.
    await page.locator("details.call > summary").click();
    for (const label of await page.locator(".call label").allTextContents()) expect(label).not.toContain("555-0166");
    await page.locator("[name=number]").first().check();
    await page.locator("#outcome").selectOption("denied");
    await page.locator("#said").fill("Their director: no one here sent that.");
    await page.getByRole("button", { name: say(locale, "desk-call-keep") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "desk-title"));
    await expect(held).toHaveCount(0);
    expect(await numbers(request, locale, id)).toEqual(before);
    expect((await request.get(own)).status()).toBe(410);

    // Everyone on the desk sees what was done, and by whom.
    await page.getByRole("link", { name: say(locale, "desk-audit-title") }).click();
    await axe(page);
    await fits(page);
    await page.getByLabel(say(locale, "desk-audit-listing")).fill(id);
    await page.getByRole("button", { name: say(locale, "desk-listings-search") }).click();
    for (const deed of ["deed-rejected", "deed-call", "deed-finish"]) await expect(page.getByText(say(locale, deed)).first()).toBeVisible();
    await axe(page);
  });

  test(`“This was not us” puts the number back that was there, at any hour, in ${locale}`, runs(everywhere, locale), async ({ page, request }, info) => {
    const [id, mailbox] = NOT_US[locale];
    const before = await numbers(request, locale, id);
    await sendNumber(page, locale, await askForLink(page, locale, id, mailbox), HOSTILE);
    // Two people were deceived, and someone who said that they answer for the service.
    await signInAs(page, locale, info, "una");
    const held = page.locator(".queue:not(.lately) > li").filter({ hasText: mailbox }).filter({ hasText: say(locale, "desk-held") });
    await held.getByRole("link").first().click();
    await agree(page, locale, `uwe-${info.project.name}-${locale}`);
    await expect(async () => expect((await numbers(request, locale, id)).join()).toContain("8075550166")).toPass();

    // Someone who looks after the listing reads their email: one press.
    const object = await linkTo(mailbox, locale, notUs[locale]);
    await page.goto(object);
    await axe(page);
    await fits(page);
    await page.getByRole("button", { name: say(locale, "object-press") }).click();
    await expect(page.getByRole("status").first()).toHaveText(say(locale, "object-undone"));
    await expect(page.getByRole("button", { name: say(locale, "object-press") })).toHaveCount(0);
    await axe(page);
    await fits(page);
    await expect(async () => expect(await numbers(request, locale, id)).toEqual(before)).toPass();

    // The desk sees it before anything else, and closes it with what was found out.
    await page.goto(`/${locale}/${segment[locale].desk}`);
    await axe(page);
    await fits(page);
    const name = await page.locator(".alarm a").allTextContents();
    expect(name.length).toBeGreaterThan(0);
    await page.locator(".alarm").filter({ hasText: say(locale, "desk-objections-means") }).getByRole("link").first().click();
    await expect(page.getByText(mailbox).first()).toBeVisible();
    await page.getByRole("button", { name: say(locale, "desk-objection-answer") }).click();
    await expect(page.getByRole("alert")).toContainText(say(locale, "desk-no-note"));
    await axe(page);
    await fits(page);
    await page.getByLabel(say(locale, "desk-note"), { exact: true }).fill("Called the house: their email was read by someone else.");
    await page.getByRole("button", { name: say(locale, "desk-objection-answer") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "desk-title"));
  });

  test(`a listing that no one looks after is recovered by a call, in ${locale}`, runs(everywhere, locale), async ({ page }, info) => {
    const [id, mailbox] = ORPHAN[locale];
    const own = await askForLink(page, locale, id, mailbox);
    await page.goto(own);
    await page.getByRole("link", { name: say(locale, "keepers-link") }).click();
    await expect(page.getByRole("listitem").filter({ hasText: mailbox })).toBeVisible();
    await axe(page);
    await fits(page);
    // A wrong address is said, and kept in the box.
    await page.getByLabel(say(locale, "keepers-mailbox")).fill("half-an-address");
    await page.getByRole("button", { name: say(locale, "keepers-invite"), exact: true }).click();
    await expect(page.getByLabel(say(locale, "keepers-mailbox"))).toHaveValue("half-an-address");
    await axe(page);
    // The last one leaves, and invites no one.
    await page.locator("summary").filter({ hasText: say(locale, "keepers-leave-title") }).click();
    await page.getByRole("button", { name: say(locale, "keepers-leave") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "keepers-left-title"));
    await axe(page);
    expect((await page.goto(`${own}/${people[locale]}`))!.status()).toBe(410);

    // The next one asks at an address that no one knows yet.
    const next = `next-${locale}@elsewhere.example`;
    await page.goto(`/${locale}/s/${id}/${segment[locale].work}`);
    await page.getByRole("link", { name: say(locale, "claim-link") }).click();
    await page.getByLabel(say(locale, "work-here-mailbox")).fill(next);
    await page.getByLabel(say(locale, "claim-where")).fill("I am the new coordinator. Please call us.");
    await page.getByRole("button", { name: say(locale, "claim-send") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "review-thanks"));

    await signInAs(page, locale, info, "olu");
    await page.goto(`/${locale}/${segment[locale].desk}/${locale === "en" ? "listings" : "fiches"}/${id}`);
    await expect(page.getByText(say(locale, "desk-keepers-none"))).toBeVisible();
    await axe(page);
    await fits(page);
    await page.goto(`/${locale}/${segment[locale].desk}`);
    await page.locator(".queue:not(.lately) > li").filter({ hasText: next }).getByRole("link").first().click();
    await agree(page, locale, `oda-${info.project.name}-${locale}`);
    const again = await linkTo(next, locale);
    await page.goto(`${again}/${people[locale]}`);
    await expect(page.getByRole("listitem").filter({ hasText: next })).toContainText(say(locale, "keeper-granted"));
  });

  test(`a harmless listing that turns into a helpline is stopped three times, in ${locale}`, runs(everywhere, locale), async ({ page, request }, info) => {
    const mailbox = `art-${locale}@night.example`;
    const name = `Art Night ${locale}`;
    await page.goto(locale === "en" ? "/en/update-listing/new" : "/fr/mettre-a-jour/nouvelle");
    await page.getByLabel(say(locale, "work-here-mailbox")).fill(mailbox);
    await page.getByRole("button", { name: say(locale, "work-here-send") }).click();
    const own = await linkTo(mailbox, locale);
    const fill = async (link: string, key: string, act: () => Promise<void>) => {
      await page.goto(`${link}/${key}`);
      await act();
      await page.getByRole("button", { name: say(locale, "review-save") }).click();
      await page.waitForURL(`**#own-${key.replaceAll("_", "-")}`);
    };
    await fill(own, "name", () => page.locator(`[name='name.${locale}']`).fill(name));
    await fill(own, "organization", () => page.locator(`[name='organization.${locale}']`).fill(name));
    await fill(own, "description", () => page.locator(`[name='description.${locale}']`).fill("We paint together."));
    await fill(own, "phones", async () => {
      await page.locator("[name='phones.1.number']").fill("(807) 555-0171");
      await page.locator("[name='phones.1.kind'][value=voice]").check();
    });
    await fill(own, "service_area", () => page.locator("[name='service_area.scope'][value=province]").check());
    await fill(own, "categories", () => page.locator("[name=categories][value=cultural]").check());
    await page.goto(`${own}/${locale === "en" ? "finish" : "terminer"}`);
    await page.getByRole("button", { name: say(locale, "review-finish-send") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "review-thanks"));

    // First: a new listing takes two people, and a call to a number from a named source.
    await signInAs(page, locale, info, "zoe");
    await page.locator(".queue:not(.lately)").getByRole("link", { name, exact: true }).click();
    await expect(page.getByText(say(locale, "desk-two-title"))).toBeVisible();
    await expect(page.locator(".tells").first()).toContainText(mailbox);
    await agree(page, locale, `zia-${info.project.name}-${locale}`);
    const id = `art-night-${locale}`;
    await expect(async () => expect((await request.get(`/${locale}/s/${id}`)).status()).toBe(200)).toPass();

    // Then its sender turns it into a crisis line for young people.
    const again = await askAgain(page, locale, id, mailbox, own);
    await fill(again, "name", () => page.locator(`[name='name.${locale}']`).fill(locale === "en" ? "Kids Help Phone" : "Jeunesse, J’écoute"));
    await fill(again, "free", () => page.locator("[name=free][value=yes]").check());
    await page.goto(`${again}/${locale === "en" ? "finish" : "terminer"}`);
    await page.getByLabel(say(locale, "finish-changed")).check();
    await page.getByRole("button", { name: say(locale, "review-finish-send") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "review-thanks"));

    // Second: the desk is told whose name that is, and that the listing is new; nothing of it is published by one person, however harmless.
    await page.goto(`/${locale}/${segment[locale].desk}`);
    const sent = page.locator(".queue:not(.lately) > li").filter({ hasText: mailbox });
    await expect(sent).toHaveCount(1);
    await expect(sent).toContainText(say(locale, "desk-held"));
    await sent.getByRole("link").first().click();
    await expect(page.getByText(say(locale, "desk-flag-young")).first()).toBeVisible();
    await expect(page.locator(".differences .tells").first()).toContainText(locale === "en" ? "Kids Help Phone" : "Jeunesse, J’écoute");
    await axe(page);
    await fits(page);
    await page.getByRole("button", { name: say(locale, "desk-approve"), exact: true }).click();
    await expect(page.locator("main [role=status]")).toContainText(say(locale, "desk-waits"));

    // Third: someone who is called says that it is not true. Every link of the sender ends.
    await page.locator("details.call > summary").click();
    await page.locator("[name=number]").first().check();
    await page.locator("#outcome").selectOption("denied");
    await page.locator("#said").fill("Kids Help Phone does not know them.");
    await page.getByRole("button", { name: say(locale, "desk-call-keep") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "desk-title"));
    await expect(sent).toHaveCount(0);
    expect(await (await request.get(`/${locale}/s/${id}`)).text()).toContain(name);
  });

  test(`people of the desk come, go and agree, in ${locale}`, runs(everywhere, locale), async ({ page }, info) => {
    await signInAs(page, locale, info, "pia");
    await page.getByRole("link", { name: say(locale, "desk-people-title") }).click();
    await axe(page);
    await fits(page);
    const invite = () => page.getByRole("button", { name: say(locale, "desk-invite-send") });
    if (await invite().count()) {
      await page.getByLabel(say(locale, "desk-invite-name")).fill("Quinn");
      await invite().click();
      await expect(page.getByRole("alert")).toContainText(say(locale, "desk-invite-wrong"));
      await expect(page.getByLabel(say(locale, "desk-invite-name"))).toHaveValue("Quinn");
      await axe(page);
    }
    await page.goto(`/${locale}/${segment[locale].desk}/${locale === "en" ? "restore" : "retablir"}`);
    await axe(page);
    await fits(page);
  });
}

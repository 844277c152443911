// Other ways than a correction: a listing that is not there yet; one that is to go, with two windows open and a link that has done its work.
import { axe } from "../support/axe.ts";
import { agree, answers, askForLink, fits, linkTo, mayKeepCookie, origin, run, segment, signIn } from "../support/edited.ts";
import { LOCALES, say } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

test.use({ baseURL: origin, mayKeepCookie });

const LISTED: [string, string][] = [
  ["fc-red-lake", "Friends@rlifc.ca"],
  ["fc-sarnia", "info@slnfc.org"],
  ["fc-timmins", "reception@tnfc.ca"],
  ["fc-windsor", "admin@caifc.ca"],
  ["kingston-native-centre", "info@kingstonnativecentre.org"],
  ["savis-halton", "humantrafficking@savisofhalton.org"],
  ["vs-temiskaming", "ed@tdvictimservices.ca"],
  ["kingston-iipct", "info@iipct.com"],
];

for (const locale of LOCALES) {
  test(`a new listing is proposed, looked at as readers will see it, and published, in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page, request }, info) => {
    const at = run(info, locale);
    const [mailbox, name] = [`office-${at}@lantern.example`, `Lantern ${at} ${locale}`];

    // From the page for organizations to the letter.
    await page.goto(`/${locale}`);
    await page.getByRole("link", { name: say(locale, "door-listing") }).first().click();
    // It is looked for by its name, and is not there.
    await page.getByLabel(say(locale, "find-own-name")).fill(name);
    await page.getByRole("button", { name: say(locale, "find-own-find") }).click();
    await expect(page.getByText(say(locale, "find-own-none"))).toBeVisible();
    await axe(page);
    await fits(page);
    await page.getByRole("link", { name: say(locale, "find-own-new") }).click();
    await axe(page);
    await fits(page);
    await page.getByRole("button", { name: say(locale, "work-here-send") }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await page.getByLabel(say(locale, "work-here-mailbox")).fill(mailbox);
    await page.getByRole("button", { name: say(locale, "work-here-send") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "work-here-asked"));
    await axe(page);
    const own = await linkTo(mailbox, locale);
    await page.goto(own);
    await expect(page.getByText(say(locale, "new-listing-needed")).first()).toBeVisible();
    await axe(page);
    await fits(page);

    // Sent too early: each line that is missing leads to its page.
    await page.getByRole("link", { name: say(locale, "review-finish") }).click();
    await page.getByRole("button", { name: say(locale, "review-finish-send") }).click();
    await axe(page);
    await fits(page);
    await page.getByRole("alert").getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

    const fill = async (key: string, act: () => Promise<void>) => {
      await page.goto(`${own}/${key}`);
      await act();
      await page.getByRole("button", { name: say(locale, "review-save") }).click();
      await page.waitForURL(`**#own-${key.replaceAll("_", "-")}`);
    };
    await fill("name", () => page.locator(`[name='name.${locale}']`).fill(name));
    await fill("organization", () => page.locator(`[name='organization.${locale}']`).fill(name));
    // Hours row by row: half a row is refused and kept, a whole one becomes a table.
    await page.goto(`${own}/schedule`);
    await page.getByLabel(say(locale, "hours-way-days")).check();
    for (const day of ["Mo", "Tu"]) {
      await page.locator(`[name='schedule.table:${day}']`).check();
      await page.locator(`[name='schedule.table:${day}:from']`).fill("09:00");
    }
    await page.getByRole("button", { name: say(locale, "review-save") }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await axe(page);
    await fits(page);
    await expect(page.locator("[name='schedule.table:Tu:from']")).toHaveValue("09:00");
    for (const day of ["Mo", "Tu"]) await page.locator(`[name='schedule.table:${day}:to']`).fill("17:00");
    await page.getByRole("button", { name: say(locale, "review-save") }).click();
    await page.waitForURL("**#own-schedule");
    await expect(page.locator("#own-schedule + dd")).toContainText(locale === "en" ? "9 a.m. to 5 p.m." : "9 h à 17 h");
    await fill("description", () => page.locator(`[name='description.${locale}']`).fill(`A light for run ${at}.`));
    await fill("phones", async () => {
      await page.locator("[name='phones.1.number']").fill(`(807) 555-01${10 + at}`);
      await page.locator("[name='phones.1.kind'][value=voice]").check();
    });
    await fill("service_area", () => page.locator("[name='service_area.scope'][value=province]").check());
    await fill("categories", () => page.locator("[name=categories][value=counselling]").check());

    // In both languages, as readers will see it.
    await page.getByRole("link", { name: say(locale, "preview-title") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(page.locator("article a[href^='tel:']").first()).toBeVisible();
    await axe(page);
    await fits(page);
    await page.locator("header .language").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await axe(page);
    await page.goto(`${own}`);
    await page.getByRole("link", { name: say(locale, "review-finish") }).click();
    await page.getByRole("button", { name: say(locale, "review-finish-send") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "review-thanks"));

    await signIn(page, locale, `nia-${info.project.name}-${locale}`);
    await page.locator(".queue:not(.lately)").getByRole("link", { name, exact: true }).click();
    await axe(page);
    await fits(page);
    await page.getByLabel(say(locale, "desk-note"), { exact: true }).fill(`Note of run ${at}: seen on 211ontario.ca`);
    await page.getByRole("button", { name: say(locale, "desk-note-keep") }).click();
    await expect(page.locator(".notes")).toContainText(`Note of run ${at}`);
    await agree(page, locale, `bea-${info.project.name}-${locale}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "desk-title"));
    await expect(async () => {
      const html = await (await request.get(`/${locale}/s/lantern-${at}-${locale}`)).text();
      expect(html).toContain(`A light for run ${at}.`);
    }).toPass();
    await expect(async () => expect(answers(mailbox)).toHaveLength(2)).toPass();

    // Everything about it, on the desk.
    await page.goto(`/${locale}/${segment[locale].desk}`);
    await page.getByRole("link", { name: say(locale, "desk-listings-title") }).click();
    await page.getByLabel(say(locale, "desk-listings-words")).fill(name);
    await page.getByRole("button", { name: say(locale, "desk-listings-search") }).click();
    await axe(page);
    await fits(page);
    await page.locator("ol.queue").first().getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await axe(page);
    await fits(page);
  });

  test(`a listing is taken down: two windows lose nothing, and the link works once, in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page, context, request }, info) => {
    const at = run(info, locale);
    const [id, mailbox] = LISTED[at]!;
    const own = await askForLink(page, locale, id, mailbox);

    // Two windows.
    const other = await context.newPage();
    await page.goto(`${own}/description`);
    await other.goto(`${own}/description`);
    await other.locator(`[name='description.${locale}']`).fill(`The other window, run ${at}.`);
    await other.getByRole("button", { name: say(locale, "review-save") }).click();
    await other.waitForURL("**#own-description");
    await other.close();
    await page.locator(`[name='description.${locale}']`).fill(`This window, run ${at}.`);
    await page.getByRole("button", { name: say(locale, "review-save") }).click();
    await expect(page.getByRole("alert")).toContainText(`The other window, run ${at}.`);
    await expect(page.locator(`[name='description.${locale}']`)).toHaveValue(`This window, run ${at}.`);
    await axe(page);
    await fits(page);
    await page.getByRole("button", { name: say(locale, "review-save") }).click();
    await page.waitForURL("**#own-description");

    await page.goto(own);
    await page.getByRole("link", { name: say(locale, "review-finish") }).click();
    await page.getByLabel(say(locale, "finish-remove")).check();
    await page.getByRole("button", { name: say(locale, "review-finish-send") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "review-thanks"));

    // The link has done its work, says so, and offers another.
    expect((await page.goto(own))!.status()).toBe(410);
    await axe(page);
    await fits(page);
    await page.getByRole("main").getByRole("link", { name: say(locale, "work-here-title") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "work-here-title"));

    // Or at another email address.
    await page.getByRole("link", { name: say(locale, "claim-link") }).click();
    await page.getByRole("button", { name: say(locale, "claim-send") }).click();
    await expect(page.getByRole("alert").first()).toBeVisible();
    await axe(page);
    await fits(page);

    expect((await request.get(`/${locale}/s/${id}`)).status()).toBe(200);
    const name = (await (await request.get(`/${locale}/s/${id}`)).text()).match(/<h1[^>]*>([^<]*)/)![1]!.replaceAll("&amp;", "&").replaceAll("&#x27;", "'");
    await signIn(page, locale, `rae-${info.project.name}-${locale}`);
    await page.locator(".queue:not(.lately)").getByRole("link", { name, exact: true }).click();
    await expect(page.getByText(say(locale, "change-kind-remove"))).toBeVisible();
    await agree(page, locale, `ben-${info.project.name}-${locale}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "desk-title"));
    await expect(async () => expect((await request.get(`/${locale}/s/${id}`)).status()).toBe(404)).toPass();
  });
}

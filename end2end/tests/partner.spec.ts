// An organization keeps its listing true, and an editor publishes it: the whole story, from the letter to what readers see.
import { axe } from "../support/axe.ts";
import { agree, answers, fits, linkTo, mayKeepCookie, origin, run, segment, signIn } from "../support/edited.ts";
import { LOCALES, say } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

test.use({ baseURL: origin, mayKeepCookie });

/** Each run of the story has a listing of its own: a listing is written to once an hour. */
const LISTED: [string, string][] = [
  ["360kids-hope", "info@360kids.ca"],
  ["fc-fort-erie", "reception@fenfc.org"],
  ["fc-indigenous-network-peel", "info@theindigenousnetwork.com"],
  ["fc-kenora", "reception@nechee.org"],
  ["fc-north-bay", "reception@nbifc.org"],
  ["fc-odawa-ottawa", "reception@odawa.on.ca"],
  ["fc-owen-sound", "admin@mwikwedong.com"],
  ["fc-peterborough", "admin@nogofc.ca"],
];

for (const locale of LOCALES) {
  test(`a listing is corrected by its organization and published by an editor, in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page, request }, info) => {
    const at = run(info, locale);
    const [id, mailbox] = LISTED[at]!;
    const listing = `/${locale}/s/${id}`;

    // The worker asks for the link, at the foot of the listing.
    await page.goto(listing);
    await page.getByRole("link", { name: say(locale, "work-here-title") }).click();
    await page.getByRole("button", { name: say(locale, "work-here-send") }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await axe(page);
    // The Enter key sends the form; it never asks for the other language.
    await page.getByLabel(say(locale, "work-here-mailbox")).fill(mailbox);
    await page.getByLabel(say(locale, "work-here-mailbox")).press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "work-here-asked"));
    await axe(page);

    // The letter; the listing line by line.
    const own = await linkTo(mailbox, locale);
    await page.goto(own);
    await fits(page);
    await axe(page);
    await page.locator("a[aria-describedby=own-phones]").click();
    const number = page.locator("[name='phones.1.number']");
    await number.fill("12");
    await page.getByRole("button", { name: say(locale, "review-save") }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveAttribute("href", "#phones-1-number");
    await expect(number).toHaveValue("12");
    await axe(page);
    // The other language keeps what was typed, there and back.
    for (const there of [locale === "en" ? "fr" : "en", locale] as const) {
      await page.locator(".language button").click();
      await expect(page.locator("html")).toHaveAttribute("lang", there);
      await expect(number).toHaveValue("12");
    }
    await fits(page);
    const right = `(807) 555-01${10 + at}`;
    await number.fill(right);
    await page.getByRole("button", { name: say(locale, "review-save") }).click();
    await page.waitForURL("**#own-phones");
    await page.locator("a[aria-describedby=own-without-parent]").click();
    await page.getByLabel(say(locale, "yes"), { exact: true }).check();
    await axe(page);
    await page.getByRole("button", { name: say(locale, "review-save") }).click();
    await page.waitForURL("**#own-without-parent");
    await expect(page.getByText(say(locale, "review-changed"))).toHaveCount(2);
    await page.getByRole("link", { name: say(locale, "review-finish") }).click();
    await axe(page);
    await page.getByLabel(say(locale, "finish-changed")).check();
    await page.getByRole("button", { name: say(locale, "review-finish-send") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "review-thanks"));
    await axe(page);

    // The link has done its work; readers see nothing yet.
    expect((await page.goto(own))!.status()).toBe(410);
    await axe(page);
    expect(await (await request.get(listing)).text()).not.toContain("555-01");

    // An administrator sees both parts and is asked for the reason of a refusal. The number needs a call and another person.
    await signIn(page, locale, `ada-${info.project.name}-${locale}`);
    await axe(page);
    await fits(page);
    const name = (await (await request.get(listing)).text()).match(/<h1[^>]*>([^<]*)/)![1]!.replaceAll("&amp;", "&").replaceAll("&#x27;", "'");
    const ours = () => page.locator(".queue:not(.lately) > li").filter({ has: page.getByRole("link", { name, exact: true }) });
    await expect(ours()).toHaveCount(2);
    await ours().filter({ hasText: say(locale, "desk-held") }).getByRole("link").click();
    await axe(page);
    await fits(page);
    await expect(page.locator(".after")).toContainText(`555-01${10 + at}`);
    await page.getByRole("button", { name: say(locale, "desk-reject") }).click();
    await expect(page.getByRole("alert")).toContainText(say(locale, "desk-no-reason"));
    await axe(page);
    await agree(page, locale, `bo-${info.project.name}-${locale}`);
    await expect(ours()).toHaveCount(1);
    await ours().getByRole("link").click();
    await page.getByRole("button", { name: say(locale, "desk-publish"), exact: true }).click();
    await expect(ours()).toHaveCount(0);

    // Within two seconds readers see it, with the day on which the organization said so.
    await expect(async () => {
      const html = await (await request.get(listing)).text();
      expect(html).toContain(`555-01${10 + at}`);
      expect(html).toContain(say(locale, "parent-not-needed"));
      expect(html).toContain(locale === "en" ? "Confirmed by the organization on" : "Confirmé par l’organisme le");
    }).toPass();
    await expect(async () => expect(answers(mailbox)).toHaveLength(3)).toPass();

    // What was published last is taken back at once, because it leads no one anywhere.
    await page.goto(`/${locale}/${segment[locale].desk}`);
    await page.locator(".lately > li").filter({ has: page.getByRole("link", { name, exact: true }) }).first().getByRole("link").click();
    await axe(page);
    await fits(page);
    await page.getByLabel(say(locale, "desk-undo-reason"), { exact: true }).fill("555");
    await page.getByRole("button", { name: say(locale, "desk-undo") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "desk-title"));
    await expect(async () => expect(await (await request.get(listing)).text()).not.toContain(say(locale, "parent-not-needed"))).toPass();
    // An older number comes back only by a change of its own.
    await page.locator(".lately > li").filter({ has: page.getByRole("link", { name, exact: true }) }).first().getByRole("link").click();
    await page.getByLabel(say(locale, "desk-undo-reason"), { exact: true }).fill("555");
    await page.getByRole("button", { name: say(locale, "desk-undo") }).click();
    await expect(page.locator("main [role=status]")).toContainText(say(locale, "desk-back-proposed").slice(0, 40));
    await axe(page);
    await fits(page);
    expect(await (await request.get(listing)).text()).toContain(`555-01${10 + at}`);

    await page.goto(`/${locale}/${segment[locale].desk}`);
    await page.getByRole("button", { name: say(locale, "desk-sign-out") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "sign-in-title"));
    await axe(page);
  });
}

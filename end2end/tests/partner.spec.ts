// An organization keeps its listing true, and an editor publishes it: the whole story, from the letter to what readers see.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { LOCALES, say, type Locale } from "../support/site.ts";
import { small } from "../support/targets.ts";
import { expect, test } from "../support/test.ts";

const root = path.resolve(import.meta.dirname, "../..");
const target = path.resolve(root, process.env.CARGO_TARGET_DIR ?? "target");
const data = `${process.env.END2END_DATA ?? path.join(target, "end2end-data")}-edited`;
const origin = `http://127.0.0.1:${process.env.END2END_EDITED_PORT ?? "3101"}`;

test.use({ baseURL: origin, mayKeepCookie: /^desk$/ });

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

const segment = { en: { own: "your-listing", work: "i-work-here", desk: "desk" }, fr: { own: "votre-fiche", work: "j-y-travaille", desk: "bureau" } };

/** The letters in the server's folder to a mailbox, read as their reader does. */
function letters(mailbox: string): string[] {
  const folder = path.join(data, "letters");
  const files = fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), "utf8"));
  return files.filter((text) => text.includes(`To: ${mailbox}`)).map((text) => text.replaceAll(/=\r?\n/g, ""));
}

async function linkTo(mailbox: string, locale: Locale): Promise<string> {
  const pattern = new RegExp(`/${locale}/${segment[locale].own}/[0-9a-f]{32}`);
  let link: string | undefined;
  await expect(async () => {
    link = letters(mailbox).map((text) => text.match(pattern)?.[0]).find((found) => found);
    expect(link).toBeDefined();
  }).toPass();
  return link!;
}

/** Lets an administrator in, by the link that the command line prints. */
async function signIn(page: Page, locale: Locale, name: string): Promise<void> {
  const account = ["account", "add", name, `${name}@porchlight.example`, "--role", "administrator", "--locale", locale, "--origin", origin];
  const { DATABASE_URL: _, ...env } = process.env;
  const said = execFileSync("sh", ["-c", 'exec "$0" "$@" 2>&1', path.join(target, "debug/porchlight"), ...account, "--data-folder", data], { cwd: root, env }).toString();
  await page.goto(said.match(/http:[^\s]+/)![0]);
  await axe(page);
  await page.getByRole("button", { name: say(locale, "sign-in-now") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "desk-title"));
}

/** Nothing scrolls sideways, and a thumb can press everything. */
async function fits(page: Page): Promise<void> {
  expect(await small(page), page.url()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), page.url()).toBeLessThanOrEqual(0);
}

for (const locale of LOCALES) {
  test(`a listing is corrected by its organization and published by an editor, in ${locale}`, async ({ page, request }, info) => {
    const projects = ["phone-plain", "phone-live", "desktop-plain", "desktop-live"];
    const at = projects.indexOf(info.project.name) * 2 + LOCALES.indexOf(locale);
    const [id, mailbox] = LISTED[at]!;
    const listing = `/${locale}/s/${id}`;

    // The worker asks for the link, at the foot of the listing.
    await page.goto(listing);
    await page.getByRole("link", { name: say(locale, "work-here-title") }).click();
    await page.getByRole("button", { name: say(locale, "work-here-send") }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await axe(page);
    await page.getByLabel(say(locale, "work-here-mailbox")).fill(mailbox);
    await page.getByRole("button", { name: say(locale, "work-here-send") }).click();
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

    // An administrator sees both parts, is asked for the reason of a refusal, and publishes both.
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
    await page.getByRole("button", { name: say(locale, "desk-publish"), exact: true }).click();
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
    await expect(async () => expect(letters(mailbox)).toHaveLength(3)).toPass();

    // What was published first is taken back, with what was published over it.
    await page.goto(`/${locale}/${segment[locale].desk}`);
    await page.locator(".lately > li").filter({ has: page.getByRole("link", { name, exact: true }) }).last().getByRole("link").click();
    await axe(page);
    await fits(page);
    await page.getByRole("button", { name: say(locale, "desk-undo") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "desk-title"));
    await expect(async () => expect(await (await request.get(listing)).text()).not.toContain(`555-01${10 + at}`)).toPass();

    await page.goto(`/${locale}/${segment[locale].desk}`);
    await page.getByRole("button", { name: say(locale, "desk-sign-out") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "sign-in-title"));
    await axe(page);
  });
}

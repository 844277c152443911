// The server whose listings are edited: its letters, the desk, and who plays which part.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { expect, type Page, type TestInfo } from "@playwright/test";
import { axe } from "./axe.ts";
import { LOCALES, say, type Locale } from "./site.ts";
import { small } from "./targets.ts";

const root = path.resolve(import.meta.dirname, "../..");
const target = path.resolve(root, process.env.CARGO_TARGET_DIR ?? "target");
const data = `${process.env.END2END_DATA ?? path.join(target, "end2end-data")}-edited`;

/** Where it is. */
export const origin = `http://127.0.0.1:${process.env.END2END_EDITED_PORT ?? "3101"}`;

/** The cookie that anyone who signs in may keep. */
export const mayKeepCookie = /^desk$/;

/** Segments of addresses in each language. */
export const segment = { en: { own: "your-listing", work: "i-work-here", desk: "desk" }, fr: { own: "votre-fiche", work: "j-y-travaille", desk: "bureau" } };

/** The letters in the server's folder to an email address, read as their reader does. */
export function letters(mailbox: string): string[] {
  const folder = path.join(data, "letters");
  const files = fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), "utf8"));
  const to = `to: ${mailbox.toLowerCase()}`;
  return files.filter((text) => text.toLowerCase().includes(to)).map((text) => text.replaceAll(/=\r?\n/g, ""));
}

/** Letters that answer what an organization did: not the digests of what happened to its listing, and not reminders, which come by day. */
export function answers(mailbox: string): string[] {
  return letters(mailbox).filter((text) => !/\/(not-us|pas-nous|your-listings|vos-fiches)\//.test(text));
}

export async function linkTo(mailbox: string, locale: Locale, first: string = segment[locale].own): Promise<string> {
  const pattern = new RegExp(`/${locale}/${first}/[0-9a-f]{32}`);
  let link: string | undefined;
  await expect(async () => {
    link = letters(mailbox).map((text) => text.match(pattern)?.[0]).find((found) => found);
    expect(link).toBeDefined();
  }).toPass();
  return link!;
}

/** Runs the program beside the server, over the same data, and gives what it says. */
export function command(...words: string[]): string {
  const { DATABASE_URL: _, ...env } = process.env;
  return execFileSync("sh", ["-c", 'exec "$0" "$@" 2>&1', path.join(target, "debug/porchlight"), ...words, "--data-folder", data], { cwd: root, env }).toString();
}

/** Lets an administrator in, by the link that the command line prints. */
export async function signIn(page: Page, locale: Locale, name: string): Promise<void> {
  const account = ["account", "add", name, `${name}@porchlight.example`, "--role", "administrator", "--locale", locale, "--origin", origin];
  const said = command(...account);
  await page.goto(said.match(/http:[^\s]+/)![0]);
  await axe(page);
  await page.getByRole("button", { name: say(locale, "sign-in-now") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "desk-title"));
}

/** Nothing scrolls sideways, and a thumb can press everything. */
export async function fits(page: Page): Promise<void> {
  expect(await small(page), page.url()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), page.url()).toBeLessThanOrEqual(0);
}

/** The number of this run of a test, 0 to 7: each has a listing of its own, because a listing is written to once an hour. */
export function run(info: TestInfo, locale: Locale): number {
  const projects = ["phone-plain", "phone-live", "desktop-plain", "desktop-live"];
  return projects.indexOf(info.project.name) * LOCALES.length + LOCALES.indexOf(locale);
}

/** Asks for the link to a listing, as someone who works there, and gives the address in the letter. */
export async function askForLink(page: Page, locale: Locale, id: string, mailbox: string): Promise<string> {
  await page.goto(`/${locale}/s/${id}/${segment[locale].work}`);
  await page.getByLabel(say(locale, "work-here-mailbox")).fill(mailbox);
  await page.getByRole("button", { name: say(locale, "work-here-send") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "work-here-asked"));
  return linkTo(mailbox, locale);
}

/** A run of a test that has one listing for each language. */
export async function signInAs(page: Page, locale: Locale, info: TestInfo, name: string): Promise<void> {
  await signIn(page, locale, `${name}-${info.project.name}-${locale}`);
}

/** Sends another number with a link, and gives it as readers would see it. */
export async function sendNumber(page: Page, locale: Locale, own: string, number: string): Promise<void> {
  await page.goto(`${own}/phones`);
  await page.locator("[name='phones.1.number']").fill(number);
  await page.getByRole("button", { name: say(locale, "review-save") }).click();
  await page.waitForURL("**#own-phones");
  await page.goto(`${own}/${locale === "en" ? "finish" : "terminer"}`);
  await page.getByLabel(say(locale, "finish-changed")).check();
  await page.getByRole("button", { name: say(locale, "review-finish-send") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "review-thanks"));
}

/** On the page of a held change: someone calls, two people approve, and it is done. The second one is signed in afterwards. */
export async function agree(page: Page, locale: Locale, second: string) {
  const change = page.url();
  const approve = () => page.getByRole("button", { name: say(locale, "desk-approve"), exact: true }).click();
  await page.locator("details.call > summary").click();
  const outcome = page.locator("#outcome");
  if (await page.locator("#source").count()) {
    await page.locator("#number").fill("416 967-1111");
    await page.locator("#source").fill("211ontario.ca");
  } else if (await page.locator("[name=number]").count()) {
    await page.locator("[name=number]").first().check();
  }
  await axe(page);
  await fits(page);
  // A call of which no one says what came of it is not kept.
  await page.locator("#said").fill("The director.");
  await page.getByRole("button", { name: say(locale, "desk-call-keep") }).click();
  await expect(page.getByRole("alert")).toContainText(say(locale, "desk-call-no-outcome"));
  await expect(page.locator("#said")).toHaveValue("The director.");
  await outcome.selectOption("confirmed");
  await page.getByRole("button", { name: say(locale, "desk-call-keep") }).click();
  await expect(page.locator("main [role=status]")).toContainText(say(locale, "desk-waits"));
  await approve();
  await expect(page.locator("main [role=status]")).toContainText(say(locale, "desk-waits"));
  await axe(page);
  await fits(page);
  await signIn(page, locale, second);
  await page.goto(change);
  await approve();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "desk-title"));
}

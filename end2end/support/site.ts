// What the specs know of the site: its two languages, its words, its addresses, and how to find all of its pages.
import fs from "node:fs";
import path from "node:path";
import { test, type APIRequestContext, type Locator, type Page } from "@playwright/test";

export const LOCALES = ["en", "fr"] as const;
export type Locale = (typeof LOCALES)[number];
export const other = (locale: Locale): Locale => (locale === "en" ? "fr" : "en");

/** The addresses that the specs open by hand. All others are found by their links. */
const ADDRESSES = {
  home: ["/en", "/fr"],
  find: ["/en/find", "/fr/trouver"],
  getSafe: ["/en/get-safe", "/fr/se-mettre-a-labri"],
  article: ["/en/when-you-call", "/fr/quand-tu-appelles"],
  worried: ["/en/worried", "/fr/je-minquiete"],
  educators: ["/en/educators", "/fr/personnel-scolaire"],
  providers: ["/en/providers", "/fr/fournisseurs"],
  partners: ["/en/update-listing", "/fr/mettre-a-jour"],
  safety: ["/en/safety-on-this-site", "/fr/securite-sur-ce-site"],
  about: ["/en/about", "/fr/a-propos"],
  sources: ["/en/about/sources", "/fr/a-propos/sources"],
  map: ["/en/find/map", "/fr/trouver/carte"],
  list: ["/en/list", "/fr/liste"],
  areas: ["/en/areas", "/fr/regions"],
  area: ["/en/areas/thunder-bay", "/fr/regions/thunder-bay"],
  region: ["/en/areas/region-north", "/fr/regions/region-nord"],
  listing: ["/en/s/kids-help-phone", "/fr/s/kids-help-phone"],
  report: ["/en/s/kids-help-phone/report", "/fr/s/kids-help-phone/signaler"],
  missing: ["/en/nothing-here", "/fr/rien-ici"],
} as const;
export type Name = keyof typeof ADDRESSES;

export const at = (name: Name, locale: Locale): string => ADDRESSES[name][locale === "en" ? 0 : 1];

/** Codes of 12 to 15, the district of Thunder Bay, and any Indigenous service. */
export const CHOSEN = "a=2&r=3558&i=1";
/** Choices that nothing fits. */
export const NOTHING_FITS = "n=17&l=oj&p=1&o=1";

/** Listings that differ in what they have: three digits only, texts and chat, a secret address, many numbers, an e-mail only, a web page only. */
const LISTINGS = ["emergency-911", "kids-help-phone", "beendigen-crisis-home", "interim-place", "mno-mental-wellness", "ofifc"];

export const isLive = (): boolean => test.info().project.use.javaScriptEnabled !== false;
export const isPhone = (): boolean => test.info().project.use.isMobile === true;

const root = path.resolve(import.meta.dirname, "../..");
const catalogs = new Map<Locale, Map<string, string>>();

/** The site's own words, from its catalogue: specs name the message, and stay true when someone finds better words. */
export function say(locale: Locale, id: string, values: Record<string, string | number> = {}): string {
  if (!catalogs.has(locale)) catalogs.set(locale, readCatalog(locale));
  const message = catalogs.get(locale)!.get(id);
  if (message === undefined) throw new Error(`there is no message ${id} in ${locale}`);
  return message.replaceAll(/\{ \$(\w+) \}/g, (_, name: string) => String(values[name]));
}

/** Messages of one line only: the specs need no others. */
function readCatalog(locale: Locale): Map<string, string> {
  const folder = path.join(root, "locales", locale);
  const files = fs.readdirSync(folder).filter((file) => file.endsWith(".ftl"));
  const lines = files.flatMap((file) => fs.readFileSync(path.join(folder, file), "utf8").split("\n"));
  return new Map(lines.flatMap((line) => [...line.matchAll(/^([a-z][\w-]*) = (.+)$/g)].map(([, id, text]): [string, string] => [id, text])));
}

/** A choice is named by its words and then its count: “Under 16 (123)”. */
export const startsWith = (words: string): RegExp => new RegExp(`^\\s*${words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(\\s|$)`);

const crawled = new Map<Locale, Promise<string[]>>();

/** Every page of a language, found by following links from its home; tables to save are none. Of listings and areas, only some that differ. */
export function everyPage(request: APIRequestContext, locale: Locale): Promise<string[]> {
  if (!crawled.has(locale)) crawled.set(locale, crawl(request, locale));
  return crawled.get(locale)!;
}

async function crawl(request: APIRequestContext, locale: Locale): Promise<string[]> {
  const areas = at("areas", locale);
  const samples = [
    ...LISTINGS.map((id) => `/${locale}/s/${id}`),
    at("report", locale),
    at("list", locale),
    `${at("map", locale)}?${CHOSEN}`,
    at("region", locale),
    ...["thunder-bay", "toronto", "kenora"].map((slug) => `${areas}/${slug}`),
  ];
  const many = new RegExp(`^/${locale}/s/|^${areas}/`);
  const found = new Set([at("home", locale), ...samples]);
  for (const address of found) {
    const answer = await request.get(address);
    if (answer.status() !== 200) throw new Error(`a link leads to ${address}, which answers ${answer.status()}`);
    for (const [, link] of (await answer.text()).matchAll(/<a [^>]*?href="([^"#?]*)/g))
      if (link.startsWith(`/${locale}/`) && !many.test(link) && !link.endsWith(".csv")) found.add(link);
  }
  return [...found];
}

/** Reads of the page what scripts of its own could read; works where the page's scripting is off, too. */
export const focused = (page: Page) => page.locator(":focus");

/** Follows a link of an article; a section that is folded on a phone is opened first. */
export async function follow(link: Locator): Promise<void> {
  if (!(await link.isVisible())) await link.locator("xpath=ancestor::details/summary").click();
  await link.click();
}

/** Opens the form's further choices, as a person does who looks for one of them. */
export async function openMoreChoices(page: Page, locale: Locale): Promise<void> {
  // The one lies in the other.
  for (const fold of ["details.refine", ".more-choices"]) {
    const summary = page.locator(`${fold}:not([open]) > summary`);
    if (await summary.isVisible()) await summary.click();
  }
  await page.getByLabel(say(locale, "place-label")).waitFor();
}

/**
 * Sends the finder's form by its first button. On a phone with scripting the way to the results takes the button's place once results
 * follow the choices: there by Enter.
 */
export async function showHelp(page: Page, locale: Locale): Promise<void> {
  const hasWay = (await page.locator("#finder-form .show").count()) > 0;
  if (isLive() && isPhone() && hasWay) return page.locator("#q").press("Enter");
  await page.locator("main").getByRole("button", { name: say(locale, "find-submit"), exact: true }).first().click();
}

/** Waits until the finder answers by itself. It must have been touched before. */
export async function awake(page: Page): Promise<void> {
  await page.locator("#finder-form[data-live]").waitFor();
}

/** Waits until the browser has painted what was just done. With scripting only: without it a page has no frames to tell of. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

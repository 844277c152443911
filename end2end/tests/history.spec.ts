// What a browser's own list of visited pages shows after a visit: read from the files of Chromium and Firefox once they are closed.
// The words of the safety page rest on these figures.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, test as base, expect, type Page } from "@playwright/test";
import { Firefox } from "../support/firefox.ts";
import { chromiumKeeps, chromiumLists, firefoxLists, type Listed } from "../support/history.ts";
import { runs } from "../support/settings.ts";
import { at, follow, type Locale, LOCALES, say } from "../support/site.ts";

/** A profile of its own for each browser, thrown away afterwards. */
const test = base.extend<{ profile: string }>({
  profile: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), "porchlight-profile-"));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

const once = runs({ width: "phone" });
const NOTE = { en: "/en/note", fr: "/fr/note" } as const;

/** Runs a visit in a whole Chromium with this profile and leaves by the exit, unless told otherwise. */
async function visit(profile: string, baseURL: string, steps: (page: Page) => Promise<void>, { scripting = true, leaves = true } = {}): Promise<void> {
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_WITH_HISTORY ?? "/usr/bin/chromium",
    baseURL,
    javaScriptEnabled: scripting,
    viewport: { width: 360, height: 740 },
  });
  const page = browser.pages()[0]!;
  await page.route(/^https:\/\/(weather|meteo)\.gc\.ca\//, (route) => route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html><title>Outside</title><h1>Outside</h1>" }));
  await page.goto("about:blank");
  await steps(page);
  if (leaves) {
    await page.locator("#exit").click();
    await page.getByRole("heading", { name: "Outside" }).waitFor();
    if (scripting) await page.goBack().catch(() => {});
    if (scripting) expect(page.url(), "Back from the other site does not lead to ours").toBe("about:blank");
  }
  await browser.close();
}

/** The pages of ours, as their addresses without the site. */
const ours = (all: Listed[], baseURL: string) => all.filter(({ url }) => url.startsWith(baseURL)).map(({ url }) => url.slice(baseURL.length));

/** A reader who follows links: articles, a card, an area. */
async function reads(page: Page, locale: Locale): Promise<void> {
  await page.goto(at("home", locale));
  await page.locator(".menu summary").click();
  await page.locator(`.menu a[href='${at("getSafe", locale)}']`).click();
  await page.waitForURL(at("getSafe", locale));
  await page.locator(".contents summary").click();
  await page.locator(".contents a").first().click();
  await page.locator(`main a[href='${NOTE[locale]}']`).first().click();
  await page.waitForURL(NOTE[locale]);
  await page.locator(".back a").click();
  await page.waitForURL(at("getSafe", locale));
  await page.locator(`footer a[href='${at("areas", locale)}']`).click();
  await page.waitForURL(at("areas", locale));
}

for (const locale of LOCALES) {
  test(`Chromium lists none of the pages that were read by their links, once a reader left by the exit, in ${locale}`, once, async ({ profile, baseURL }) => {
    await visit(profile, baseURL!, (page) => reads(page, locale));
    expect(ours(chromiumLists(profile), baseURL!)).toEqual([]);
    // The rows are there all the same, under the other site's title: nothing may be called hidden.
    expect(chromiumKeeps(profile).map(({ url }) => url)).toContain(baseURL + at("getSafe", locale));
  });
}

test("Chromium lists none of the finder's choices and listings either", once, async ({ profile, baseURL }) => {
  await visit(profile, baseURL!, async (page) => {
    await page.goto(at("home", "en"));
    await page.locator(`footer a[href='${at("find", "en")}']`).click();
    await page.waitForURL(at("find", "en"));
    await page.getByLabel(say("en", "age-band-12-15")).check();
    const names = page.locator(".live-results .card h3 a");
    await names.first().click();
    await page.waitForURL("**/s/*");
    await page.getByRole("link", { name: say("en", "service-back") }).click();
    await page.waitForURL(at("find", "en"));
    await names.nth(2).click();
    await page.waitForURL("**/s/*");
    // The map, by a link in its picture.
    await page.locator(`footer a[href='${at("areas", "en")}']`).click();
    await page.waitForURL(at("areas", "en"));
    await page.locator(`main a[href='${at("map", "en")}']`).click();
    await page.waitForURL(at("map", "en"));
    await page.locator("main svg a").first().dispatchEvent("click");
    await page.waitForURL((address) => !address.pathname.endsWith("/map"));
  });
  expect(ours(chromiumLists(profile), baseURL!)).toEqual([]);
});

test("Chromium lists the finder, by a title that tells nothing, after a search with typed words", once, async ({ profile, baseURL }) => {
  await visit(profile, baseURL!, async (page) => {
    await page.goto(at("find", "en"));
    await page.locator("#q").fill("somewhere to sleep");
    await page.locator("#q").press("Enter");
    await page.locator("#chosen .chip").first().waitFor();
    await page.locator("#server-results .card h3 a").first().click();
    await page.waitForURL("**/s/*");
    await page.locator("#exit").click();
    await page.getByRole("heading", { name: "Outside" }).waitFor();
  }, { leaves: false });
  const found = chromiumLists(profile).filter(({ url }) => url.startsWith(baseURL!));
  expect(new Set(found.map(({ url }) => url.slice(baseURL!.length)))).toEqual(new Set([at("find", "en")]));
  expect(new Set(found.map(({ title }) => title))).toEqual(new Set([say("en", "find-title")]));
});

test("Chromium lists every page without scripting, and the last page of a tab that is only closed", once, async ({ profile, baseURL }) => {
  await visit(profile, baseURL!, (page) => reads(page, "en"), { leaves: false });
  expect(ours(chromiumLists(profile), baseURL!)).toEqual([at("areas", "en")]);
  await visit(profile, baseURL!, (page) => reads(page, "fr"), { scripting: false });
  const all = ours(chromiumLists(profile), baseURL!);
  for (const address of [at("home", "fr"), at("getSafe", "fr"), NOTE.fr, at("areas", "fr")]) expect(all).toContain(address);
});

test("a page that was asked to keep its place is where Back leads", once, async ({ profile, baseURL }) => {
  await visit(profile, baseURL!, async (page) => {
    await page.goto(`${at("getSafe", "en")}?keys=off`);
    await page.locator(`main a[href='${NOTE.en}']`).first().click();
    await page.waitForURL(NOTE.en);
    await page.goBack();
    await expect(page).toHaveURL(`${at("getSafe", "en")}?keys=off`);
  }, { leaves: false });
});

test("pages for adults keep their place in the history of the tab", once, async ({ profile, baseURL }) => {
  await visit(profile, baseURL!, async (page) => {
    await page.goto("/en/educators");
    await follow(page.locator("main a[href='/en/educators/classroom']").first());
    await page.waitForURL("/en/educators/classroom");
    await page.goBack();
    await expect(page).toHaveURL("/en/educators");
  }, { leaves: false });
  expect(ours(chromiumLists(profile), baseURL!)).toContain("/en/educators/classroom");
});

test("Firefox lists every page, as the safety page says, and Back from the other site does not lead to ours", once, async ({ profile, baseURL }) => {
  // The exit leads to a site that a test may not ask: a page of no one's stands in for it.
  const outside = http.createServer((_, answer) => answer.setHeader("content-type", "text/html").end("<title>Outside</title><h1>Outside</h1>"));
  await new Promise<void>((listening) => outside.listen(0, "127.0.0.1", listening));
  const away = `http://127.0.0.1:${(outside.address() as { port: number }).port}/away`;
  const firefox = await Firefox.start(profile);
  try {
    await firefox.open(baseURL + at("home", "en"));
    await firefox.click(".menu summary", at("home", "en"));
    await firefox.click(`.menu a[href='${at("getSafe", "en")}']`, at("getSafe", "en"));
    await firefox.click(`main a[href='${NOTE.en}']`, NOTE.en);
    await firefox.click(".back a", at("getSafe", "en"));
    expect(await firefox.ask("history.length")).toBeLessThanOrEqual(2);
    await firefox.ask(`document.getElementById("exit").href = ${JSON.stringify(away)}`);
    await firefox.click("#exit", "/away");
    await firefox.back().catch(() => {});
    expect(await firefox.ask("location.href")).not.toContain(baseURL!);
  } finally {
    await firefox.close();
    outside.close();
  }
  const all = ours(firefoxLists(profile), baseURL!);
  for (const address of [at("home", "en"), at("getSafe", "en"), NOTE.en]) expect(all).toContain(address);
});

test("Firefox opens the small file from the device", once, async ({ profile, request }) => {
  const saved = await request.post("/fr/notes", { form: { r: "3520" } });
  const file = path.join(profile, "notes.html");
  writeFileSync(file, await saved.body());
  mkdirSync(path.join(profile, "own"));
  const firefox = await Firefox.start(path.join(profile, "own"));
  try {
    await firefox.open(pathToFileURL(file).href);
    expect(await firefox.ask("document.title")).toBe("Notes");
    expect(await firefox.ask("document.querySelectorAll('a[href^=\\'tel:\\']').length")).toBeGreaterThan(5);
    expect(await firefox.ask("getComputedStyle(document.body).maxWidth")).not.toBe("none");
  } finally {
    await firefox.close();
  }
});

test("Firefox prints the plan on one page in both languages", once, async ({ profile, baseURL }) => {
  const firefox = await Firefox.start(profile);
  try {
    for (const address of ["/en/plan", "/fr/plan", "/en/plan?r=3520", "/fr/plan?r=3558"]) {
      await firefox.open(baseURL + address);
      expect(await firefox.pages(), address).toBe(1);
    }
  } finally {
    await firefox.close();
  }
});

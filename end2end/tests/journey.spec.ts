// What people come for, from the first page to the number they call, and what they do on the way.
import type { Locator, Page, Response } from "@playwright/test";
import { at, CHOSEN, isLive, LOCALES, openMoreChoices, other, say, showHelp, startsWith, type Locale } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

/** Only letters, digits and dots: codes, and nothing that a person typed. */
const CODES = /^\?[a-z]=[a-z0-9.]+(&[a-z]=[a-z0-9.]+)*$/;

const button = (page: Page, locale: Locale, id: string): Locator => page.locator("main").getByRole("button", { name: say(locale, id), exact: true });
const chip = (page: Page, locale: Locale, name: string): Locator => page.locator(".chips").getByText(say(locale, "chip-remove", { name }), { exact: true });
const chips = (page: Page): Locator => page.locator(".chips > li");
const cards = (page: Page): Locator => page.locator("#server-results [data-service]");
const ids = (page: Page): Promise<string[]> => cards(page).evaluateAll((cards) => cards.map((card) => card.getAttribute("data-service")!));
const switchTo = (page: Page, locale: Locale): Locator => page.locator(".language").getByText(say(locale, `locale-${locale}`));
const search = (page: Page): string => new URL(page.url()).search;
const path = (page: Page): string => new URL(page.url()).pathname;

/** Presses something that opens a page, and answers with that page's answer. */
async function opens(page: Page, press: () => Promise<void>): Promise<Response> {
  const answer = page.waitForResponse((response) => response.request().isNavigationRequest() && ![302, 303].includes(response.status()));
  await press();
  const response = await answer;
  await page.waitForLoadState();
  return response;
}

async function choose(page: Page, name: string): Promise<void> {
  await page.locator("#finder-form").getByLabel(startsWith(name)).check();
}

for (const locale of LOCALES) {
  test.describe(`in ${locale}`, () => {
    test("someone finds a number for a child near Thunder Bay, and says that the listing is wrong", runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
      await page.goto(at("home", locale));
      await opens(page, () => page.locator(".reads a").first().click());
      await expect(page.locator("article h1")).toBeVisible();
      await opens(page, () => page.getByRole("contentinfo").getByRole("link", { name: say(locale, "find-title") }).click());

      await choose(page, say(locale, "age-band-12-15"));
      await page.locator("#finder-form #r").selectOption("3558");
      await openMoreChoices(page, locale);
      await choose(page, say(locale, "indigenous-any"));
      await opens(page, () => showHelp(page, locale));

      expect(path(page)).toBe(at("find", locale));
      expect(search(page)).toBe(`?${CHOSEN}`);
      expect(search(page)).toMatch(CODES);
      await expect(chips(page)).toHaveCount(3);
      await expect(page.locator("#server-results .sentence")).toHaveText(/\d/);
      expect(await cards(page).count()).toBeGreaterThan(0);
      await expect(page, "a tab tells nothing").toHaveTitle(say(locale, "find-title"));

      const name = await cards(page).first().locator("h3 a").innerText();
      await cards(page).first().locator("h3 a").click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
      await expect(page, "a tab tells nothing").toHaveTitle(say(locale, "service-title"));
      const number = page.locator("article a.contact:is([href^='tel:'], [href^='sms:'])").first();
      await expect(number).toBeVisible();
      const digits = (await number.getAttribute("href"))!.replaceAll(/\D/g, "").replace(/^1(?=\d{10})/, "");
      expect((await number.innerText()).replaceAll(/\D/g, "")).toContain(digits);

      await opens(page, () => page.getByRole("link", { name: say(locale, "report-link") }).click());
      const typed = "The number rings out.\nTwice: “é” & <b>";
      await page.getByLabel(say(locale, "report-words")).fill(typed);
      const mistaken = await opens(page, () => button(page, locale, "report-submit").click());
      expect(mistaken.status()).toBe(422);
      await expect(page.getByRole("alert").filter({ hasText: say(locale, "report-problem-nothing-chosen") })).toBeVisible();
      await expect(page.getByLabel(say(locale, "report-words")), "what was typed is kept").toHaveValue(typed);

      await page.getByRole("link", { name: say(locale, "report-problem-nothing-chosen") }).click();
      await page.getByLabel(say(locale, "report-kind-number-wrong")).check();
      const kept = await opens(page, () => button(page, locale, "report-submit").click());
      expect(kept.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "report-thanks"));
      await expect(page.getByRole("main")).toContainText(/\b[0-9A-F]{6}\b/);
      expect(search(page)).toBe("");
    });

    test("the short form on the first page leads to results", runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
      await page.goto(at("home", locale));
      const form = page.locator("form.choices");
      await form.getByLabel(startsWith(say(locale, "age-band-under-16"))).check();
      await form.getByLabel(say(locale, "group-need")).selectOption({ label: say(locale, "category-shelter") });
      await opens(page, () => button(page, locale, "find-submit").click());
      expect(search(page)).toBe("?a=u&n=3");
      await expect(chip(page, locale, say(locale, "age-band-under-16"))).toBeVisible();
      await expect(chip(page, locale, say(locale, "category-shelter"))).toBeVisible();
    });

    for (const typed of ["Thunder Bay", "thunder  BAY ", "p7a"]) {
      test(`the place “${typed}” is found, and is not in the address`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
        await page.goto(at("find", locale));
        await choose(page, say(locale, "age-band-16-17"));
        await openMoreChoices(page, locale);
        await page.getByLabel(say(locale, "place-label")).fill(typed);
        await opens(page, () => showHelp(page, locale));
        expect(search(page)).toBe("?a=3&r=3558");
        await expect(chips(page)).toHaveCount(2);
        await expect(page.getByLabel(say(locale, "place-label"))).toHaveValue("");
      });
    }

    test("a name that several places have is asked about, and nothing chosen is lost", runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
      await page.goto(at("find", locale));
      await choose(page, say(locale, "age-band-16-17"));
      await openMoreChoices(page, locale);
      await page.getByLabel(say(locale, "place-label")).fill("Six Nations");
      const answer = await opens(page, () => showHelp(page, locale));
      expect(answer.status()).toBe(422);
      expect(search(page)).toBe("");
      const question = page.getByRole("alert").filter({ hasText: say(locale, "place-several", { typed: "Six Nations" }) });
      await expect(question).toBeVisible();
      await expect(page.locator("#finder-form").getByLabel(startsWith(say(locale, "age-band-16-17")))).toBeChecked();
      await expect(page.getByLabel(say(locale, "place-label"))).toHaveValue("Six Nations");
      const places = question.getByRole("listitem");
      expect(await places.count()).toBeGreaterThan(1);
      const addresses = await places.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(new Set(addresses).size, "each answer leads to another place").toBe(addresses.length);
      await opens(page, () => places.getByRole("link").first().click());
      expect(search(page)).toMatch(/^\?a=3&r=35\d\d$/);
      await expect(chips(page)).toHaveCount(2);
    });

    test("a place no one knows is given back to look at, and nothing chosen is lost", runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
      await page.goto(at("find", locale));
      await choose(page, say(locale, "age-band-16-17"));
      await openMoreChoices(page, locale);
      await page.getByLabel(say(locale, "place-label")).fill("Zzyzx “1”");
      const answer = await opens(page, () => showHelp(page, locale));
      expect(answer.status()).toBe(422);
      expect(search(page)).toBe("");
      const field = page.getByLabel(say(locale, "place-label"));
      await expect(field).toHaveValue("Zzyzx “1”");
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(field).toHaveAccessibleDescription(new RegExp(say(locale, "place-problem")));
      await expect(page.locator("#finder-form").getByLabel(startsWith(say(locale, "age-band-16-17")))).toBeChecked();
      await page.getByRole("link", { name: say(locale, "place-unknown", { typed: "Zzyzx “1”" }) }).click();
      await expect(field).toBeFocused();
    });

    test("one choice is taken away by its chip", runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
      await page.goto(`${at("find", locale)}?a=2&n=3.6`);
      await expect(chips(page)).toHaveCount(3);
      await opens(page, () => chip(page, locale, say(locale, "category-shelter")).click());
      expect(search(page)).toBe("?a=2&n=6");
      await opens(page, () => chip(page, locale, say(locale, "age-band-12-15")).click());
      expect(search(page)).toBe("?n=6");
      await opens(page, () => chips(page).getByRole("link").click());
      expect(search(page)).toBe("");
      await expect(chips(page)).toHaveCount(0);
    });

    test("results come in pages, each listing once", runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
      await page.goto(`${at("find", locale)}?n=1`);
      const sentence = await page.locator("#server-results .sentence").innerText();
      const first = await ids(page);
      expect(first).toHaveLength(20);
      await opens(page, () => page.getByRole("link", { name: say(locale, "pager-next"), exact: true }).click());
      expect(search(page)).toBe("?n=1&g=2");
      await expect(page.locator("#server-results .sentence")).toHaveText(sentence);
      const second = await ids(page);
      expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
      await opens(page, () => page.getByRole("link", { name: say(locale, "pager-previous"), exact: true }).click());
      expect(await ids(page)).toEqual(first);
    });

    test("what nothing fits is said kindly, with a way back for each choice and lines that answer everywhere", runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
      await page.goto(`${at("find", locale)}?n=17&l=oj&p=1&o=1`);
      await expect(page.locator("#server-results .sentence")).toHaveText(say(locale, "results-nothing"));
      await expect(page.getByRole("heading", { name: say(locale, "results-everywhere") })).toBeVisible();
      expect(await cards(page).count()).toBeGreaterThan(2);
      const undo = page.locator(".undo").getByRole("link");
      expect(await undo.count()).toBeGreaterThan(1);
      await opens(page, () => undo.first().click());
      await expect(page.locator("#server-results .sentence")).toHaveText(/\d/);
    });

    test("a search from a page about getting safe is never in the address", runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
      await page.goto(at("getSafe", locale));
      const quiet = page.locator("form.quiet-search").first().getByRole("button");
      await opens(page, () => quiet.click());
      const stays = async (where: Locale = locale) => expect(page.url()).toBe(new URL(at("find", where), page.url()).href);
      await stays();
      await expect(chips(page)).toHaveCount(2);

      // Another choice in the form.
      await openMoreChoices(page, locale);
      await choose(page, say(locale, "category-counselling"));
      await opens(page, () => showHelp(page, locale));
      await stays();
      await expect(chips(page)).toHaveCount(3);

      // The other language, and back.
      await opens(page, () => switchTo(page, other(locale)).click());
      await stays(other(locale));
      await expect(chips(page)).toHaveCount(3);
      await expect(chip(page, other(locale), say(other(locale), "category-counselling"))).toBeVisible();
      await opens(page, () => switchTo(page, locale).click());

      // Every choice taken away, one after the other; then the next page of results.
      for (const left of [2, 1, 0]) {
        await opens(page, () => chips(page).getByRole("button").first().click());
        await stays();
        await expect(chips(page)).toHaveCount(left);
      }
      const first = await ids(page);
      await opens(page, () => page.locator(".pager").getByRole("button", { name: say(locale, "pager-next") }).click());
      await stays();
      const second = await ids(page);
      expect(new Set([...first, ...second]).size).toBe(40);
      await opens(page, () => page.locator(".pager").getByRole("button", { name: say(locale, "pager-previous") }).click());
      await stays();
      expect(await ids(page)).toEqual(first);
    });

    test("the other language opens the same page with the same choices", runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
      const there = other(locale);
      for (const name of ["home", "article", "listing", "report", "area", "region", "about", "sources"] as const) {
        await page.goto(at(name, locale));
        await opens(page, () => switchTo(page, there).click());
        expect(path(page), name).toBe(at(name, there));
        await expect(page.locator("html")).toHaveAttribute("lang", there);
      }
      await page.goto(`${at("find", locale)}?${CHOSEN}`);
      const before = await ids(page);
      await opens(page, () => switchTo(page, there).click());
      expect(path(page) + search(page)).toBe(`${at("find", there)}?${CHOSEN}`);
      expect(await ids(page)).toEqual(before);
      await page.goto(`${at("find", locale)}?n=1&g=2`);
      await opens(page, () => switchTo(page, there).click());
      expect(search(page)).toBe("?n=1&g=2");
    });

    test("the menu opens and closes, and leads on", runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
      await page.goto(at("home", locale));
      const menu = page.getByRole("navigation", { name: say(locale, "menu") });
      const summary = page.locator(".menu > summary");
      await expect(menu).toBeHidden();
      await summary.click();
      await expect(menu).toBeVisible();
      await summary.press("Enter");
      await expect(menu).toBeHidden();
      await summary.click();
      const headings = ["menu-for-you", "menu-for-others", "menu-learn", "menu-this-site"];
      for (const heading of headings) await expect(menu.getByText(say(locale, heading), { exact: true })).toBeVisible();
      const link = menu.locator(`a[href="${at("safety", locale)}"]`);
      const title = await link.innerText();
      await opens(page, () => link.click());
      expect(path(page)).toBe(at("safety", locale));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    });

    test("a page that is not there still shows who to call and where to go", runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
      const answer = await page.goto(at("missing", locale));
      expect(answer!.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "error-not-found"));
      await expect(page, "the title does not speak of the topic").toHaveTitle(say(locale, "error-not-found"));
      await expect(page.locator("#exit")).toBeVisible();
      await expect(page.locator(".strip a[href='tel:911']")).toBeVisible();
      await opens(page, () => page.getByRole("main").getByRole("link", { name: say(locale, "find-title") }).click());
      expect(path(page)).toBe(at("find", locale));
      await page.goBack();
      await opens(page, () => switchTo(page, other(locale)).click());
      expect(path(page)).toBe(at("home", other(locale)));
    });
  });
}

test("the first address leads to the language that the browser prefers", runs({ scripting: "both" }), async ({ page, browser, baseURL }) => {
  await page.goto("/");
  expect(path(page)).toBe("/en");
  const francophone = await browser.newContext({ locale: "fr-CA", baseURL, javaScriptEnabled: isLive() });
  const theirs = await francophone.newPage();
  await theirs.goto("/");
  expect(path(theirs)).toBe("/fr");
  await francophone.close();
});

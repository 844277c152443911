// What a visit leaves on the device, tells to others, or writes into an address. The `page` of each test watches for the first two.
import type { Page, Request } from "@playwright/test";
import { at, awake, LOCALES, openMoreChoices, painted, say, showHelp, startsWith, type Locale } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

/** What the browser asks for from now on, by its path without hashes. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request: Request) => asked.push(new URL(request.url()).pathname.replace(/[0-9a-f]{16}/, "*")));
  return asked;
}

const form = (page: Page) => page.locator("#finder-form");
const choice = (page: Page, locale: Locale, id: string) => form(page).getByLabel(startsWith(say(locale, id)));
const status = (page: Page) => page.locator("#finder-status");

test("a whole visit leaves nothing on the device and talks to no one else", runs({ scripting: "both", width: "both" }), async ({ page, baseURL }) => {
  const asked: Request[] = [];
  page.on("request", (request) => asked.push(request));
  await page.goto(at("home", "en"));
  await page.locator(".reads a").first().click();
  await page.goto(at("find", "en"));
  await choice(page, "en", "age-band-under-16").check();
  await openMoreChoices(page, "en");
  await page.getByLabel(say("en", "place-label")).fill("Kenora");
  await showHelp(page, "en");
  await expect(page.locator(".chips > li")).toHaveCount(2);
  await page.locator(".language").click();
  await page.locator("#server-results h3 a").first().click();
  await page.getByRole("link", { name: say("fr", "report-link") }).click();
  await page.getByLabel(say("fr", "report-kind-closed")).check();
  await page.getByRole("button", { name: say("fr", "report-submit") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("fr", "report-thanks"));

  expect(asked.filter((request) => !request.url().startsWith(`${baseURL}/`))).toEqual([]);
  for (const request of asked) {
    const headers = await request.allHeaders();
    expect(headers["cookie"], request.url()).toBeUndefined();
    expect(headers["referer"] ?? "", request.url()).toBe("");
    expect(request.url(), "nothing typed stands in an address").not.toMatch(/kenora/i);
  }
  const kept = await page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
    state: history.state as unknown,
  }));
  expect(kept).toEqual({ cookies: "", local: 0, session: 0, databases: 0, caches: 0, workers: 0, name: "", state: null });
});

test("pages with choices are kept by no cache, and no field remembers what was typed", runs({ scripting: "both" }), async ({ page }) => {
  for (const address of [at("find", "en"), `${at("find", "fr")}?a=2`, at("listing", "en"), at("report", "en"), at("list", "fr"), at("map", "en")]) {
    const answer = await page.goto(address);
    expect(answer!.headers()["cache-control"], address).toBe("no-store");
    for (const fields of await page.locator("main form").all()) await expect(fields).toHaveAttribute("autocomplete", "off");
  }
});

for (const locale of LOCALES) {
  test.describe(`the finder that answers by itself, in ${locale}`, () => {
    test("asks for its three files at the first touch, and for nothing afterwards", runs({ width: "both" }, locale), async ({ page }) => {
      const asked = listen(page);
      await page.goto(at("find", locale), { waitUntil: "networkidle" });
      expect(asked.filter((path) => path !== "/favicon.svg")).toEqual([at("find", locale), "/pkg/*.css", "/pkg/*.js"]);
      asked.length = 0;
      const before = { address: page.url(), entries: await page.evaluate(() => history.length) };

      await choice(page, locale, "age-band-12-15").check();
      await awake(page);
      expect(asked.toSorted()).toEqual(["/d/*", "/pkg/*.js", "/pkg/*.wasm"]);
      await expect(page.locator(".live-results .card").first()).toBeVisible();
      asked.length = 0;

      await openMoreChoices(page, locale);
      await choice(page, locale, "category-shelter").check();
      await page.locator("#finder-form #r").selectOption("3558");
      await choice(page, locale, "indigenous-any").check();
      await choice(page, locale, "category-shelter").uncheck();
      await choice(page, locale, "audience-girls").check();
      await choice(page, locale, "age-any").check();
      await page.getByLabel(say(locale, "place-label")).fill("Kenora");
      await page.waitForLoadState("networkidle");
      expect(asked).toEqual([]);
      expect({ address: page.url(), entries: await page.evaluate(() => history.length) }).toEqual(before);
    });

    test("says the new number of results politely, keeps the focus, and moves nothing", runs({ width: "both" }, locale), async ({ page }) => {
      await page.goto(at("find", locale));
      await openMoreChoices(page, locale);
      await expect(status(page)).toHaveRole("status");
      await expect(status(page)).toBeEmpty();
      await expect(status(page)).not.toHaveAttribute("aria-live", "assertive");
      await page.evaluate(() => {
        const watch = window as unknown as { moved: number; sum: () => number };
        watch.moved = 0;
        const count = (entries: PerformanceEntryList) => {
          for (const entry of entries as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) watch.moved += entry.value;
        };
        const observer = new PerformanceObserver((list) => count(list.getEntries()));
        // From now on: a slow machine may paint the header while the page is still arriving, which is no answer to a choice.
        observer.observe({ type: "layout-shift" });
        watch.sum = () => (count(observer.takeRecords()), watch.moved);
      });
      const said: string[] = [];
      const makes = [
        () => choice(page, locale, "age-band-12-15"),
        () => choice(page, locale, "category-shelter"),
        () => choice(page, locale, "category-counselling"),
      ];
      for (const make of makes) {
        const control = make();
        const top = async () => Math.round((await control.boundingBox())!.y + (await page.evaluate(() => scrollY)));
        const before = await top();
        await control.check();
        await expect(status(page)).toHaveText(/\d/);
        await expect.poll(() => status(page).innerText()).not.toBe(said.at(-1));
        said.push(await status(page).innerText());
        await expect(page.locator(".live-results .sentence")).toHaveText(said.at(-1)!);
        await expect(control).toBeFocused();
        expect(await top(), "the control stays where it is").toBe(before);
      }
      await page.keyboard.press("Space");
      await expect.poll(() => status(page).innerText()).toBe(said[1]);
      await expect(makes[2]!()).toBeFocused();
      for (let frame = 0; frame < 3; frame++) await painted(page);
      expect(await page.evaluate(() => (window as unknown as { sum: () => number }).sum())).toBe(0);
    });

    test("finds what the server finds: the same listings in the same order, and the same number beside every choice", runs({ width: "both" }, locale), async ({ page, request }) => {
      await page.goto(at("find", locale));
      await form(page).locator("select").focus();
      await awake(page);
      const facets = await form(page).locator("[data-facet]").evaluateAll((all) => all.map((one) => one.getAttribute("data-facet")!));
      expect(facets.length).toBeGreaterThan(80);

      for (const picked of someChoices(facets, test.info().project.name + locale)) {
        // Written as the form would write them.
        const query = await page.evaluate((picked) => {
          const fields = document.querySelector<HTMLFormElement>("#finder-form")!;
          fields.reset();
          for (const facet of picked) {
            const [name, code] = [facet.slice(0, facet.indexOf(".")), facet.slice(facet.indexOf(".") + 1)];
            const field = fields.querySelector<HTMLInputElement | HTMLSelectElement>(`select[name="${name}"], input[name="${name}"][value="${code}"]`)!;
            if (field instanceof HTMLSelectElement) field.value = code;
            else field.checked = true;
          }
          fields.dispatchEvent(new Event("change"));
          return [...new FormData(fields)].filter(([, value]) => value !== "").map(([name, value]) => `${name}=${String(value)}`).join("&");
        }, picked);
        const answer = await request.get(`${at("find", locale)}?${query}`);
        const [ours, theirs] = await page.evaluate((html) => {
          const read = (root: ParentNode, results: string) => ({
            sentence: root.querySelector(`${results} .sentence`)?.textContent,
            totals: [...root.querySelectorAll(`${results} [data-total]`)].map((list) => list.getAttribute("data-total")).filter((total) => total !== "0"),
            first: [...root.querySelectorAll(`${results} [data-total]:not([data-total="0"]) [data-service]`)].map((card) => ({
              id: card.getAttribute("data-service"),
              text: card.textContent,
              links: [...card.querySelectorAll("a")].map((link) => link.getAttribute("href")),
              facts: [...card.querySelectorAll(".fit > span")].map((fact) => fact.className),
            })),
            counts: [...root.querySelectorAll("[data-facet]")].map((facet) => `${facet.getAttribute("data-facet")} ${facet.getAttribute("data-count")} ${facet.textContent!.trim()}`),
          });
          return [read(document, ".live-results"), read(new DOMParser().parseFromString(html, "text/html"), "#server-results")];
        }, await answer.text());
        expect(ours, query).toEqual(theirs);
      }
    });

    test("stays asleep for a reader who saves data, and the form works as it does without scripting", runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
      await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
      await page.goto(at("find", locale), { waitUntil: "networkidle" });
      const asked = listen(page);
      await openMoreChoices(page, locale);
      await choice(page, locale, "age-band-12-15").check();
      await choice(page, locale, "category-shelter").check();
      await page.waitForLoadState("networkidle");
      expect(asked).toEqual([]);
      await showHelp(page, locale);
      await page.waitForURL("**?a=2&n=3");
      await expect(page.locator("#server-results .card").first()).toBeVisible();
    });

    test("takes up what Back brings up, and shows more when asked", runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
      await page.goto(at("find", locale));
      await openMoreChoices(page, locale);
      await choice(page, locale, "category-counselling").check();
      const cards = page.locator(".live-results [data-service]");
      await expect(cards).toHaveCount(20);
      await cards.nth(2).locator("summary").click();
      await page.getByRole("button", { name: say(locale, "results-more") }).click();
      await expect(cards).toHaveCount(40);
      await expect(cards.nth(20).locator("h3 a"), "the first that is new").toBeFocused();
      await expect(cards.nth(2).locator("details"), "what was unfolded stays so").toHaveAttribute("open");
      await expect(page.locator(".live-results details[open]")).toHaveCount(1);
      const ids = await cards.evaluateAll((cards) => cards.map((card) => card.getAttribute("data-service")));
      expect(new Set(ids).size).toBe(40);
    });
  });
}

/** Fifteen sets of one to four choices, of which at most one area and one age. The same at each run, and others in each project. */
function someChoices(facets: string[], seed: string): string[][] {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: 15 }, () => {
    const picked = new Map<string, string>();
    for (let left = 1 + random(4); left > 0; left--) {
      const facet = facets[random(facets.length)]!;
      picked.set(/^[ar]\./.test(facet) ? facet[0]! : facet, facet);
    }
    return [...picked.values()];
  });
}

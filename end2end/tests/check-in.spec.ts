// The check-in: what is tapped stays on the page, and every way through it leads to help.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page, Request } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

type Locale = "en" | "fr";
const LOCALES: Locale[] = ["en", "fr"];
const ADDRESS = { en: "/en/check-in", fr: "/fr/faire-le-point" };
const FINDER = { en: "/en/find", fr: "/fr/trouver" };

/** The page's own words, as they are written. */
const WORDS = Object.fromEntries(
  LOCALES.map((locale) => {
    const files = ["check-in", "vocabulary", "shell"].map((file) => path.join(import.meta.dirname, `../../locales/${locale}/${file}.ftl`));
    const lines = files.flatMap((file) => readFileSync(file, "utf8").split("\n"));
    return [locale, new Map(lines.filter((line) => /^[a-z0-9-]+ = /.test(line)).map((line) => line.split(/ = (.*)/, 2) as [string, string]))];
  }),
) as Record<Locale, Map<string, string>>;

const say = (locale: Locale, id: string): string => WORDS[locale].get(id) ?? `no message ${id}`;

const screen = (page: Page) => page.locator(".check-in-screen");
const heading = (page: Page) => screen(page).getByRole("heading", { level: 2 });

async function press(page: Page, name: string): Promise<void> {
  await screen(page).getByRole("button", { name, exact: true }).click();
}

async function open(page: Page, locale: Locale): Promise<void> {
  await page.goto(ADDRESS[locale]);
  await expect(page.locator("html")).toHaveAttribute("data-awake", "yes");
  await expect(heading(page)).toHaveText(say(locale, "checkin-welcome"));
}

/** Presses a button without waiting until it is visible and stable: for long ways through the check-in. Other tests press the same buttons as a reader does. */
async function pressUnseen(page: Page, name: string): Promise<void> {
  await screen(page).getByRole("button", { name, exact: true }).dispatchEvent("click");
}

/** From the first screen to the question about topics. */
async function toTopics(page: Page, locale: Locale, age = "checkin-answer-skip", pressing = press): Promise<void> {
  for (const id of ["checkin-start", "checkin-answer-no", "checkin-answer-no", "checkin-who-me", age]) await pressing(page, say(locale, id));
  await expect(heading(page)).toHaveText(say(locale, "checkin-topic"));
}

/** Chooses topics, then answers yes to some questions and no to all others, until there is no further question. */
async function answer(page: Page, locale: Locale, topics: string, yes: string[], pressing = press): Promise<number> {
  for (const letter of topics) await pressing(page, say(locale, `checkin-topic-${letter}`));
  await pressing(page, say(locale, "checkin-continue"));
  let asked = 0;
  while (await screen(page).locator(".answers").count()) {
    const text = await heading(page).innerText();
    const said = yes.some((id) => text.includes(say(locale, `checkin-${id}`)));
    await pressing(page, say(locale, said ? "checkin-answer-yes" : "checkin-answer-no"));
    asked += 1;
  }
  return asked;
}

for (const locale of LOCALES) {
  test.describe(`without scripting, ${locale}`, () => {
    test("every question and card is on the page, folded", runs({ scripting: "off", width: "both" }, locale), async ({ page }) => {
      test.slow();
      const response = await page.goto(ADDRESS[locale]);
      expect(response?.headers()["cache-control"]).toBe("no-store");
      await expect(page).toHaveTitle(say(locale, "checkin-title"));
      const sections = page.locator("details.check-in-section");
      expect(await sections.evaluateAll((all) => all.some((section) => (section as HTMLDetailsElement).open))).toBe(false);
      await axe(page);
      for (const summary of await sections.locator("summary").all()) await summary.click();
      const text = (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
      for (const [id, words] of WORDS[locale]) {
        if (/^checkin-([rpswm]\d|o\d+-(lead|body)|a\d|topic-[a-f])$/.test(id)) expect(text, id).toContain(words.replaceAll(/\s+/g, " "));
      }
      for (const number of ["911", "+18339001010", "+18006686868", "+18666589022"]) {
        await expect(page.locator(`main a[href="tel:${number}"]`).first()).toBeVisible();
      }
      await axe(page);
    });

    test("a search leaves nothing in the address", runs({ scripting: "off", width: "both", cover: "values" }, locale), async ({ page }) => {
      await page.goto(ADDRESS[locale]);
      await page.locator("details.check-in-section summary").first().click();
      await page.getByRole("button", { name: say(locale, "category-shelter") }).first().click();
      await expect(page.locator(".results .card").first()).toBeVisible();
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(FINDER[locale]);
    });
  });

  test.describe(`with scripting, ${locale}`, () => {
    test("nothing leaves the page between its arrival and a help button", runs({ width: "both" }, locale), async ({ page }) => {
      await open(page, locale);
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      const trace = () => page.evaluate(() => [location.href, history.length, document.title, document.cookie, localStorage.length, sessionStorage.length]);
      const before = await trace();
      await toTopics(page, locale, "age-band-16-17");
      expect(await answer(page, locale, "ac", ["s2", "r6"])).toBe(10);
      await expect(heading(page)).toHaveText(say(locale, "checkin-o2-lead"));
      for (let back = 0; back < 3; back += 1) await press(page, say(locale, "checkin-back"));
      expect(await trace()).toEqual(before);
      expect(requests).toEqual([]);
      // On a question there is nothing that a browser could remember or restore.
      expect(await screen(page).locator("input, select, textarea").count()).toBe(0);
    });

    test("reload, leaving and coming back show the first screen", runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
      await open(page, locale);
      await toTopics(page, locale);
      await page.reload();
      await expect(heading(page)).toHaveText(say(locale, "checkin-welcome"));
      await press(page, say(locale, "checkin-start"));
      await page.goto(`/${locale}`);
      await page.goBack();
      await expect(heading(page)).toHaveText(say(locale, "checkin-welcome"));
      // The test browser keeps no page in memory for Back: told by hand what such a browser tells.
      for (const event of ["pagehide", "pageshow"]) {
        await press(page, say(locale, "checkin-start"));
        await expect(heading(page)).toHaveText(say(locale, "checkin-device"));
        await page.evaluate((type) => dispatchEvent(new PageTransitionEvent(type, { persisted: true })), event);
        await expect(heading(page)).toHaveText(say(locale, "checkin-welcome"));
      }
      // Nothing of before is left in what follows.
      await toTopics(page, locale);
      await expect(screen(page).locator("[aria-pressed=true]")).toHaveCount(0);
    });

    test("each card is reached", runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
      test.slow();
      const ways: [topics: string, yes: string[], card: string, also: string[]][] = [
        ["c", ["s2"], "o2", []],
        ["bc", ["p2", "s2"], "o2", ["o3"]],
        ["c", ["s1", "r6"], "o2", []],
        ["b", ["p1", "p2"], "o3", []],
        ["d", ["w3"], "o4", []],
        ["ad", ["w3", "r6"], "o4", ["o6"]],
        ["e", ["m2"], "o5", []],
        ["be", ["m2", "p2"], "o3", ["o5"]],
        ["bcde", ["s2", "p2", "w2", "m1"], "o2", ["o3", "o4"]],
        ["a", ["r4", "r5", "r6"], "o6", []],
        ["a", ["r4"], "o7", []],
        ["d", ["w1"], "o7", []],
        ["f", [], "o8", []],
      ];
      await open(page, locale);
      for (const [topics, yes, card, also] of ways) {
        await toTopics(page, locale, undefined, pressUnseen);
        expect(await answer(page, locale, topics, yes, pressUnseen)).toBeLessThanOrEqual(12);
        await expect(heading(page), `${topics} ${yes}`).toHaveText(say(locale, `checkin-${card}-lead`));
        await expect(screen(page)).toContainText(say(locale, `checkin-${card}-body`));
        await expect(screen(page).getByRole("heading", { level: 3 })).toHaveText(also.map((other) => say(locale, `checkin-${other}-lead`)));
        await press(page, say(locale, "checkin-again"));
      }
      await press(page, say(locale, "checkin-help-now"));
      await expect(heading(page)).toHaveText(say(locale, "checkin-o1-lead"));
      await expect(screen(page).locator('a[href="tel:911"]')).toBeVisible();
      for (const [who, card] of [["friend", "o9"], ["child", "o10"], ["learning", "o11"]] as const) {
        await press(page, say(locale, card === "o9" ? "checkin-back" : "checkin-again"));
        await press(page, say(locale, "checkin-start"));
        for (const id of ["checkin-answer-no", "checkin-answer-no", `checkin-who-${who}`]) await press(page, say(locale, id));
        await expect(heading(page)).toHaveText(say(locale, `checkin-${card}-lead`));
      }
    });

    test("what helpers must report is read before the first number", runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
      await open(page, locale);
      await toTopics(page, locale, "age-band-under-16");
      await answer(page, locale, "b", ["p4"]);
      const text = await screen(page).innerText();
      const call = text.indexOf(await screen(page).locator('a[href^="tel:"]').first().innerText());
      for (const id of ["checkin-a1", "checkin-call-note"]) {
        expect(text, id).toContain(say(locale, id));
        expect(text.indexOf(say(locale, id)), id).toBeLessThan(call);
      }
      await expect(screen(page)).toContainText(say(locale, "checkin-a3"));
    });

    test("a help button sends filters in the body, and Back shows the first screen", runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
      await open(page, locale);
      await toTopics(page, locale, "age-band-16-17");
      await answer(page, locale, "c", ["s2"]);
      const sent = page.waitForRequest((request: Request) => request.method() === "POST");
      await press(page, say(locale, "checkin-find-trafficking"));
      const request = await sent;
      expect(new URL(request.url()).pathname + new URL(request.url()).search).toBe(FINDER[locale]);
      expect(request.postData()).toBe("quiet=1&a=3&n=2&p=1");
      await expect(page.locator(".results .card").first()).toBeVisible();
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(FINDER[locale]);
      await page.goBack();
      await expect(heading(page)).toHaveText(say(locale, "checkin-welcome"));
    });

    test("every screen is usable by keyboard and passes axe", runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
      test.slow();
      await open(page, locale);
      await axe(page);
      const steps = ["checkin-start", "checkin-not-sure", "checkin-continue", "checkin-answer-no", "checkin-who-me", "checkin-answer-skip"];
      for (const id of steps) {
        await press(page, say(locale, id));
        await expect(heading(page)).toBeFocused();
        await axe(page);
      }
      // Leaving is the first stop after the heading.
      await page.keyboard.press("Tab");
      await expect(screen(page).getByRole("link", { name: say(locale, "exit") })).toBeFocused();
      // A topic keeps the focus when it is chosen.
      const topic = screen(page).getByRole("button", { name: say(locale, "checkin-topic-e"), exact: true });
      await topic.focus();
      await page.keyboard.press("Space");
      await expect(topic).toHaveAttribute("aria-pressed", "true");
      await expect(topic).toBeFocused();
      await press(page, say(locale, "checkin-continue"));
      await expect(heading(page)).toBeFocused();
      await expect(heading(page)).toContainText(say(locale, "checkin-m1"));
      const count = say(locale, "checkin-count").replace("{ $n }", "1").replace("{ $total }", "2");
      await expect(heading(page)).toContainText(count);
      for (const target of await screen(page).locator("button, a").all()) {
        expect((await target.boundingBox())?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
      }
      await axe(page);
      await press(page, say(locale, "checkin-answer-a-bit"));
      await press(page, say(locale, "checkin-answer-skip"));
      await expect(heading(page)).toHaveText(say(locale, "checkin-o5-lead"));
      await axe(page);
    });

    test("a reader who is already reading keeps the folded sections", runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route("**/*.wasm", async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(ADDRESS[locale]);
      const section = page.locator("details.check-in-section").first();
      await section.locator("summary").click();
      release();
      await expect(page.locator("html")).toHaveAttribute("data-awake", "yes");
      await expect(section).toBeVisible();
      await expect(screen(page)).toHaveCount(0);
    });

    test("a browser that saves data keeps the folded sections", runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
      await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
      const wasm: string[] = [];
      page.on("request", (request) => request.url().endsWith(".wasm") && wasm.push(request.url()));
      await page.goto(ADDRESS[locale]);
      await page.locator("details.check-in-section summary").first().click();
      await expect(page.getByText(say(locale, "checkin-o1-lead"))).toBeVisible();
      expect(wasm).toEqual([]);
    });
  });
}

test.describe("leaving", () => {
  test.use({ mayRequest: /^https:\/\/weather\.gc\.ca\// });

  test("clears the answers and replaces the page", runs({ width: "both" }), async ({ page }) => {
    await page.route("https://weather.gc.ca/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>Weather</title>" }));
    await open(page, "en");
    await toTopics(page, "en");
    const entries = await page.evaluate(() => history.length);
    await screen(page).getByRole("link", { name: "Leave this site" }).click();
    await page.waitForURL("https://weather.gc.ca/");
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });
});

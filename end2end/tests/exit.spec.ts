// Leaving at once: by touch, by keys, without scripting, while the other site is slow, and what Back brings up afterwards.
import type { Page, Request } from "@playwright/test";
import { at, isPhone, LOCALES, openMoreChoices, painted, say, type Locale } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

/** Where the exit leads. */
const OUTSIDE = { en: "https://weather.gc.ca/", fr: "https://meteo.gc.ca/" } as const;

test.use({ mayRequest: /^https:\/\/(weather|meteo)\.gc\.ca\/$/ });

type Outside = { asked: Request[]; hold: () => void; release: () => void };

/** Stands in for the weather pages, and can be slow. */
async function standIn(page: Page): Promise<Outside> {
  const asked: Request[] = [];
  let gate = Promise.resolve();
  let open = () => {};
  await page.route(/^https:\/\/(weather|meteo)\.gc\.ca\//, async (route) => {
    asked.push(route.request());
    await gate;
    await route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html><title>Outside</title><h1>Outside</h1>" }).catch(() => {});
  });
  return { asked, hold: () => (gate = new Promise((resolve) => (open = resolve))), release: () => open() };
}

/** The page outside was reached, and does not know from where. */
async function isOutside(page: Page, { asked }: Outside, locale: Locale = "en"): Promise<void> {
  await page.waitForURL(OUTSIDE[locale]);
  await expect(page.getByRole("heading", { name: "Outside" })).toBeVisible();
  expect(await page.evaluate(() => document.referrer)).toBe("");
  for (const request of asked) expect(Object.keys(await request.allHeaders())).not.toContain("referer");
}

async function isStill(page: Page, address: string, { asked }: Outside): Promise<void> {
  await painted(page);
  expect(asked).toEqual([]);
  expect(page.url()).toBe(new URL(address, page.url()).href);
  await expect(page.locator("html")).not.toHaveAttribute("data-left");
}

async function shift(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await page.keyboard.press("Shift");
}

type Cover = { title: string; alert: string | null; atPoints: (string | undefined)[]; words: string; ground: string };

/**
 * Looks at the page after the exit was pressed: as soon as a frame was painted, and again after some time. While a browser waits for the
 * next page no one can ask it anything from outside, so the page is prepared to look at itself and to tell.
 */
async function watchCover(page: Page, again: number): Promise<() => Promise<{ after: number; seen: Cover }[]>> {
  const looks: { after: number; seen: Cover }[] = [];
  await page.exposeFunction("tell", (look: { after: number; seen: Cover }) => void looks.push(look));
  await page.evaluate((again) => {
    let pressed = 0;
    const look = () => {
      const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
      const points = shares.flatMap((x) => shares.map((y) => [x * innerWidth, y * innerHeight] as const));
      const seen: Cover = {
        title: document.title,
        alert: document.querySelector("[role=alert]")!.textContent,
        atPoints: [...new Set(points.map(([x, y]) => document.elementFromPoint(x, y)?.id))],
        words: document.body.innerText.trim(),
        ground: getComputedStyle(document.getElementById("cover")!).backgroundColor,
      };
      (window as unknown as { tell: (look: unknown) => void }).tell({ after: performance.now() - pressed, seen });
    };
    addEventListener("click", () => (pressed = performance.now()), true);
    const painted = () => requestAnimationFrame(() => setTimeout(look));
    new MutationObserver(() => (painted(), setTimeout(look, again))).observe(document.documentElement, { attributes: true, attributeFilter: ["data-left"] });
  }, again);
  return async () => {
    await expect.poll(() => looks.length, { timeout: again + 5000 }).toBe(2);
    return looks;
  };
}

/** The whole screen is one plain sheet, in an opaque colour, with one word on it and a neutral title. */
const sheet = (locale: Locale): Cover => ({
  title: say(locale, "exit-loading-title"),
  alert: say(locale, "exit-loading"),
  atPoints: ["cover"],
  words: say(locale, "exit-loading"),
  ground: expect.stringMatching(/^rgb\(/) as unknown as string,
});

for (const locale of LOCALES) {
  test(`pressing the exit leads outside in ${locale}, and the other site does not learn from where`, runs({ scripting: "both", width: "both", cover: "all" }, locale), async ({ page }) => {
    const outside = await standIn(page);
    const answer = await page.goto(at("article", locale));
    expect(answer!.headers()["referrer-policy"]).toBe("no-referrer");
    const exit = page.getByRole("link", { name: say(locale, "exit"), exact: true });
    await expect(exit).toHaveAttribute("href", OUTSIDE[locale]);
    await expect(exit).toHaveAttribute("rel", "noreferrer nofollow");
    await exit.click();
    await isOutside(page, outside, locale);
  });

  test(`the page is covered at once in ${locale}, and stays covered while the other site is slow`, runs({ width: "both" }, locale), async ({ page }) => {
    const outside = await standIn(page);
    await page.goto(at("find", locale));
    const looks = await watchCover(page, locale === "en" && isPhone() ? 5000 : 500);
    outside.hold();
    await page.locator("#exit").click({ noWaitAfter: true });
    const [first, later] = await looks();
    expect(first!.after).toBeLessThanOrEqual(250);
    expect(first!.seen).toEqual(sheet(locale));
    expect(later!.seen).toEqual(sheet(locale));
    expect(outside.asked, "asked once").toHaveLength(1);
    outside.release();
    await isOutside(page, outside, locale);
  });
}

test("the exit can be reached and pressed by keys alone", runs({ scripting: "both", width: "both" }), async ({ page }) => {
  const outside = await standIn(page);
  await page.goto(at("getSafe", "en"));
  await page.keyboard.press("Tab");
  await expect(page.locator("#exit")).toBeFocused();
  await page.keyboard.press("Enter");
  await isOutside(page, outside);
});

// Without scripting the exit is a plain link, and the safety page says so.
test.describe("Back", () => {
  test("does not bring up the page that was left", runs({ width: "both" }), async ({ page }) => {
    const outside = await standIn(page);
    await page.goto(at("home", "en"));
    await page.goto(at("getSafe", "en"));
    await page.locator("#exit").click();
    await isOutside(page, outside);
    await page.goBack();
    await expect(page).toHaveURL(at("home", "en"));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("html")).not.toHaveAttribute("data-left");
    await page.goForward();
    expect(page.url()).toBe(OUTSIDE.en);
  });

  test("does not bring it up either when links inside the page were followed before", runs({ width: "both" }), async ({ page }) => {
    const outside = await standIn(page);
    await page.goto(at("home", "en"));
    await page.goto(at("getSafe", "en"));
    await page.locator(".talk-link").click();
    await expect(page.locator("#talk")).toBeInViewport();
    // Folded on a phone, at the side on a wide screen.
    if (isPhone()) await page.locator(".contents summary").click();
    await page.locator(isPhone() ? ".contents a" : ".contents-beside a").first().click();
    await page.locator("#exit").click();
    await isOutside(page, outside);
    await page.goBack();
    await expect(page).toHaveURL(at("home", "en"));
  });

  test("leads home, uncovered, when the browser had kept the page that was left", runs({ width: "both" }), async ({ page }) => {
    const outside = await standIn(page);
    await page.goto(at("getSafe", "fr"));
    // What a browser says to a page that it brings back from its memory.
    await page.evaluate(() => {
      const cameBack = () => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      document.getElementById("exit")!.addEventListener("click", () => setTimeout(cameBack, 300));
    });
    const looks = await watchCover(page, 200);
    outside.hold();
    await page.locator("#exit").click({ noWaitAfter: true });
    expect((await looks())[1]!.seen).toEqual(sheet("fr"));
    await page.waitForURL(at("home", "fr"));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("html")).not.toHaveAttribute("data-left");
    outside.release();
  });
});

test.describe("three presses of Shift", () => {
  test("leave, and after the second one a screen reader is told", runs({ width: "both" }), async ({ page }) => {
    const outside = await standIn(page);
    await page.goto(at("article", "fr"));
    const status = page.locator("#exit-status");
    await expect(status).toHaveRole("status");
    await shift(page, 1);
    await expect(status).toBeEmpty();
    await shift(page, 1);
    await expect(status).toHaveText(say("fr", "exit-keys-one"));
    await shift(page, 1);
    await isOutside(page, outside, "fr");
  });

  test("leave from a field that is being written in", runs({ width: "both" }), async ({ page }) => {
    const outside = await standIn(page);
    await page.goto(at("find", "en"));
    await openMoreChoices(page, "en");
    await page.getByLabel(say("en", "place-label")).fill("Thund");
    await shift(page, 3);
    await isOutside(page, outside);
  });

  test("do nothing while capitals are typed, or with another key", runs({ width: "both" }), async ({ page }) => {
    const outside = await standIn(page);
    await page.goto(at("report", "en"));
    await page.getByLabel(say("en", "report-words")).focus();
    for (const key of ["Shift+A", "Shift+B", "Shift+C", "Shift+Tab", "Control+Shift", "Alt+Shift", "Shift+ArrowLeft"]) await page.keyboard.press(key);
    for (const key of ["x", "Control"]) {
      await shift(page, 2);
      await page.keyboard.press(key);
      await shift(page, 1);
      await page.keyboard.press(key);
    }
    await isStill(page, at("report", "en"), outside);
  });

  test("do nothing when more than five seconds lie between two of them", runs({ width: "both" }), async ({ page }) => {
    await page.clock.install();
    const outside = await standIn(page);
    await page.goto(at("article", "en"));
    await shift(page, 2);
    await page.clock.fastForward(5100);
    await shift(page, 1);
    await isStill(page, at("article", "en"), outside);
    await page.clock.fastForward(4000);
    await shift(page, 1);
    await isStill(page, at("article", "en"), outside);
    await page.clock.fastForward(4000);
    await shift(page, 1);
    await isOutside(page, outside);
  });

  test("do nothing where they were turned off, and the exit itself still works", runs({ width: "both" }), async ({ page }) => {
    const outside = await standIn(page);
    await page.goto(at("safety", "en"));
    await page.getByRole("main").locator("a[href$='?keys=off']").click();
    await page.waitForURL("**?keys=off");
    await shift(page, 4);
    await isStill(page, `${at("safety", "en")}?keys=off`, outside);
    for (const address of [at("find", "en"), at("listing", "en"), at("home", "en")]) {
      await page.goto(`${address}?keys=off`);
      await shift(page, 4);
      await isStill(page, `${address}?keys=off`, outside);
    }
    await page.locator("#exit").click();
    await isOutside(page, outside);
  });
});

/** Points of an element that something else covers, and its height. */
const standing = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height] as const));
    const covering = points.map(([x, y]) => document.elementFromPoint(x, y)).filter((found) => !found || !element.contains(found));
    return { height, onScreen: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight, covered: covering.map((found) => found?.outerHTML.slice(0, 80)) };
  });

test("the exit and the way to a number are on screen on every kind of page, never covered, and at least 48 px high", runs({ scripting: "both", width: "both" }), async ({ page }) => {
  const isThere = async (where: string) => {
    for (const selector of ["#exit", ".talk-link"]) {
      const { height, onScreen, covered } = await standing(page, selector);
      expect({ where, selector, onScreen, covered }).toEqual({ where, selector, onScreen: true, covered: [] });
      expect(height, `${where}: ${selector}`).toBeGreaterThanOrEqual(48);
    }
  };
  for (const name of ["home", "find", "article", "area", "listing", "report", "missing"] as const) {
    await page.goto(at(name, name === "area" ? "fr" : "en"));
    await isThere(name);
    await page.locator(".menu summary").click();
    await isThere(`${name}, menu open`);
    await page.keyboard.press("Enter");
    for (const position of [0.3, 1]) {
      await page.evaluate((position) => scrollTo({ top: position * document.documentElement.scrollHeight, behavior: "instant" }), position);
      await isThere(`${name}, scrolled to ${position}`);
    }
  }
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(at("home", "fr"));
  await isThere("a small screen");
  await page.setViewportSize({ width: 320, height: 256 });
  await isThere("a small screen, enlarged");
  await page.locator(".skip").focus();
  await isThere("the skip link shown");
});

test("the exit is not on paper", runs({ width: "both" }), async ({ page }) => {
  for (const name of ["home", "listing", "missing"] as const) {
    await page.goto(at(name, "en"));
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("#exit")).toBeHidden();
    await expect(page.locator(".talk-link")).toBeHidden();
    await page.emulateMedia({ media: null });
  }
});

test.describe("while a listing is on its way", () => {
  // The browser tells of the listing that this spec lets fail.
  test.use({ mayLog: /ERR_FAILED/ });

  for (const ending of ["arrives", "fails"] as const) {
    test(`a reader who leaves arrives outside, though the listing ${ending}`, runs({ width: "both" }), async ({ page }) => {
      const outside = await standIn(page);
      let answer = () => {};
      const answered = new Promise<void>((resolve) => (answer = resolve));
      await page.route(/\/en\/s\/[a-z0-9-]+$/, async (route) => {
        await answered;
        await (ending === "arrives" ? route.continue() : route.abort()).catch(() => {});
      });
      await page.goto(`${at("find", "en")}?a=2`);
      const asked = page.waitForRequest(/\/en\/s\//);
      await page.locator("#server-results .card h3 a").first().click();
      await asked;
      outside.hold();
      await page.locator("#exit").click({ noWaitAfter: true });
      await expect.poll(() => outside.asked.length).toBe(1);
      const isListing = (request: Request) => /\/en\/s\//.test(request.url());
      // Whatever becomes of the listing comes before the page outside, and has its chance to do harm.
      const over = Promise.race([page.waitForEvent("requestfinished", isListing), page.waitForEvent("requestfailed", isListing)]);
      answer();
      await over;
      outside.release();
      await isOutside(page, outside);
      expect(outside.asked).toHaveLength(1);
    });
  }
});

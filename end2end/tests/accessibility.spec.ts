// What people need who read by ear, by keyboard, enlarged, or in other colours. WCAG 2.2 AA, and 44 px to touch.
import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { at, awake, CHOSEN, everyPage, focused, isLive, isPhone, LOCALES, NOTHING_FITS, say, startsWith, type Locale } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

/** The kinds of pages there are. */
const MAIN = ["home", "find", "article", "listing", "report", "areas", "area", "missing"] as const;

/** Every fold of the page open, so that what lies inside is looked at too. */
const unfold = (page: Page): Promise<void> =>
  page.locator("details").evaluateAll((all: HTMLDetailsElement[]) => all.filter((one) => !one.matches(".menu")).forEach((one) => (one.open = true)));

/** Nothing is wider than the screen. */
async function fitsAcross(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const across = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= across && innerWidth <= screen.width) return [];
    const sticksOut = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > across + 1);
    return [`${document.documentElement.scrollWidth} px on ${across} px`, ...sticksOut.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
  expect(wide, `wider than the screen: ${page.url()}`).toEqual([]);
}

for (const locale of LOCALES) {
  test.describe(`in ${locale}`, () => {
    // Scripts change nothing on pages without an island: there the pages without scripting are the same documents.
    for (const part of [0, 1, 2]) {
      test(`every page keeps the rules, has one heading of the first level and no more than the screen's width (part ${part + 1} of 3)`, async ({ page, request }) => {
        test.skip(!isLive(), "the same documents as with scripting");
        const addresses = (await everyPage(request, locale)).filter((_, at) => at % 3 === part);
        expect(addresses.length).toBeGreaterThan(10);
        test.setTimeout(addresses.length * 6_000);
        for (const address of addresses) {
          await page.goto(address);
          await expect(page.locator("h1"), address).toHaveCount(1);
          await expect(page.locator("html")).toHaveAttribute("lang", locale);
          await unfold(page);
          await fitsAcross(page);
          await axe(page);
        }
      });
    }
  });
}

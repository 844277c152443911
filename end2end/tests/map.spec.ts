// Where, chosen on a map: by finger, by key, and in a search that stays out of every address.
import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { at, LOCALES, openMoreChoices, say, startsWith, type Locale } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

const where = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;
const list = (page: Page) => page.locator(".map-list > li");
const area = (page: Page, code: string) => page.locator(`.map-list [data-facet="r.${code}"]`);
const chips = (page: Page) => page.locator(".chips > li");

async function toMap(page: Page, locale: Locale): Promise<void> {
  await openMoreChoices(page, locale);
  await page.locator("#finder-form").getByRole("button", { name: say(locale, "map-link"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "map-title"));
}

for (const locale of LOCALES) {
  const find = at("find", locale);

  test(`an area is chosen in the list, and the other choices stay, in ${locale}`, runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
    await page.goto(find);
    await page.locator("#finder-form").getByLabel(startsWith(say(locale, "age-band-16-17"))).check();
    await toMap(page, locale);
    expect(where(page)).toBe(`${at("map", locale)}?a=3`);
    await expect(list(page)).toHaveCount(49);
    await axe(page);
    // Only the list is heard and reached by keys; each area once.
    expect(await page.locator(".maps a:not([tabindex='-1'])").count()).toBe(0);
    const kenora = area(page, "3560").getByRole("link", { name: /^Kenora.* \(\d+\)$/ });
    await expect(kenora).toHaveCount(1);
    await kenora.focus();
    await page.keyboard.press("Enter");
    await expect(chips(page)).toHaveCount(2);
    expect(where(page)).toBe(`${find}?a=3&r=3560`);
  });

  test(`an area is chosen on every picture in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
    for (const [picture, code] of [[0, "3560"], [1, "3543"], [2, "3547"]] as const) {
      await page.goto(`${at("map", locale)}?i=1`);
      await page.locator(".maps figure").nth(picture).locator(`a[href*="r=${code}"] path`).click();
      await expect(chips(page)).toHaveCount(2);
      expect(where(page)).toBe(`${find}?r=${code}&i=1`);
    }
    await page.goto(`${at("map", locale)}?r=3543`);
    await expect(area(page, "3543").getByRole("link")).toHaveAttribute("aria-current", "true");
  });

  test(`typed words come along and are in no address in ${locale}`, runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
    await page.goto(find);
    await page.locator("#q").fill("shelter 16");
    await toMap(page, locale);
    expect(where(page)).toBe(at("map", locale));
    await axe(page);
    await area(page, "3560").getByRole("button").click();
    expect(where(page)).toBe(find);
    await expect(page.locator("#q")).toHaveValue("shelter 16");
    await expect(chips(page).filter({ hasText: "Kenora" })).toHaveCount(1);
  });

  test(`Enter in a box shows help, not the map, in ${locale}`, runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
    await page.goto(find);
    await openMoreChoices(page, locale);
    await page.locator("#where").fill("Kenora");
    await page.locator("#where").press("Enter");
    await expect(chips(page)).toHaveCount(1);
    expect(where(page)).toBe(`${find}?r=3560`);
  });
}

test("the map is no wider than a small screen, and its list is large enough to touch", runs({ scripting: "both" }), async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const locale of LOCALES) {
    await page.goto(at("map", locale));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const link of await page.locator(".map-list a").all()) expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  }
});

test("shades differ where colours are forced, and in the dark", runs({ scripting: "off" }), async ({ page }) => {
  for (const media of [{ forcedColors: "active" }, { colorScheme: "dark" }, { media: "print" }] as const) {
    await page.emulateMedia(media);
    await page.goto(at("map", "en"));
    const shades = await page.locator(".map-legend rect").evaluateAll((all) => all.map((one) => getComputedStyle(one).fill + getComputedStyle(one).fillOpacity));
    expect(new Set(shades).size).toBe(shades.length);
    expect(shades.length).toBeGreaterThan(2);
    await page.emulateMedia({ forcedColors: null, colorScheme: null, media: null });
  }
});

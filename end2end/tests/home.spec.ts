// Home and the foot of every page on a phone: the doors are seen at once, and the numbers at the foot take no more than a screen or two.
import { at, LOCALES } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

/** A phone's screen of 740 px without the bar at its foot. */
const SCREEN = 680;

for (const locale of LOCALES) {
  test(`the four doors for people in need are on the first screen, in ${locale}`, runs({ scripting: "both" }, locale), async ({ page }) => {
    await page.goto(at("home", locale));
    const doors = page.locator("a.door");
    await expect(doors).toHaveCount(4);
    const last = (await doors.last().boundingBox())!;
    expect(last.y + last.height).toBeLessThanOrEqual(SCREEN);
    // No number is said twice on that screen.
    const numbers = await page.locator("a[href^='tel:'], a[href^='sms:']").evaluateAll((all) => {
      const seen = all.filter((link) => link.checkVisibility() && link.getBoundingClientRect().bottom <= innerHeight);
      return seen.map((link) => link.getAttribute("href")!);
    });
    expect(numbers).toHaveLength(3);
    expect(new Set(numbers).size).toBe(3);
  });

  test(`the picture has no edge: it is as wide as the page, and its ground is the ground below it, in ${locale}`, runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
    await page.goto(at("home", locale));
    const edges = await page.evaluate(() => {
      const picture = document.querySelector(".picture")!.getBoundingClientRect();
      const hill = getComputedStyle(document.querySelector(".hill.near")!).fill;
      return { left: picture.left, right: innerWidth - picture.right, sky: getComputedStyle(document.querySelector(".night")!).backgroundImage.includes(hill) };
    });
    expect(edges).toEqual({ left: 0, right: 0, sky: true });
  });

  test(`the first way on is on the first screen of every page that is a choice, in ${locale}`, runs({ scripting: "both" }, locale), async ({ page }) => {
    for (const name of ["worried", "educators", "providers"] as const) {
      await page.goto(at(name, locale));
      const first = (await page.locator(".ways-on li").first().boundingBox())!;
      expect(first.y, name).toBeLessThanOrEqual(600);
      expect(first.y + first.height, name).toBeLessThanOrEqual(SCREEN);
    }
  });

  test(`the lines at the foot are three, and the others one tap away, in ${locale}`, runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
    await page.goto(at("article", locale));
    const panel = page.locator("#talk");
    await expect(panel.locator("> .wide > ul > li")).toHaveCount(3);
    await expect(panel.locator("a[href='tel:988']")).toBeHidden();
    await panel.locator("summary").click();
    await expect(panel.locator("a[href='tel:988']")).toBeVisible();
  });

  test(`the whole foot takes no more than 700 px of a phone, in ${locale}`, runs({ scripting: "off", width: "phone" }, locale), async ({ page }) => {
    for (const name of ["home", "article", "find"] as const) {
      await page.goto(at(name, locale));
      const height = await page.evaluate(() => ["#talk", "footer"].reduce((sum, part) => sum + document.querySelector(part)!.getBoundingClientRect().height, 0));
      expect(height, name).toBeLessThanOrEqual(700);
    }
  });

  test(`a page for organizations has one row of numbers at its foot, in ${locale}`, runs({ width: "both" }, locale), async ({ page }) => {
    await page.goto(at("partners", locale));
    const panel = page.locator("#talk");
    await expect(panel.locator("a")).toHaveCount(3);
    expect((await panel.boundingBox())!.height).toBeLessThan(200);
    await page.locator(".talk-link").click();
    await expect(panel).toBeInViewport();
  });
}

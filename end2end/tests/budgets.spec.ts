// Two people in a hurry, and how many taps and screens they have.
import type { Locator, Page } from "@playwright/test";
import { at, LOCALES, say } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

const SCREEN = 680;

/** Counts what a finger does: a tap on what it can see, a screen for every screen that it has to move down before. */
class Finger {
  taps = 0;
  screens = 0;
  constructor(private readonly page: Page) {}

  async see(what: Locator): Promise<void> {
    await expect(what).toBeVisible();
    const { y, height } = (await what.boundingBox())!;
    const top = await this.page.evaluate(() => scrollY);
    this.screens = Math.max(this.screens, Math.ceil((top + y + height) / SCREEN));
  }

  async tap(what: Locator): Promise<void> {
    await this.see(what);
    this.taps++;
    await what.click();
  }
}

const results = (page: Page): Locator => page.locator("#server-results");

for (const locale of LOCALES) {
  test(`a girl of 13 near Kenora who cannot talk reaches a text line in three taps and two screens in ${locale}`, runs({ scripting: "both" }, locale), async ({ page }) => {
    await page.goto(at("home", locale));
    const finger = new Finger(page);
    await finger.tap(page.locator(".door").filter({ hasText: say(locale, "door-find") }));
    await expect(page.locator("#q")).toBeVisible();
    // She says it in her words.
    await finger.see(page.locator("#q"));
    await page.locator("#q").fill(locale === "en" ? "im 13 in kenora, cant talk on the phone" : "13 ans, kenora, je peux pas parler au téléphone");
    await finger.tap(page.locator("#finder-form .submit button").first());
    await expect(page.locator("#chosen .chip").first()).toBeVisible();
    await finger.see(results(page).locator("a[href^='sms:']:visible").first());
    expect(finger.taps + 1, "the number itself is the last tap").toBeLessThanOrEqual(3);
    expect(finger.screens).toBeLessThanOrEqual(2);
  });

  test(`a reader who chooses nothing has a text line on the first screen of the first page in ${locale}`, runs({ scripting: "both" }, locale), async ({ page }) => {
    await page.goto(at("home", locale));
    const finger = new Finger(page);
    await finger.see(page.locator("a[href^='sms:']:visible").first());
    expect(finger.screens).toBe(1);
  });

  test(`the father of a missing girl reaches police, hotline and MissingKids within three taps in ${locale}`, runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
    await page.goto(at("home", locale));
    const finger = new Finger(page);
    await finger.tap(page.locator(".door").filter({ hasText: say(locale, "door-find") }));
    await page.locator("#q").fill(locale === "en" ? "my daughter is missing" : "ma fille a disparu");
    await finger.tap(page.locator("#finder-form .submit button").first());
    await expect(page.locator("#chosen .chip").first()).toBeVisible();
    const first = await results(page).locator("[data-service]").evaluateAll((cards) => cards.slice(0, 5).map((card) => card.getAttribute("data-service")));
    expect(first).toEqual(expect.arrayContaining(["emergency-911", "canadian-human-trafficking-hotline", "missingkids"]));
    for (const id of ["emergency-911", "canadian-human-trafficking-hotline", "missingkids"]) await expect(results(page).locator(`[data-service="${id}"] a.contact`).first()).toBeVisible();
    expect(finger.taps + 1).toBeLessThanOrEqual(3);
  });
}

/** Bytes on the wire of an address, packed as browsers ask for it. */
async function packed(page: Page, path: string): Promise<number> {
  const answer = await page.request.get(path, { headers: { "accept-encoding": "br" } });
  expect(answer.headers()["content-encoding"], path).toBe("br");
  return Number(answer.headers()["content-length"]);
}

const KB = 1000;
for (const locale of LOCALES) {
  test(`home takes at most 15 kB and the finder 20 kB with their style in ${locale}`, runs({ scripting: "off" }, locale), async ({ page }) => {
    for (const [name, most] of [["home", 15 * KB], ["find", 20 * KB]] as const) {
      await page.goto(at(name, locale));
      const style = (await page.locator("link[rel=stylesheet]").first().getAttribute("href"))!;
      expect((await packed(page, at(name, locale))) + (await packed(page, style)), name).toBeLessThanOrEqual(most);
    }
  });
}

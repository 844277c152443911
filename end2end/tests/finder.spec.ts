// The finder on a phone: how much of it fits on a screen, what follows the choices, and what Back brings back.
import type { Locator, Page } from "@playwright/test";
import { at, awake, CHOSEN, isLive, isPhone, LOCALES, openMoreChoices, say, startsWith, type Locale } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

/** A screen of 740 px without the bar at its foot. */
const SCREEN = 680;
/** What readers ask for who are in a hurry: an age, a place, a kind of help. */
const SEARCHES = [CHOSEN, "a=2&r=3558", "a=3&r=3520", "a=u&r=3506&n=1", "a=4&r=3543&n=6", "r=3553&f=4", "n=2", "a=3&c=3"];

/** Back from a listing to its results: by the page's own link where scripting keeps them, by the browser's button without. */
const toResults = (page: Page, locale: Locale) => (isLive() ? page.getByRole("link", { name: say(locale, "service-back") }).click() : page.goBack());
const cards = (page: Page): Locator => page.locator("#server-results .card");
const chips = (page: Page): Locator => page.locator("#chosen .chip:visible");
const choice = (page: Page, locale: Locale, id: string): Locator => page.locator("#finder-form").getByLabel(startsWith(say(locale, id)));
const way = (page: Page): Locator => page.locator("#finder-form .show");
const bottom = async (element: Locator): Promise<number> => {
  const box = (await element.boundingBox())!;
  return box.y + box.height;
};
/** Ids that are on the page more than once. */
const twice = (page: Page): Promise<string[]> =>
  page.locator("[id]").evaluateAll((all) => all.map((one) => one.id).filter((id, at, ids) => ids.indexOf(id) !== at));

for (const locale of LOCALES) {
  test.describe(`in ${locale}`, () => {
    test("three targets of one row stand at the top of every page, and take no more than 60 px", runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
      for (const name of ["find", "article", "listing", "area", "missing"] as const) {
        await page.goto(at(name, locale));
        const links = page.locator(".strip a");
        await expect(links).toHaveCount(3);
        expect((await page.locator(".strip").boundingBox())!.height, name).toBeLessThanOrEqual(60);
        const tops = await links.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top)));
        expect(new Set(tops).size, name).toBe(1);
        for (const link of await links.all()) expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(48);
        expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")!.replace(/\?.*/, "")))).toEqual(["tel:911", "tel:+18339001010", "sms:686868"]);
        // A phone shows short words; aloud each says whom it reaches.
        await expect(links.nth(1)).toHaveAccessibleName(new RegExp(`^${say(locale, "talk-call")} .*833.*${say(locale, "strip-talk")}$`));
      }
    });

    test("a card is as high as a card can be that is scanned, and twenty take no more than eleven screens", runs({ scripting: "both" }, locale), async ({ page }) => {
      const heights: number[] = [];
      for (const search of SEARCHES) {
        await page.goto(`${at("find", locale)}?${search}`);
        heights.push(...(await cards(page).evaluateAll((all) => all.map((card) => card.getBoundingClientRect().height))));
        if ((await cards(page).count()) === 20) expect((await page.locator("#server-results").boundingBox())!.height, search).toBeLessThan(11 * SCREEN);
      }
      expect(heights.length).toBeGreaterThan(100);
      expect(heights.reduce((sum, height) => sum + height, 0) / heights.length).toBeLessThanOrEqual(320);
    });

    test("a reader who chose something has a number within the first screen, and the first card's for the commonest search", runs({ scripting: "both" }, locale), async ({ page }) => {
      for (const search of SEARCHES) {
        await page.goto(`${at("find", locale)}?${search}`);
        expect(await bottom(page.locator("#server-results .contact").first()), search).toBeLessThanOrEqual(SCREEN);
        expect((await cards(page).first().boundingBox())!.y, search).toBeLessThan(SCREEN);
        // The chips are one line, whatever was chosen.
        expect((await page.locator("#chosen").boundingBox())!.height, search).toBeLessThanOrEqual(60);
      }
      await page.goto(`${at("find", locale)}?${CHOSEN}`);
      expect(await bottom(cards(page).first().locator(".contact").first())).toBeLessThanOrEqual(SCREEN);
    });

    test("words, age, where and the button are within the first screen, with few controls before the first card", runs({ scripting: "both" }, locale), async ({ page }) => {
      await page.goto(at("find", locale));
      const button = page.locator("#finder-form .submit button").first();
      expect(await bottom(button)).toBeLessThanOrEqual(SCREEN);
      const above = (await button.boundingBox())!.y;
      for (const part of ["#q", ".ages", "#r"]) expect(await bottom(page.locator(part)), part).toBeLessThanOrEqual(above);
      const controls = await page.locator("main").evaluate((main) => {
        const first = main.querySelector(".card")!.getBoundingClientRect().top;
        const all = [...main.querySelectorAll("form input:not([type=hidden]), form select, form button, form summary")];
        return all.filter((one) => one.checkVisibility() && !one.closest(".pot") && one.getBoundingClientRect().top < first).length;
      });
      expect(controls).toBeLessThanOrEqual(12);
      expect((await page.locator(".card").first().boundingBox())!.y, "top of the first card").toBeLessThanOrEqual(1000);
      const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
      expect(screens, "screens of twenty results").toBeLessThanOrEqual(11);
      // How to reach someone without a voice and help for Indigenous people lead what is folded away.
      await openMoreChoices(page, locale);
      const first = page.locator(".more-choices fieldset");
      await expect(first.nth(0).locator("legend")).toHaveText(say(locale, "group-access"));
      await expect(first.nth(0).locator("label").nth(0)).toContainText(say(locale, "access-chat"));
      await expect(first.nth(0).locator("label").nth(1)).toContainText(say(locale, "access-text"));
      await expect(first.nth(1).locator("legend")).toHaveText(say(locale, "group-indigenous"));
    });

    test("on a wide screen the form is beside the results, open, and the first card within the first screen", runs({ scripting: "both", width: "wide" }, locale), async ({ page }) => {
      for (const search of ["", ...SEARCHES]) {
        await page.goto(`${at("find", locale)}?${search}`);
        await expect(page.locator("#q")).toBeVisible();
        const [form, results] = [(await page.locator(".refine").boundingBox())!, (await page.locator("#server-results").boundingBox())!];
        expect(form.x + form.width, search).toBeLessThanOrEqual(results.x);
        expect((await cards(page).first().boundingBox())!.y, search).toBeLessThan(700);
      }
    });

    test("a card says at once what decides, and everything else when it is asked", runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
      await page.goto(`${at("find", locale)}?${CHOSEN}`);
      const card = cards(page).first();
      await expect(card.locator(".fit .fits")).toHaveCount(2);
      await expect(card.locator(".why")).toBeHidden();
      await expect(card.locator("[name=s]")).toBeHidden();
      await card.locator("summary").click();
      await expect(card.locator(".why")).toBeVisible();
      await expect(card.getByLabel(say(locale, "list-keep"))).toBeVisible();
      expect(await page.getByText(say(locale, "results-may-fit-note")).count(), "said once for the whole list").toBe(1);
    });

    test("no id appears twice, whatever is shown", runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
      for (const search of ["", ...SEARCHES, "n=17&l=oj&p=1&o=1"]) {
        await page.goto(`${at("find", locale)}?${search}`);
        expect(await twice(page), search).toEqual([]);
      }
      if (!isLive()) return;
      await page.goto(`${at("find", locale)}?a=2`);
      await openMoreChoices(page, locale);
      await choice(page, locale, "category-counselling").check();
      await expect(page.locator(".live-results .card").first()).toBeVisible();
      expect(await twice(page)).toEqual([]);
    });

    test("the way back from a listing brings back the choices, the place on the page and the results", runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
      await page.goto(`${at("find", locale)}?${CHOSEN}`);
      const [shown, chosen] = [await cards(page).evaluateAll((all) => all.map((card) => card.getAttribute("data-service"))), await chips(page).allInnerTexts()];
      const link = cards(page).nth(7).locator("h3 a");
      await link.scrollIntoViewIfNeeded();
      const y = await page.evaluate(() => scrollY);
      await link.click();
      await expect(page.locator(".service h1")).toBeVisible();
      await expect(page).toHaveTitle(say(locale, "service-title"));
      expect(new URL(page.url()).pathname).toMatch(/\/s\/[a-z0-9-]+$/);
      await toResults(page, locale);
      await expect(chips(page)).toHaveText(chosen);
      expect(await cards(page).evaluateAll((all) => all.map((card) => card.getAttribute("data-service")))).toEqual(shown);
      await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThan(5);
    });
  });
}

test.describe("with scripting", () => {
  for (const locale of LOCALES) {
    test(`the way back from a listing brings back the words and no one offers to send them again, in ${locale}`, runs({ width: "both" }, locale), async ({ page }) => {
      const words = locale === "en" ? "13 kenora cant talk on the phone" : "13 ans kenora peux pas parler au telephone";
      await page.goto(at("find", locale));
      await page.locator("#q").fill(words);
      await page.locator("#q").press("Enter");
      await expect(page.locator("#chosen .chip").first()).toBeVisible();
      await page.waitForLoadState("networkidle");
      const before = { chips: await page.locator("#chosen .chip").allInnerTexts(), cards: await cards(page).count() };
      const link = cards(page).nth(4).locator("h3 a");
      await link.scrollIntoViewIfNeeded();
      const y = await page.evaluate(() => scrollY);
      await link.click();
      await expect(page.locator(".service")).toBeVisible();
      await expect(page.locator("main")).toBeFocused();
      await toResults(page, locale);
      await expect(page.locator("#q")).toHaveValue(words);
      await expect(page.locator("#chosen .chip")).toHaveText(before.chips);
      await expect(cards(page)).toHaveCount(before.cards);
      await expect(link).toBeFocused();
      expect(Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThan(5);
      expect(new URL(page.url()).search).toBe("");
      // And again, for another listing.
      await cards(page).nth(1).locator("h3 a").click();
      await expect(page.locator(".service")).toBeVisible();
      await toResults(page, locale);
      await expect(page.locator("#q")).toHaveValue(words);
      // Neither another page nor a reload ends in the browser's own page about sending a form twice.
      await page.goto(at("about", locale));
      await page.goBack();
      await expect(page.locator("#finder-form")).toBeVisible();
      await page.reload();
      await expect(page.locator("#finder-form")).toBeVisible();
    });

    test(`the chips say what the results answer, and the button how many, in ${locale}`, runs({ width: "both" }, locale), async ({ page }) => {
      await page.goto(`${at("find", locale)}?a=2&r=3558`);
      await openMoreChoices(page, locale);
      await choice(page, locale, "age-band-18-24").check();
      await awake(page);
      const remove = (id: string) => say(locale, "chip-remove", { name: say(locale, id) });
      await expect(chips(page).first()).toHaveText(remove("age-band-18-24"));
      await expect(chips(page)).toHaveCount(2);
      await choice(page, locale, "indigenous-any").check();
      await expect(chips(page)).toHaveCount(3);
      const certain = (await page.locator(".live-results .sentence").innerText()).match(/\d+/)![0];
      if (isPhone()) {
        await expect(way(page)).toContainText(certain);
        // One button at a time leads to the results, and it tells what fits from what may fit.
        await expect(page.locator("#finder-form .submit button:visible")).toHaveCount(0);
        expect(await way(page).innerText()).toMatch(/^\D+\d+ \(\d+ \D+, \d+ \D+\)$|^\D+\d+\D+$/);
        await way(page).click();
        await expect(page.locator("#chosen")).toBeInViewport();
        expect(new URL(page.url()).hash).toBe("#results");
      }
      // The other language has the same choices.
      expect(await page.locator("a.language").getAttribute("href")).toMatch(/\?a=4&r=3558&i=1$/);
      await chips(page).last().click();
      await expect(chips(page)).toHaveCount(2);
      await expect(chips(page).last()).toBeFocused();
      await expect(choice(page, locale, "indigenous-any")).not.toBeChecked();
      await chips(page).first().click();
      await expect(page.locator("#finder-form").getByLabel(say(locale, "age-any"))).toBeChecked();
      await expect(chips(page)).toHaveCount(1);
      // What is typed only the server reads: its results stay, its chips and the button with them.
      await page.locator("#q").fill("shelter");
      await page.locator("#q").blur();
      await expect(page.locator("#server-results")).toBeVisible();
      await expect(chips(page)).toHaveCount(2);
      await expect(page.locator("#finder-form .submit button").first()).toBeVisible();
    });

    test(`the way back from a listing brings back choices that were never sent, and they can be changed on, in ${locale}`, runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
      await page.goto(at("find", locale));
      await choice(page, locale, "age-band-12-15").check();
      await page.locator("#finder-form #r").selectOption("3560");
      await expect(chips(page)).toHaveCount(2);
      const live = page.locator(".live-results .card");
      const before = await live.evaluateAll((all) => all.map((card) => card.getAttribute("data-service")));
      await live.nth(3).locator("h3 a").click();
      await expect(page.locator(".service")).toBeVisible();
      await toResults(page, locale);
      await expect(chips(page)).toHaveCount(2);
      expect(await live.evaluateAll((all) => all.map((card) => card.getAttribute("data-service")))).toEqual(before);
      expect(new URL(page.url()).search, "nothing was put into the address").toBe("");
      await choice(page, locale, "age-band-18-24").check();
      await expect(chips(page).first()).toHaveText(say(locale, "chip-remove", { name: say(locale, "age-band-18-24") }));
      expect(await live.evaluateAll((all) => all.map((card) => card.getAttribute("data-service")))).not.toEqual(before);
    });

    test(`the number beside a choice is how many fit once it is made, in ${locale}`, runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
      await page.goto(at("find", locale));
      await openMoreChoices(page, locale);
      for (const id of ["age-band-16-17", "category-counselling", "indigenous-any", "access-phone"]) {
        const label = page.locator("#finder-form .option").filter({ has: page.getByText(startsWith(say(locale, id))) }).first();
        const count = await label.getAttribute("data-count");
        if (id !== "age-band-16-17" || !isPhone()) await expect(label.locator(".count")).toHaveText(`(${count})`);
        await choice(page, locale, id).check();
        await expect(page.locator(".live-results .sentence")).toContainText(new RegExp(`^${count} `));
      }
    });
  }
});

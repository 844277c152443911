// A list of numbers without an account: picked on cards, printed or copied, and gone with the tab.
import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { at, awake, isLive, LOCALES, openMoreChoices, say, showHelp, startsWith } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

const where = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;
/** Waits for the page that a form leads to: on a busy machine it is there some time after the press. */
const arrives = (page: Page, address: string) => expect.poll(() => where(page), "the address").toBe(address);
const cards = (page: Page, live = false) => page.locator(`${live ? ".live-results" : "#server-results"} [data-service]`);
const id = (page: Page, at: number, live = false) => cards(page, live).nth(at).getAttribute("data-service");
const listed = (page: Page) => page.locator(".numbers > li").evaluateAll((items) => items.map((item) => item.getAttribute("data-service")));
/** Waits until the list holds these, in this order. */
const lists = (page: Page, services: (string | null)[], why = "the list") => expect.poll(() => listed(page), why).toEqual(services);
const card = (page: Page, service: string | null) => page.locator(`[data-service="${service}"]:visible`);
const box = (page: Page, service: string | null) => card(page, service).locator("[name=s]");
/** Opens a card, as a person does before its box can be ticked. */
const unfold = async (page: Page, service: string | null) => {
  if ((await card(page, service).locator("details[open]").count()) === 0) await card(page, service).locator("summary").click();
};
const tick = async (page: Page, service: string | null) => {
  await unfold(page, service);
  await box(page, service).check();
};

for (const locale of LOCALES) {
  test(`two supports are picked, one is taken off, and the way back keeps the list, in ${locale}`, runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
    const find = at("find", locale);
    await page.goto(`${find}?a=2&r=3558&g=2`);
    const [first, second] = [await id(page, 0), await id(page, 3)];
    for (const service of [first, second]) await tick(page, service);
    await page.locator("#keep").getByRole("button", { name: say(locale, "list-show") }).click();

    await arrives(page, at("list", locale));
    await expect(page).toHaveTitle(say(locale, "list-title"));
    await lists(page, [first, second]);
    await axe(page);
    const text = page.getByLabel(say(locale, "list-text"));
    await expect(text).toHaveAttribute("readonly");
    expect((await text.inputValue()).split("\n")[0]).toBe(say(locale, "list-title"));

    await page.locator(".numbers > li").first().getByRole("button", { name: say(locale, "list-take-off") }).click();
    await expect(page.locator(".numbers > li")).toHaveCount(1);
    await lists(page, [second]);
    await page.getByRole("button", { name: say(locale, "list-back") }).click();

    await arrives(page, find);
    await expect.poll(async () => [await id(page, 0), await id(page, 3)], "the same page of results").toEqual([first, second]);
    await expect(box(page, second)).toBeChecked();
    await expect(box(page, first)).not.toBeChecked();
    // A card whose box is ticked has the way to the list beside it.
    await unfold(page, second);
    await card(page, second).getByRole("button", { name: say(locale, "list-show") }).click();
    await lists(page, [second]);
    await page.locator(".language button").click();
    await arrives(page, at("list", locale === "en" ? "fr" : "en"));
    await lists(page, [second], "in the other language too");
  });

  test(`on paper are a neutral heading, names, numbers and hours, and nothing else, in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
    await page.goto(at("listing", locale));
    await page.locator("main").getByRole("button", { name: say(locale, "list-start") }).click();
    await lists(page, ["kids-help-phone"]);
    await page.emulateMedia({ media: "print" });
    const paper = (await page.locator("body").innerText()).replaceAll("\u00a0", " ");
    expect(paper.trim().startsWith(say(locale, "list-title"))).toBe(true);
    expect(paper).toContain("686868");
    expect(paper).toContain(locale === "en" ? "1-800-668-6868" : "1 800 668-6868");
    expect(paper).not.toMatch(/traffick|traite|exploit|porchlight/i);
    for (const button of await page.locator("main button, main textarea").all()) await expect(button).toBeHidden();
  });

  test(`an empty list says how to fill it in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
    await page.goto(at("list", locale));
    await axe(page);
    await page.getByRole("button", { name: say(locale, "list-back") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "find-title"));
  });

  test(`the text is copied by one press in ${locale}`, runs({ scripting: "both", width: "both" }, locale), async ({ page, context }) => {
    await page.goto(at("listing", locale));
    await page.locator("main").getByRole("button", { name: say(locale, "list-start") }).click();
    const copy = page.getByRole("button", { name: say(locale, "list-copy") });
    // Without scripting there is no button that does nothing.
    if (!isLive()) return expect(copy).toBeHidden();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.waitForLoadState("networkidle");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await copy.click();
    await expect(page.locator("#copy-status")).toHaveText(say(locale, "list-copied"));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator("#text").inputValue());
    expect(asked).toEqual([]);
  });
}

test("what is ticked stays on the list while results follow the choices", runs({ width: "both" }), async ({ page }) => {
  await page.goto(at("find", "en"));
  const first = await id(page, 0);
  await tick(page, first);
  const choose = (message: string) => page.locator("#finder-form").getByLabel(startsWith(say("en", message)));
  await openMoreChoices(page, "en");
  await choose("category-counselling").check();
  await awake(page);
  await expect(cards(page, true).first()).toBeVisible();
  const second = await id(page, 5, true);
  await tick(page, second);
  await page.getByRole("button", { name: say("en", "results-more") }).click();
  await expect(cards(page, true)).toHaveCount(40);
  await expect(box(page, second)).toBeChecked();
  await choose("category-counselling").uncheck();
  await expect(box(page, first)).toBeChecked();
  await expect(page.locator(".live-results [name=s]:checked")).toHaveCount(await box(page, second).count() + 1);
  // Searching again takes the list along, and then nothing of the search is in the address.
  await showHelp(page, "en");
  await expect(page.locator("#server-results [name=s]:checked").first()).toBeVisible();
  await arrives(page, at("find", "en"));
  await page.locator("#keep").getByRole("button").click();
  await expect.poll(async () => (await listed(page)).toSorted()).toEqual([first, second].toSorted());
});

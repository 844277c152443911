// A letter on paper: the desk prints it, an organization types its code and confirms its listing.
import { axe } from "../support/axe.ts";
import { fits, mayKeepCookie, origin, signInAs } from "../support/edited.ts";
import { LOCALES, say } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

test.use({ baseURL: origin, mayKeepCookie });

const everywhere = { scripting: "both", width: "both", cover: "values" } as const;
const calls = { en: "desk/calls", fr: "bureau/appels" };
const letter = { en: "letter", fr: "lettre" };

for (const locale of LOCALES) {
  test(`a listing is confirmed with the code of a posted letter, in ${locale}`, runs(everywhere, locale), async ({ page, request }, info) => {
    await signInAs(page, locale, info, "lee");
    await page.goto(`/${locale}/${calls[locale]}?task=write`);
    await axe(page);
    await fits(page);
    const print = page.getByRole("button", { name: say(locale, "posted-choose") });
    await print.click();
    await expect(page.getByRole("alert")).toContainText(say(locale, "posted-none", { most: "20" }));
    // Each run takes a listing of its own, from the end of the list.
    const boxes = page.locator("[name=service]");
    const box = boxes.nth((await boxes.count()) - 1 - (info.parallelIndex % 4));
    const id = await box.inputValue();
    await box.check();
    await print.click();
    await axe(page);
    await fits(page);
    const [number, code] = await page.locator(".posted-code").allTextContents();

    await page.goto(`/${locale}/${letter[locale]}`);
    await axe(page);
    await fits(page);
    const open = page.getByRole("button", { name: say(locale, "letter-open") });
    await page.locator("#number").fill("12");
    await page.locator("#code").fill(code!);
    await open.click();
    await expect(page.getByRole("alert")).toContainText(say(locale, "letter-number-wrong"));
    await expect(page.locator("#code")).toHaveValue(code!);
    await axe(page);
    await page.locator("#number").fill(number!);
    await page.locator("#code").fill(code!.replace(/^./, (first) => (first === "A" ? "B" : "A")));
    await open.click();
    await expect(page.getByRole("alert")).toContainText(/ 4 /);
    await page.locator("#code").fill(code!.toLowerCase().replace("-", " "));
    await open.click();
    await page.waitForURL(/\/(your-listing|votre-fiche)\/[0-9a-f]{32}$/);
    await expect(page.getByText(say(locale, "review-intro-letter"))).toBeVisible();
    await axe(page);
    await fits(page);
    await page.getByRole("link", { name: say(locale, "review-finish"), exact: true }).click();
    await page.locator("[name=finish][value=unchanged]").check();
    for (const box of await page.locator("[name=looked]").all()) await box.check();
    await page.getByRole("button", { name: say(locale, "review-finish-send") }).click();
    await expect(page.getByText(say(locale, "review-thanks-confirmed"))).toBeVisible();
    await expect(async () => {
      expect(await (await request.get(`/${locale}/s/${id}`)).text()).toContain(say(locale, "service-confirmed", { date: "§", fields: "" }).split("§")[0]!);
    }).toPass();
  });
}

test("a letter is one page of paper, however long its listing is", runs({ scripting: "off", width: "wide", cover: "values" }, "en"), async ({ page }, info) => {
  await signInAs(page, "en", info, "lou");
  await page.goto("/en/desk/calls?task=write");
  const boxes = await page.locator("[name=service]").all();
  for (const box of boxes.slice(0, 20)) await box.check();
  await page.getByRole("button", { name: say("en", "posted-choose") }).click();
  await expect(page.locator(".posted").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const heights = await page.locator(".posted").evaluateAll((all) => all.map((one) => [one.scrollHeight, one.clientHeight]));
  expect(heights.length).toBeGreaterThan(10);
  for (const [needed, there] of heights) expect(needed).toBeLessThanOrEqual(there!);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)).toHaveLength(heights.length);
});

// Someone of the desk verifies listings: takes one, calls, ticks what is true. A crisis line is looked up on its own page.
import { axe } from "../support/axe.ts";
import { fits, mayKeepCookie, origin, signInAs } from "../support/edited.ts";
import { LOCALES, say } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

test.use({ baseURL: origin, mayKeepCookie });

const everywhere = { scripting: "both", width: "both", cover: "values" } as const;

for (const locale of LOCALES) {
  test(`a listing is verified by a call, and readers see how and when, in ${locale}`, runs(everywhere, locale), async ({ page, request }, info) => {
    await signInAs(page, locale, info, "cal");
    await page.getByRole("link", { name: say(locale, "calls-title") }).click();
    await axe(page);
    await fits(page);
    await page.locator("a[href$='?task=call']").click();
    await page.getByRole("button", { name: say(locale, "calls-next") }).click();
    await page.waitForURL(/\/(calls|appels)\/[a-z0-9-]+$/);
    await axe(page);
    await fits(page);
    // What to say, in both languages.
    expect(await page.locator("ol.script > li").count()).toBe(18);
    const all = say(locale, "verification-all-true");
    await page.getByRole("button", { name: all }).click();
    await expect(page.getByRole("alert")).toContainText(say(locale, "calls-nothing-ticked"));
    await axe(page);
    const id = page.url().split("/").pop()!;
    await page.locator("[name=ticked][value=phones]").check();
    await page.getByRole("button", { name: all }).click();
    await page.waitForURL(/\/(calls|appels)$/);
    // Readers see it within two seconds.
    await expect(async () => {
      expect(await (await request.get(`/${locale}/s/${id}`)).text()).toContain(say(locale, "service-confirmed-by-call", { date: "§", fields: "" }).split("§")[0]!);
    }).toPass();
  });

  test(`a crisis line is never called, and is confirmed by its own page, in ${locale}`, runs(everywhere, locale), async ({ page }, info) => {
    await signInAs(page, locale, info, "pam");
    await page.goto(`/${locale}/${locale === "en" ? "desk/calls" : "bureau/appels"}?task=page`);
    await page.getByRole("button", { name: say(locale, "calls-next") }).click();
    await expect(page.getByText(say(locale, "calls-not-called"))).toBeVisible();
    await expect(page.locator("[name=reached]")).toHaveCount(0);
    await page.locator("#page").fill("https://hostile.example/contact");
    await page.locator("[name=ticked]").first().check();
    await page.getByRole("button", { name: say(locale, "verification-all-true") }).click();
    await expect(page.getByRole("alert")).toContainText(say(locale, "calls-not-on-file"));
    await expect(page.locator("#page")).toHaveValue("https://hostile.example/contact");
    const host = (await page.locator("#page-hint").textContent())!.trim().split(/\s+/).find((word) => word.includes("."))!;
    await page.locator("#page").fill(`https://${host}/`);
    await page.getByRole("button", { name: say(locale, "verification-all-true") }).click();
    await page.waitForURL(/\/(calls|appels)$/);
  });
}

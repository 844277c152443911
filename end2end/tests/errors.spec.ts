// Odd addresses, broken forms, files that do not arrive: a calm page each time, with the exit and someone to call.
import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { at, CHOSEN, LOCALES, say, showHelp, startsWith, type Locale } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

/** Aborted loads are what the browser itself complains of where a test keeps a file away. */
test.use({ mayLog: /net::ERR_FAILED/ });

async function isCalm(page: Page, locale: Locale): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.locator("#exit")).toBeVisible();
  await expect(page.locator(".talk-link")).toBeVisible();
  await expect(page.locator("a[href='tel:911']").first()).toBeVisible();
  await expect(page.locator("#talk a[href='tel:+18339001010']")).toBeVisible();
  expect(await page.title(), "the title does not speak of the topic").not.toMatch(/traffick|traite|exploit/i);
  expect(await page.locator("main").innerText(), "nothing about the inside").not.toMatch(/panic|thread|sqlx|axum|stack|\.rs\b|\/(src|work|home|root)\//i);
}

for (const locale of LOCALES) {
  const find = at("find", locale);
  const missing = [
    at("missing", locale),
    `/${locale}/s/no-such-place`,
    `/${locale}/s/kids-help-phone/other`,
    `/${locale}/s/..%2f..%2fetc%2fpasswd`,
    `/${locale}/s/%00`,
    `/${locale}/s/${"x".repeat(4000)}`,
    `${at("areas", locale)}/atlantis`,
    `${at("areas", locale)}/thunder-bay/more`,
    `/${locale}//${locale}`,
    `/${locale}/%3Cscript%3Ealert(1)%3C/script%3E`,
  ];

  test(`what is not there is said calmly in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
    for (const address of missing) {
      const answer = await page.goto(address);
      expect(answer!.status(), address).toBe(404);
      await isCalm(page, locale);
    }
    await axe(page);
  });

  test(`an address that makes no sense still shows help in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
    const odd = ["a=99", "zzyzx=zzyzx", "a=2&a=3&a=4", "g=0", "g=-1", "g=abc", "r=9999", "n=3.999", "a=2&g=99999999999999999999", `n=${"1.".repeat(2000)}`, "%ff=%fe", "=&&=", "where=Zzyzx", "quiet=1", "a=%3Cb%3Ezzyzx"];
    for (const codes of odd) {
      const answer = await page.goto(`${find}?${codes}`);
      expect(answer!.status(), codes).toBe(200);
      await isCalm(page, locale);
      expect(await page.locator("#server-results .card").count(), codes).toBeGreaterThan(0);
      await expect(page.locator("main"), "nothing of it is repeated").not.toContainText(/zzyzx/i);
    }
    await page.goto(`${find}?a=2&zz=1`);
    await expect(page.getByText(say(locale, "find-ignored"))).toBeVisible();
    await page.goto(`${find}?${CHOSEN}`);
    await expect(page.getByText(say(locale, "find-ignored"))).toHaveCount(0);
    // A page of results that is past the last one shows the last one.
    await page.goto(`${find}?n=3&g=500`);
    expect(await page.locator("#server-results .card").count()).toBeGreaterThan(0);
  });

  test(`what is too long is given back whole, and what is far too long is refused calmly, in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
    await page.goto(at("report", locale));
    const words = page.getByLabel(say(locale, "report-words"));
    const send = page.locator("main").getByRole("button");
    await page.getByLabel(say(locale, "report-kind-other")).check();
    const long = "é".repeat(2001);
    await words.fill(long);
    await send.click();
    await expect(page.locator("main [role=alert]")).toContainText("2000");
    await expect(words).toHaveValue(long);
    await expect(words).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel(say(locale, "report-kind-other"))).toBeChecked();
    await words.fill("x".repeat(140_000));
    const answer = page.waitForResponse((response) => response.request().method() === "POST");
    await send.click();
    expect((await answer).status()).toBe(413);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "error-too-large"));
    await isCalm(page, locale);
    await axe(page);
  });

  test(`when the finder's program does not arrive the form works without it in ${locale}`, runs({ width: "both" }, locale), async ({ page }) => {
    for (const kept of ["**/*.wasm", "**/d/*"]) {
      await page.route(kept, (route) => route.abort());
      await page.goto(find);
      await page.locator("#finder-form").getByLabel(startsWith(say(locale, "age-band-12-15"))).check();
      await expect(page.locator("html")).toHaveAttribute("data-awake", kept.includes("wasm") ? "no" : "yes");
      await expect(page.locator("#server-results")).toBeVisible();
      await expect(page.locator(".live-results")).toBeEmpty();
      await showHelp(page, locale);
      await page.waitForURL("**?a=2");
      await expect(page.locator("#server-results .card").first()).toBeVisible();
      await page.unroute(kept);
    }
  });

  test(`without the style sheet everything is still there to read and use in ${locale}`, runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
    await page.route("**/*.css", (route) => route.abort());
    await page.goto(at("home", locale));
    await expect(page.locator("#exit")).toBeInViewport();
    await page.locator("form.choices").getByLabel(startsWith(say(locale, "age-band-under-16"))).check();
    await showHelp(page, locale);
    await page.waitForURL("**?a=u");
    await expect(page.locator("#server-results h3").first()).toBeVisible();
  });
}

test("an address without a language is answered in the reader's language", runs({ scripting: "off" }), async ({ page }) => {
  for (const address of ["/nothing", "/EN", "/de/find", "/en-CA", "/admin", "/.env", "/pkg/none.js", "/d/none", "/index.php?x=1"]) {
    const answer = await page.goto(address);
    expect(answer!.status(), address).toBe(404);
    await isCalm(page, "en");
  }
});

test("a slash too many leads to the page", runs({ scripting: "off" }), async ({ page }) => {
  for (const [address, right] of [["/en/", at("home", "en")], ["/fr/trouver/?a=2", `${at("find", "fr")}?a=2`], ["/en/s/kids-help-phone/", at("listing", "en")]] as const) {
    const answer = await page.goto(address);
    expect(answer!.status()).toBe(200);
    expect(page.url().endsWith(right)).toBe(true);
  }
});

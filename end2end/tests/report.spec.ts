// A report about a listing arrives, also where a browser does not say where a form comes from: over plain http to a named host it sends
// no Sec-Fetch-Site, and our own Referrer-Policy makes it say `Origin: null`.
import config from "../playwright.config.ts";
import { axe } from "../support/axe.ts";
import { at, LOCALES, other, say } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

const HOST = "porchlight.test";
const port = new URL(config.use!.baseURL!).port;
const { executablePath, args } = config.use!.launchOptions!;
test.use({
  baseURL: `http://${HOST}:${port}`,
  launchOptions: { executablePath, args: [...args!, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`, "--disable-features=HttpsUpgrades"] },
  // The browser says that it ignores a header meant for safe addresses only.
  mayLog: /Cross-Origin-Opener-Policy/,
});

for (const locale of LOCALES) {
  test(`our own form is taken although the browser hides where it stands, in ${locale}`, runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
    await page.goto(at("report", locale));
    await page.getByLabel(say(locale, "report-kind-closed")).check();
    await page.getByLabel(say(locale, "report-words")).fill("À côté de l'église");
    const sent = page.waitForRequest((request) => request.method() === "POST");
    await page.locator("main").getByRole("button", { name: say(locale, "report-submit") }).click();
    const headers = await (await sent).allHeaders();
    expect([headers["origin"], headers["sec-fetch-site"]], "what this spec is about").toEqual(["null", undefined]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "report-thanks"));
  });

  test(`the other language keeps what was ticked and typed, in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
    await page.goto(at("report", locale));
    await page.getByLabel(say(locale, "report-kind-turned-away")).check();
    await page.getByLabel(say(locale, "report-words")).fill("Deux fois\nle lundi");
    await page.locator(".language button").click();
    const there = other(locale);
    await expect(page).toHaveURL(new RegExp(`${at("report", there)}$`));
    await expect(page.getByLabel(say(there, "report-words"))).toHaveValue("Deux fois\nle lundi");
    await expect(page.getByLabel(say(there, "report-kind-turned-away"))).toBeChecked();
    await page.locator("main").getByRole("button", { name: say(there, "report-submit") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(there, "report-thanks"));
  });

  test(`what is wrong is said in the title, above, and at its field, in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
    await page.goto(at("report", locale));
    await page.locator("main").getByRole("button", { name: say(locale, "report-submit") }).click();
    await expect(page).toHaveTitle(say(locale, "problem-title", { title: say(locale, "report-title") }));
    await expect(page.getByRole("group", { name: say(locale, "report-what") })).toHaveAccessibleDescription(say(locale, "report-problem-nothing-chosen"));
    await page.locator("main [role=alert] a").click();
    await expect(page.getByRole("radio").first()).toBeInViewport();
    await axe(page);
  });
}

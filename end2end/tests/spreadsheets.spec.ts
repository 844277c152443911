// An editor downloads listings, changes cells, uploads the file, sees what it would do, and proposes it; another approves it and reverts it.
import fs from "node:fs";
import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { fits, mayKeepCookie, origin, run, signInAs } from "../support/edited.ts";
import { LOCALES, say, type Locale } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

test.use({ baseURL: origin, mayKeepCookie });

const everywhere = { scripting: "both", width: "both", cover: "values" } as const;
const listings = ["fc-atikokan", "fc-cochrane", "fc-dryden", "fc-fort-erie", "fc-fort-frances", "fc-geraldton", "fc-kapuskasing", "fc-brantford"];

async function upload(page: Page, locale: Locale, name: string, text: string): Promise<void> {
  await page.locator("#file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: say(locale, "batches-try") }).click();
}

for (const locale of LOCALES) {
  test(`a spreadsheet is tried, proposed, approved by someone else and reverted, in ${locale}`, runs(everywhere, locale), async ({ page }, info) => {
    const listing = listings[run(info, locale) % listings.length]!;
    await signInAs(page, locale, info, "eli");
    await page.getByRole("link", { name: say(locale, "batches-title") }).click();
    await page.locator("main details > summary").first().click();
    await axe(page);
    await fits(page);

    // Both formats can be downloaded, and come back as they were.
    await page.locator("#words").fill(listing);
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: say(locale, "batches-xlsx") }).click();
    const file = await (await downloading).path();
    await page.locator("#file").setInputFiles({ name: "listings.xlsx", mimeType: "application/octet-stream", buffer: fs.readFileSync(file) });
    await page.getByRole("button", { name: say(locale, "batches-try") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "batch-dry-run"));
    await expect(page.locator("main")).toContainText(say(locale, "batch-empty"));

    // A file that cannot be used is explained.
    await page.getByRole("link", { name: say(locale, "batches-back") }).click();
    await upload(page, locale, "listings.csv", "id;favourite\n");
    await expect(page.getByRole("alert")).toContainText("B1");
    await axe(page);
    await fits(page);

    // A mistake is named by its cell, and the other row goes on.
    await upload(page, locale, "listings.csv", `id;name.fr;free\n${listing};Centre;yes\nnobody;=1+1;\n`);
    const refused = page.locator(".planned").first();
    await expect(refused).toContainText("B3");
    await expect(refused).toContainText(say(locale, "cell-like-formula"));
    await axe(page);
    await fits(page);
    await page.getByRole("button", { name: say(locale, "batch-send") }).click();
    await expect(page.getByRole("alert")).toHaveText(say(locale, "batch-sent"));
    await expect(page.locator("main")).toContainText(say(locale, "batch-own"));
    const batch = page.url();
    await axe(page);
    await fits(page);

    await signInAs(page, locale, info, "fay");
    await page.goto(batch);
    await page.getByRole("button", { name: say(locale, "batch-approve") }).click();
    const inState = (status: string) => page.locator(".queue .hint").getByText(say(locale, `change-status-${status}`), { exact: true });
    await expect(inState("published").first()).toBeVisible();
    await page.locator("#reason").fill("It was a test.");
    await page.getByRole("button", { name: say(locale, "batch-take-back"), exact: true }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(inState("undone").first()).toBeVisible();
    await expect(inState("published")).toHaveCount(0);
    await axe(page);
    await fits(page);
  });
}

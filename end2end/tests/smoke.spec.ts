import { axe } from "../support/axe.ts";
import { runs } from "../support/settings.ts";
import { LOCALES } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

for (const locale of LOCALES) {
  test(`the first page opens in ${locale}`, runs({ scripting: "both", width: "both", cover: "all" }, locale), async ({ page }) => {
    const answer = await page.goto(`/${locale}`);
    expect(answer?.status()).toBe(200);
    await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${locale}`));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await axe(page);
  });
}

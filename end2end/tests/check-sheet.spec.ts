// “Is this sheet still right?”: the code at the bottom of a sheet, typed by someone who has it in front of them.
import { axe } from "../support/axe.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

const WORDS = {
  en: { path: "/en/posters/check", sheet: "/en/posters/print?z=letter&l=en&v=school", code: "Code on the sheet", submit: "Check", right: "Still right.", wrong: "not a code of ours", other: "Français" },
  fr: { path: "/fr/affiches/verifier", sheet: "/fr/affiches/imprimer?z=letter&l=fr&v=school", code: "Code sur la feuille", submit: "Vérifier", right: "Encore bonne.", wrong: "pas un de nos codes", other: "English" },
} as const;

for (const locale of ["en", "fr"] as const) {
  const { path, sheet, code, submit, right, wrong, other } = WORDS[locale];
  test(`a printed code is still right, and what is no code is kept beside a clear answer, in ${locale}`, runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
    await page.goto(sheet);
    const printed = /Code ([A-Z0-9]{4}-[A-Z0-9]{4})/.exec(await page.locator(".sheet-foot").first().innerText())![1]!;
    await page.goto(path);
    await axe(page);
    await page.getByLabel(code).fill("half a code");
    await page.getByRole("button", { name: submit, exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: wrong })).toBeVisible();
    await expect(page.getByLabel(code)).toHaveValue("half a code");
    await axe(page);
    await page.getByLabel(code).fill(printed.toLowerCase().replace("-", " "));
    await page.getByRole("button", { name: submit, exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: right })).toBeVisible();
    await axe(page);
    // The other language keeps what was typed, and asks nothing.
    await page.getByRole("button", { name: other }).click();
    await expect(page.locator("#code")).toHaveValue(printed.toLowerCase().replace("-", " "));
    await expect(page.locator("#verdict")).toHaveCount(0);
  });
}

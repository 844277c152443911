// The class pack: chosen on a form, printed as one job, one sheet of letter paper a page.
import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

const BANDS = ["k-3", "4-6", "7-8", "9-10", "11-12"] as const;
const PAGES = { class: 3, notice: 1, principal: 1, all: 5 } as const;

const address = (band: string, pages: string, language: string, area = "") =>
  `/en/educators/class-pack/print?r=${area}&b=${band}&p=${pages}&l=${language}`;

/** How far what is on a page reaches beyond it, in pixels. */
const beyond = (page: Page) =>
  page.locator(".pack-sheet").evaluateAll((sheets) =>
    Math.max(
      ...sheets.flatMap((sheet) => {
        const paper = sheet.getBoundingClientRect();
        return [...sheet.querySelectorAll("*")].map((part) => {
          const box = part.getBoundingClientRect();
          return Math.max(box.bottom - paper.bottom, box.right - paper.right);
        });
      }),
    ),
  );

const printed = async (page: Page) => {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return bytes.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
};

test("every pack is printed as one job, with one sheet a page", runs({ scripting: "off", width: "wide" }), async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const [pages, count] of Object.entries(PAGES)) {
    await page.goto(address("7-8", pages, "en"));
    expect(await printed(page), pages).toBe(count);
  }
  for (const band of BANDS) {
    // Toronto has the most children's aid societies.
    await page.goto(address(band, "all", "both", "3520"));
    expect(await printed(page), band).toBe(10);
  }
});

test("no page of a pack says more than it has room for, wherever it is printed", runs({ scripting: "off", width: "wide" }), async ({ page }) => {
  await page.goto("/en/educators/class-pack");
  const areas = await page.locator("#r option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(areas).toHaveLength(50);
  // As wide as letter paper between its margins.
  await page.setViewportSize({ width: 710, height: 950 });
  await page.emulateMedia({ media: "print" });
  for (const [at, area] of areas.entries()) {
    const bands = area === "" || area === "3520" ? BANDS : [BANDS[at % BANDS.length]!];
    for (const band of bands) {
      await page.goto(address(band, "all", "both", area));
      expect(await beyond(page), `${band} in ${area}`).toBeLessThan(1);
    }
  }
});

test("a pack is chosen on a form and shown on an address that can be kept", runs({ scripting: "both", width: "both" }), async ({ page }) => {
  await page.goto("/en/educators/class-pack");
  await axe(page);
  await page.getByLabel("Grades 9 and 10").check();
  await page.getByLabel("Everything (5 pages)").check();
  await page.getByLabel("English and French").check();
  await page.getByLabel("Add local numbers for").selectOption({ label: "Thunder Bay District" });
  await page.getByRole("button", { name: "Show the pages to print" }).click();
  await expect(page).toHaveURL(/\/en\/educators\/class-pack\/print\?r=3558&b=9-10&p=all&l=both$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A class pack to print");
  await expect(page.locator(".pack-sheet")).toHaveCount(10);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), "nothing is wider than the screen").toBeLessThanOrEqual(0);
  await axe(page);
  await page.getByRole("link", { name: "Choose another pack" }).click();
  await expect(page.getByLabel("Grades 9 and 10")).toBeChecked();
});

const TOLD = {
  en: ["/en/educators/when-a-student-tells-you", "When a student tells you"],
  fr: ["/fr/personnel-scolaire/quand-on-se-confie", "Quand on se confie à vous"],
} as const;
for (const locale of ["en", "fr"] as const) {
  test(`what to do when a student tells you fits one phone screen (${locale})`, runs({ scripting: "both", width: "phone" }, locale), async ({ page }) => {
    const [path, title] = TOLD[locale];
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await axe(page);
    // What sticks to the foot of the screen covers the rest of it.
    const bar = await page.locator("#exit").boundingBox();
    const last = await page.locator(".told-calls").boundingBox();
    expect(last!.y + last!.height).toBeLessThanOrEqual(bar!.y);
  });
}

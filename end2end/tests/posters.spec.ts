// Sheets and cards (P21): made into PDF as a person would, one page of the right size each, with the numbers on it.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { axe } from "../support/axe.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

const SIZES = { a5: [148, 210], letter: [215.9, 279.4], wallet: [215.9, 279.4] } as const;
const LANGUAGES = ["en", "fr", "both"] as const;
const SECTORS = ["general", "school", "health", "road", "hotel", "farm", "salon"] as const;
const NUMBERS = { en: ["1-833-900-1010", "1-800-668-6868", "686868", "911"], fr: ["1 833 900-1010", "1 800 668-6868", "686868", "911"] };

type Size = keyof typeof SIZES;

const address = (size: string, language: string, sector: string, area = "3558") =>
  `/en/posters/print?r=${area}&z=${size}&l=${language}&v=${sector}`;

const numbers = (language: string) => (language === "both" ? [...NUMBERS.en, ...NUMBERS.fr] : NUMBERS[language as "en" | "fr"]);

/** The words of a PDF, where the machine has a program that reads them. */
function words(file: string): string | undefined {
  const read = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  return read.status === 0 ? read.stdout.replaceAll("\u00a0", " ") : undefined;
}

test.describe("on paper", () => {
  // Print has no phone and no scripting.
  const once = runs({ scripting: "off", width: "wide" });

  for (const size of Object.keys(SIZES) as Size[]) {
    test(`every ${size} sheet is one page of its size, with its numbers`, once, async ({ page }, info) => {
      await page.emulateMedia({ media: "print" });
      for (const language of LANGUAGES) {
        for (const sector of SECTORS) {
          const sheet = address(size, language, sector);
          await page.goto(sheet);
          const bytes = await page.pdf({ preferCSSPageSize: true });
          const file = info.outputPath(`${size}-${language}-${sector}.pdf`);
          writeFileSync(file, bytes);

          const raw = bytes.toString("latin1");
          expect(raw.match(/\/Type\s*\/Page\b/g), `pages of ${sheet}`).toHaveLength(1);
          const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(raw);
          const [width, height] = [Number(box?.[1]), Number(box?.[2])].map((points) => (points / 72) * 25.4);
          expect(Math.abs(width! - SIZES[size][0]), `width of ${sheet}`).toBeLessThan(0.5);
          expect(Math.abs(height! - SIZES[size][1]), `height of ${sheet}`).toBeLessThan(0.5);

          const shown = (await page.locator("body").innerText()).replaceAll("\u00a0", " ");
          const printed = words(file);
          for (const number of numbers(language)) {
            expect(shown, `${number} on ${sheet}`).toContain(number);
            if (printed !== undefined) expect(printed, `${number} in the PDF of ${sheet}`).toContain(number);
          }
          // Nothing but the sheet.
          for (const around of ["Leave this site", "A sheet to print", "Menu"]) expect(shown, sheet).not.toContain(around);
        }
      }
    });

    test(`no ${size} sheet says more than it has room for, wherever it is printed`, once, async ({ page }) => {
      await page.goto("/en/posters");
      const areas = await page.locator("#r option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
      expect(areas).toHaveLength(50);
      await page.emulateMedia({ media: "print" });
      for (const area of areas) {
        const sheet = address(size, "both", "school", area);
        await page.goto(sheet);
        // How far what is said reaches beyond its place, in pixels: over the next language, the code, the day, the edge.
        const beyond = await page.locator(".face, .pocket").evaluateAll((places) =>
          Math.max(
            ...places.map((place) => {
              const card = place.classList.contains("pocket");
              const box = place.getBoundingClientRect();
              const said = [...place.children].filter((part) => !part.classList.contains("sheet-foot")).map((part) => part.getBoundingClientRect());
              const end = card ? place.querySelector(".printed")! : place.closest(".faces")!;
              const limit = Math.min(card ? end.getBoundingClientRect().top : end.getBoundingClientRect().bottom, box.bottom);
              return Math.max(...said.map((part) => Math.max(part.bottom - limit, part.right - box.right)));
            }),
          ),
        );
        expect(beyond, `pixels beyond on ${sheet}`).toBeLessThan(1);
      }
    });
  }
});

test("a sheet is chosen on a form and shown on an address that can be kept", runs({ scripting: "both", width: "both" }), async ({ page }) => {
  await page.goto("/en/posters");
  await axe(page);
  await page.getByLabel("Add local numbers for").selectOption({ label: "Thunder Bay District" });
  await page.getByLabel("Letter, for a wall").check();
  await page.getByLabel("English and French").check();
  await page.getByLabel("School", { exact: true }).check();
  await page.getByRole("button", { name: "Show the sheet" }).click();
  await expect(page).toHaveURL(/\/en\/posters\/print\?r=3558&z=letter&l=both&v=school$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A sheet to print");
  await expect(page.getByRole("heading", { name: "Something feel wrong?" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Quelque chose ne va pas?" })).toBeVisible();
  await axe(page);
  await page.getByRole("link", { name: "Choose another sheet" }).click();
  await expect(page.getByLabel("Letter, for a wall")).toBeChecked();
  await expect(page.getByLabel("Add local numbers for")).toHaveValue("3558");
});

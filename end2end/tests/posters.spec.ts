// Sheets and cards (P21): made into PDF as a person would, one page of the right size each, filled with numbers to be read from a step away.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

/** Sizes of paper in points, with the least size of a number on them, alone and in two languages. */
const SIZES = {
  letter: { paper: [612, 792], number: [60, 44] },
  tabloid: { paper: [792, 1224], number: [80, 80] },
  a5: { paper: [419.5, 595.3], number: [44, 44] },
  tabs: { paper: [612, 792], number: [60, 44] },
  wallet: { paper: [612, 792], number: [9, 9] },
  sticker: { paper: [612, 792], number: [9, 9] },
  slide: { paper: [1440, 810], number: [78, 66] },
} as const;
const STYLES = ["plain", "night", "ink"] as const;
const LANGUAGES = ["en", "fr", "both"] as const;
const SECTORS = [
  "general", "stall", "school", "campus", "health", "library", "bus", "road", "hotel", "staff", "band", "newcomers", "farm", "salon",
] as const;
const HOTLINE = { en: "1-833-900-1010", fr: "1 833 900-1010" };

type Size = keyof typeof SIZES;
type Language = (typeof LANGUAGES)[number];

const address = (size: string, language: string, sector: string, { area = "3558", style = "plain" } = {}) =>
  `/en/posters/print?r=${area}&z=${size}&s=${style}&l=${language}&v=${sector}`;

const hotlines = (language: Language) => (language === "both" ? [HOTLINE.en, HOTLINE.fr] : [HOTLINE[language]]);

/** The words of a PDF, where the machine has a program that reads them. */
function words(file: string): string | undefined {
  const read = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  return read.status === 0 ? read.stdout.replaceAll("\u00a0", " ") : undefined;
}

/** One page of the right size, and nothing but the sheet on it. */
async function prints(page: Page, sheet: string, size: Size, language: Language, file: string) {
  await page.goto(sheet);
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  writeFileSync(file, bytes);
  const raw = bytes.toString("latin1");
  expect(raw.match(/\/Type\s*\/Page\b/g), `pages of ${sheet}`).toHaveLength(1);
  const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(raw);
  for (const side of [0, 1]) expect(Math.abs(Number(box?.[side + 1]) - SIZES[size].paper[side]!), `${side} of ${sheet}`).toBeLessThan(1.5);

  const shown = (await page.locator("body").innerText()).replaceAll("\u00a0", " ");
  const printed = words(file);
  for (const number of [...hotlines(language), "911"]) {
    expect(shown, `${number} on ${sheet}`).toContain(number);
    if (printed !== undefined) expect(printed, `${number} in the PDF of ${sheet}`).toContain(number);
  }
  for (const around of ["Leave this site", "A sheet to print", "Menu"]) expect(shown, sheet).not.toContain(around);
}

/** How far what is said reaches over its place, how much of the paper's height has words or a picture, and the smallest number, in points. */
const measured = (page: Page) =>
  page.locator(".sheet").evaluate((sheet) => {
    const box = (part: Element) => part.getBoundingClientRect();
    const paper = box(sheet);
    const parts = [...sheet.querySelectorAll(".band, .opening, .lines li, .unsure, .sheet-foot, .tears")].map(box);
    const ends = (place: Element) => box(place.querySelector(".stamp .printed") ?? place).bottom;
    const beyond = [...sheet.querySelectorAll(".face, .pocket")].flatMap((place) =>
      [...place.querySelectorAll(".ask, .free, .opening, .call, .or-text, .extension, .lead, .who, .unsure, .home-address")].map((part) =>
        Math.max(box(part).bottom - ends(place), box(part).right - box(place).right),
      ),
    );
    // Strips to tear off keep to their strip.
    for (const said of sheet.querySelectorAll(".tear > *")) beyond.push(box(said.closest(".tears")!).top - box(said).top);
    // Nothing is written over anything else.
    const over = [...sheet.querySelectorAll(".face, .pocket")].flatMap((place) => {
      const rows = [...place.querySelectorAll(":scope > .band, :scope > .opening, :scope > .lines > li, :scope > .unsure, .home-address")].map(box);
      return rows.slice(1).map((row, at) => (row.left < rows[at]!.right && row.right > rows[at]!.left ? rows[at]!.bottom - row.top : 0));
    });
    const edges = [paper.top, ...parts.flatMap((part) => [part.top, part.bottom]), paper.bottom].sort((one, next) => one - next);
    const covered = edges.slice(1).reduce((sum, edge, at) => {
      const middle = (edge + edges[at]!) / 2;
      return sum + (parts.some((part) => part.top <= middle && middle <= part.bottom) ? edge - edges[at]! : 0);
    }, 0);
    return {
      beyond: Math.max(...beyond),
      over: Math.max(...over),
      filled: covered / paper.height,
      smallest: Math.min(...[...sheet.querySelectorAll(".call")].map((call) => Number.parseFloat(getComputedStyle(call).fontSize) * 0.75)),
    };
  });

async function fits(page: Page, sheet: string, size: Size, language: Language) {
  const { beyond, over, filled, smallest } = await measured(page);
  expect(beyond, `pixels beyond on ${sheet}`).toBeLessThan(1);
  expect(over, `pixels over one another on ${sheet}`).toBeLessThan(1);
  if (!["wallet", "sticker"].includes(size)) expect(filled, `part of the height filled on ${sheet}`).toBeGreaterThan(0.85);
  expect(smallest, `size of a number on ${sheet}`).toBeGreaterThan(SIZES[size].number[language === "both" ? 1 : 0] - 0.1);
}

test.describe("on paper", () => {
  // Print has no phone and no scripting.
  const once = runs({ scripting: "off", width: "wide" });

  for (const size of Object.keys(SIZES) as Size[]) {
    test(`every ${size} sheet is one full page of its size, with its numbers`, once, async ({ page }, info) => {
      await page.emulateMedia({ media: "print" });
      for (const language of LANGUAGES) {
        for (const style of STYLES) {
          const sheet = address(size, language, "general", { style });
          await prints(page, sheet, size, language, info.outputPath(`${size}-${language}-${style}.pdf`));
          await fits(page, sheet, size, language);
        }
        for (const sector of SECTORS) {
          const sheet = address(size, language, sector, { area: "" });
          await page.goto(sheet);
          await fits(page, sheet, size, language);
        }
      }
    });

    test(`no ${size} sheet says more than it has room for, wherever it is printed`, once, async ({ page }) => {
      await page.goto("/en/posters");
      const areas = await page.locator("#r option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
      expect(areas).toHaveLength(50);
      await page.emulateMedia({ media: "print" });
      for (const area of areas) {
        const languages: Language[] = size === "letter" ? ["fr", "both"] : ["both"];
        for (const language of languages) {
          const sheet = address(size, language, "health", { area });
          await page.goto(sheet);
          await fits(page, sheet, size, language);
        }
      }
    });
  }
});

test("a sheet is chosen on a form and shown on an address that can be kept", runs({ scripting: "both", width: "both" }), async ({ page }) => {
  await page.goto("/en/posters");
  await axe(page);
  await page.getByLabel("Add local numbers for").selectOption({ label: "Thunder Bay District" });
  await page.getByLabel("A5, for the inside of a stall door").check();
  await page.getByLabel("Ink-saving: lines only").check();
  await page.getByLabel("English and French").check();
  await page.getByLabel("School", { exact: true }).check();
  await page.getByRole("button", { name: "Show the sheet to print" }).click();
  await expect(page).toHaveURL(/\/en\/posters\/print\?r=3558&z=a5&s=ink&l=both&v=school$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A sheet to print");
  await expect(page.getByRole("heading", { name: "Something feels wrong?" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Quelque chose cloche?" })).toBeVisible();
  await axe(page);
  await page.getByRole("link", { name: "Choose another sheet" }).click();
  await expect(page.getByLabel("A5, for the inside of a stall door")).toBeChecked();
  await expect(page.getByLabel("Add local numbers for")).toHaveValue("3558");
});

test("the preview follows the choices, and the button prints", runs({ scripting: "on", width: "both" }), async ({ page }) => {
  await page.goto("/fr/affiches");
  const preview = page.locator("#preview .sheet");
  await expect(preview).toHaveClass("sheet letter plain");
  await page.getByLabel("Nuit : tout en couleur").check();
  await expect(preview).toHaveClass("sheet letter night");
  await page.getByLabel("Diapositive pour un écran (1920 × 1080)").check();
  await expect(preview).toHaveClass("sheet slide night");
  await page.getByLabel("Bibliothèque").check();
  await expect(preview).toContainText("Un ordinateur de bibliothèque");
  await expect(page.locator("#preview .sheet")).toHaveCount(1);

  await page.getByRole("button", { name: "Voir la feuille à imprimer" }).click();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.getByRole("button", { name: "Imprimer" }).click();
  await expect(page.locator("body[data-printed]")).toBeAttached();
});

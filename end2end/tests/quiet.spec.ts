// Pages that leave nothing on a phone: cards to show, a plan to fill in by hand. What is on screen, and what is on paper.
import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { at, LOCALES, type Locale } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

const PATHS = {
  note: ["/en/note", "/fr/note"],
  plan: ["/en/plan", "/fr/plan"],
} as const;
const to = (name: keyof typeof PATHS, locale: Locale) => PATHS[name][locale === "en" ? 0 : 1];

/** What no title, address or sheet here may say, in either language. */
const TOPIC = /traffick|exploit|sex|abus|victim|survivor|violen|assault|traite|trafic|viol|agress|proxén|porchlight/i;

const pages = (paper: Buffer): number => paper.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
const shown = (page: Page) => page.locator("body").innerText();

for (const locale of LOCALES) {
  test(`a card is read from across a counter, names no topic, and is two taps from Get safe, in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
    await page.goto(at("getSafe", locale));
    await page.locator(`main a[href='${to("note", locale)}']`).first().click();
    await expect(page).toHaveURL(to("note", locale));
    await expect(page).toHaveTitle("Note");
    expect(await shown(page)).not.toMatch(TOPIC);
    await expect(page.locator(".shown-card")).toHaveCount(3);
    const sizes = await page.locator(".shown-card :is(p, li)").evaluateAll((parts) => parts.map((part) => parseFloat(getComputedStyle(part).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
    // Both languages on each card, and no name of the site, menu or line around them.
    for (const card of await page.locator(".shown-card").all()) await expect(card.locator("[lang]")).toHaveCount(2);
    for (const around of [".brand", ".menu", ".talk-link", "#talk", "footer"]) await expect(page.locator(around)).toHaveCount(0);
    await expect(page.locator("#exit")).toBeVisible();
    await axe(page);
    await page.locator(".back a").click();
    await expect(page).toHaveURL(at("getSafe", locale));
  });

  test(`cards print eight to a sheet, with room for all their words, in ${locale}`, runs({ scripting: "off", width: "wide" }, locale), async ({ page }, info) => {
    for (const card of ["1", "2", "3"]) {
      await page.goto(`${to("note", locale)}/${card}`);
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".pocket")).toHaveCount(8);
      expect(await shown(page)).not.toMatch(TOPIC);
      const beyond = await page.locator(".pocket").evaluateAll((cards) =>
        Math.max(...cards.flatMap((card) => [...card.querySelectorAll("p:not(.printed), li")].map((part) => part.getBoundingClientRect().bottom - card.getBoundingClientRect().bottom))),
      );
      expect(beyond, `card ${card}`).toBeLessThanOrEqual(-1);
      const paper = await page.pdf({ preferCSSPageSize: true });
      writeFileSync(info.outputPath(`card-${card}-${locale}.pdf`), paper);
      expect(pages(paper), `card ${card}`).toBe(1);
      await page.emulateMedia({ media: null });
    }
  });

  test(`the plan is one page of paper with nothing to type in, in ${locale}`, runs({ scripting: "both", width: "wide", cover: "values" }, locale), async ({ page }, info) => {
    await page.goto(at("getSafe", locale));
    await page.locator(`main a[href='${to("plan", locale)}']`).click();
    await expect(page).toHaveURL(to("plan", locale));
    await axe(page);
    for (const area of ["", "?r=3520", "?r=3519", "?r=3558", "?r=3560", "?r=9999"]) {
      await page.goto(to("plan", locale) + area);
      await expect(page.locator("input, textarea, select, form, [contenteditable]")).toHaveCount(0);
      expect(await page.title()).not.toMatch(TOPIC);
      for (const format of ["Letter", "A4"] as const) {
        const paper = await page.pdf({ format, margin: { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" } });
        writeFileSync(info.outputPath(`plan-${format}-${locale}${area.replace("?r=", "-")}.pdf`), paper);
        expect(pages(paper), `${format} ${area}`).toBe(1);
      }
      await page.emulateMedia({ media: "print" });
      const printed = await shown(page);
      expect(printed, area).toContain("686868");
      expect(printed.replaceAll(/\s/g, " "), area).not.toMatch(TOPIC);
      await page.emulateMedia({ media: null });
    }
  });
}

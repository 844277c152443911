// Pages that leave nothing on a phone: cards to show, a plan to fill in by hand. What is on screen, and what is on paper.
import { statSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { at, follow, LOCALES, say, type Locale } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

const PATHS = {
  note: ["/en/note", "/fr/note"],
  plan: ["/en/plan", "/fr/plan"],
} as const;
const to = (name: keyof typeof PATHS, locale: Locale) => PATHS[name][locale === "en" ? 0 : 1];

/** What no title, address or sheet here may say, in either language. */
const TOPIC = /\b(traffick|exploit|sex|abus|victim|survivor|violen|assault|traite|trafic|viol|agress|proxén|porchlight)/i;

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
    await follow(page.locator(`main a[href='${to("plan", locale)}']`));
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

const PICKED = ["kids-help-phone", "talk4healing", "interim-place"];

for (const locale of LOCALES) {
  test(`a list moves to another phone by its code, typed or opened, in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page, browser, baseURL }) => {
    await page.goto(at("getSafe", locale));
    await follow(page.locator(`main a[href='${at("list", locale)}']`));
    await expect(page).toHaveURL(at("list", locale));
    const first = await page.request.post(at("list", locale), { form: { s: PICKED[0]!, k: "1" } });
    expect(await first.text()).toContain("list-code");
    // Picked here: three services, then their code.
    await page.goto(`/${locale}/s/${PICKED[0]}`);
    await page.getByRole("button", { name: say(locale, "list-start") }).click();
    await page.locator("#share ~ form button").click();
    const code = await page.locator(".list-code").innerText();
    expect(code).toMatch(/^[0-9a-z]{4}-[0-9a-z]{2}$/);
    await axe(page);

    const other = await (await browser.newContext({ baseURL })).newPage();
    await other.goto(at("list", locale));
    await other.getByLabel(say(locale, "list-code-typed")).fill(code.toUpperCase().replace("-", " "));
    await other.getByRole("button", { name: say(locale, "list-code-use") }).click();
    await expect(other.locator(".numbers > li")).toHaveCount(1);
    expect(new URL(other.url()).pathname, "what was typed stands in no address").toBe(at("list", locale));
    await other.goto(`/${locale}/l/${code}`);
    await expect(other.locator(`.numbers > li[data-service='${PICKED[0]}']`)).toBeVisible();
    // A typing error: said, kept in the box, in the other language too.
    await other.getByLabel(say(locale, "list-code-typed")).fill("zzzz-zz");
    await other.getByRole("button", { name: say(locale, "list-code-use") }).click();
    await expect(other.getByRole("alert")).toContainText(say(locale, "list-code-unknown", { parts: "zzzz" }));
    await expect(other.locator(".numbers > li"), "nothing is lost").toHaveCount(1);
    const twin = locale === "en" ? "fr" : "en";
    await other.locator(".language button").click();
    await expect(other.getByLabel(say(twin, "list-code-typed"))).toHaveValue("zzzz-zz");
    await expect(other.locator(".numbers > li")).toHaveCount(1);
    await other.context().close();
  });

  test(`the sheet is filled in, printed on two pages at most, and kept by no one, in ${locale}`, runs({ width: "both", cover: "values" }, locale), async ({ page }, info) => {
    const areas = await page.request.get(`${at("find", locale)}?r=3520`);
    const eight = [...(await areas.text()).matchAll(/data-service="([^"]+)"/g)].map(([, id]) => id!).slice(0, 8);
    await page.goto(`/${locale}/s/${PICKED[0]}`);
    await page.getByRole("button", { name: say(locale, "list-start") }).click();
    await page.evaluate((ids) => {
      const form = document.querySelector<HTMLFormElement>("section[aria-labelledby=sheet] form")!;
      for (const id of ids) form.insertAdjacentHTML("beforeend", `<input type="hidden" name="s" value="${id}">`);
    }, eight);
    await page.locator("section[aria-labelledby=sheet] button").click();
    await expect(page).toHaveTitle(say(locale, "sheet-over-title"));
    await axe(page);

    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.url()));
    const want = page.getByRole("textbox", { name: say(locale, "sheet-over-want") });
    await want.fill("A bed tonight.");
    await page.getByRole("checkbox", { name: say(locale, "sheet-over-pass-name"), exact: true }).check();
    await page.keyboard.press("Enter");
    await expect(page.locator("article.over").locator("form, textarea, [name], button")).toHaveCount(0);
    await expect(page.locator("article.over .to-call > li")).toHaveCount(new Set([PICKED[0], ...eight]).size);
    for (const format of ["Letter", "A4"] as const) {
      const paper = await page.pdf({ format, margin: { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" } });
      writeFileSync(info.outputPath(`sheet-${format}-${locale}.pdf`), paper);
      expect(pages(paper), format).toBeLessThanOrEqual(2);
    }
    expect(sent, "nothing is sent while somebody writes and prints").toEqual([]);
    // What a browser says to a page that it may bring back: what was written is gone.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
    await expect(want).toBeEmpty();
    await expect(page.getByRole("checkbox", { name: say(locale, "sheet-over-pass-name"), exact: true })).not.toBeChecked();
    await want.fill("Again.");
    await page.locator(".quiet-page form.back button").click();
    await expect(page.locator(".list-page")).toBeVisible();
    // Back to a page that came by POST: the browser asks before it sends the list again, and has no copy to show.
    await page.goBack().catch(() => {});
    expect(await page.locator("body").innerText()).not.toContain("Again.");
  });
}

for (const locale of LOCALES) {
  test(`a small file is saved under a name that tells nothing, and opens from the device without scripting, in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page, browser }, info) => {
    await page.goto(at("getSafe", locale));
    await follow(page.locator(`main a[href='/${locale}/notes']`));
    await expect(page).toHaveURL(`/${locale}/notes`);
    await axe(page);
    expect(await page.locator("main").innerText()).not.toMatch(TOPIC);
    await page.locator("#r").selectOption("3520");
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: say(locale, "keep-save") }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe("notes.html");
    expect(new URL(download.url()).search, "the area stands in no list of downloads").toBe("");
    const file = info.outputPath("notes.html");
    await download.saveAs(file);
    expect(statSync(file).size).toBeLessThanOrEqual(14 * 1024);

    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, offline: true });
    const other = await context.newPage();
    const asked: string[] = [];
    other.on("request", (request) => asked.push(request.url()));
    await other.goto(pathToFileURL(file).href);
    await expect(other).toHaveTitle("Notes");
    expect(await shown(other)).not.toMatch(TOPIC);
    await expect(other.locator("section").first()).toHaveAttribute("lang", locale);
    await expect(other.locator("a[href='tel:911']").first()).toBeVisible();
    await expect(other.locator("a[href^='sms:']").first()).toBeVisible();
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(asked, "it asks for nothing").toEqual([pathToFileURL(file).href]);
    await context.close();
  });
}

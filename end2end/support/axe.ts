// The accessibility rules that a machine can check: WCAG 2.0 to 2.2 at A and AA, and axe's own best practice.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test, type Page } from "@playwright/test";
import type Axe from "axe-core";
import type { RunOptions } from "axe-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// The exit has to be the first element of the page, before any landmark; the way to the lines and the skip link are right behind it.
const BEFORE_LANDMARKS = ["#exit", ".talk-link", ".skip"];

/** Runs axe on the page as it is now: all rules but `without`, which the test checks in another way, or `only` some rules. */
export async function axe(page: Page, { without = [], only }: { without?: string[]; only?: string[] } = {}): Promise<void> {
  const shown = await scripted(page);
  // axe stays in the page until the next navigation.
  if (!(await shown.evaluate(() => "axe" in window))) await shown.evaluate(SOURCE);
  const options: RunOptions = {
    // Rules that pass need no details.
    resultTypes: ["violations"],
    runOnly: only ? { type: "rule", values: only } : { type: "tag", values: RULES },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  const violations = await shown.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof Axe }).axe.run(document, options);
    return violations.map(({ id, help, nodes }) => ({ id, help, targets: nodes.map(({ target }) => target.join(" ")) }));
  }, options);
  const sentences = violations.flatMap(({ id, help, targets }) =>
    targets.filter((target) => id !== "region" || !BEFORE_LANDMARKS.includes(target)).map((target) => `${id}: ${help} at ${target}`),
  );
  expect(sentences, `accessibility of ${page.url()}`).toEqual([]);
}

/** For each page without scripting, the page with scripting that shows copies of it. */
const copies = new WeakMap<Page, Page>();

/** Closes what was opened for the page. */
export async function closeCopy(page: Page): Promise<void> {
  await copies.get(page)?.context().close();
}

/**
 * The page, or a copy of it where scripting is off: axe is a script itself, and never ends there. A copy is the document as it is now,
 * without its scripts and with what `noscript` shows, written into a page of the same site. (To answer the copy's own request instead, by a
 * route, left its style unanswered for ever in one run of some, and over plain http to a named host the browser would not load it at all.)
 */
async function scripted(page: Page): Promise<Page> {
  if (test.info().project.use.javaScriptEnabled !== false) return page;
  const document = (await page.content()).replaceAll(/<script\b.*?<\/script>|<\/?noscript\b[^>]*>/gs, "");
  let copy = copies.get(page);
  if (!copy) {
    const context = await page.context().browser()!.newContext({ javaScriptEnabled: true });
    copy = await context.newPage();
    await copy.goto(page.url());
    copies.set(page, copy);
  }
  await copy.setContent(document);
  expect(await copy.evaluate(() => globalThis.document.styleSheets.length), "the copy has its style").toBeGreaterThan(0);
  return copy;
}

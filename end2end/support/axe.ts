// The accessibility rules that a machine can check: WCAG 2.0 to 2.2 at A and AA, and axe's own best practice.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// The exit has to be the first element of the page, before any landmark; the way to the lines and the skip link stand right behind it.
const BEFORE_LANDMARKS = ["#exit", ".talk-link", ".skip"];

/** axe on the page as it is now. `without` leaves out rules that the test checks in another way. */
export async function axe(page: Page, { without = [] }: { without?: string[] } = {}): Promise<void> {
  // Legacy mode runs axe in the page itself; otherwise it opens another page each time, for frames that we do not have. Only violations are reported.
  const builder = new AxeBuilder({ page: await scripted(page) }).options({ resultTypes: ["violations"] });
  const { violations } = await builder.withTags(RULES).disableRules(without).setLegacyMode().analyze();
  const sentences = violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ target }) => id !== "region" || !BEFORE_LANDMARKS.includes(target.join(" ")))
      .map(({ target }) => `${id}: ${help} at ${target.join(" ")}`),
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

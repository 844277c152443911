// The accessibility rules that a machine can check: WCAG 2.0 to 2.2 at A and AA, and axe's own best practice.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// The exit has to be the first element of the page, before any landmark; the way to the lines and the skip link stand right behind it.
const BEFORE_LANDMARKS = ["#exit", ".talk-link", ".skip"];

export async function axe(page: Page): Promise<void> {
  // Legacy mode runs axe in the page itself; otherwise it opens another page each time, for frames that we do not have. Only violations are reported.
  const look = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).withTags(RULES).setLegacyMode().analyze();
  const { violations } = await withScripting(page, look);
  const sentences = violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ target }) => id !== "region" || !BEFORE_LANDMARKS.includes(target.join(" ")))
      .map(({ target }) => `${id}: ${help} at ${target.join(" ")}`),
  );
  expect(sentences, `accessibility of ${page.url()}`).toEqual([]);
}

/**
 * axe is a script itself and never ends where scripting is off. There it looks at a copy: the same document, as it stands, written into a
 * page of the same site, without its scripts, and with what `noscript` shows. (To answer the copy's own request instead, by a route, left
 * its style unanswered for ever in one run of some, and over plain http to a named host the browser would not load it at all.)
 */
async function withScripting<T>(page: Page, run: (page: Page) => Promise<T>): Promise<T> {
  if (test.info().project.use.javaScriptEnabled !== false) return run(page);
  const document = (await page.content()).replaceAll(/<script\b.*?<\/script>|<\/?noscript\b[^>]*>/gs, "");
  const context = await page.context().browser()!.newContext({ javaScriptEnabled: true });
  const copy = await context.newPage();
  await copy.goto(page.url());
  await copy.setContent(document);
  expect(await copy.evaluate(() => globalThis.document.styleSheets.length), "the copy has its style").toBeGreaterThan(0);
  const found = await run(copy);
  // Where something above fails, the end of the test closes it: closing it here would hide the reason.
  await context.close();
  return found;
}

// What is too small to press with a thumb.
import type { Page } from "@playwright/test";

/** What is lower than 44 px, or than 48 px for the exit and the ways of contact, or narrower than 24. Links within a sentence may be. */
export async function small(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    /** A link is part of a sentence when its paragraph, item or cell says more than the link. */
    const inText = (link: Element) => {
      const words = (node: Element) => node.textContent!.replaceAll(/[\s✓·]+/g, "");
      const around = link.closest("p, li, dd, dt, td, th, h1, h2, h3, figcaption")!;
      if (!link.matches("a") || !around || !getComputedStyle(link).display.startsWith("inline") || link.matches(".contact, .main, .quiet, .chip")) return false;
      const links = [...around.querySelectorAll("a")].map(words).join("");
      return words(around) !== links;
    };
    return [...document.body.querySelectorAll<HTMLElement>("a[href], button, input:not([type=hidden]), select, textarea, summary")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".pot, .skip"))
      // What the Enter key presses is for no one's thumb.
      .filter((element) => !element.closest("[aria-hidden=true].unseen"))
      // Small divisions on the map are small targets; the list of divisions has a large link for each.
      .filter((element) => !element.closest("svg[aria-hidden=true]"))
      .filter((element) => !inText(element))
      .map((element) => ({ element, height: element.getBoundingClientRect().height, width: element.getBoundingClientRect().width }))
      .filter(({ element, height, width }) => height < (element.matches("#exit, .talk-link, .contact") ? 48 : 44) || width < 24)
      .map(({ element, height, width }) => `${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 110)} in ${element.parentElement!.outerHTML.slice(0, 60)}`);
  });
  return [...new Set(found)];
}

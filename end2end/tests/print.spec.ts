// On paper: what to read and whom to call, black on white, and nothing to press.
import type { Page } from "@playwright/test";
import { at, CHOSEN, LOCALES, type Locale } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

/** Every text that would be printed, with its colour and the ground it stands on, unless that is black on white. */
const coloured = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ground = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(at);
        if (backgroundImage !== "none" && !/^linear-gradient\((rgb\(255, 255, 255\)(, )?)+\)$/.test(backgroundImage)) return backgroundImage;
        // White that lets something through is as white as what lies under it.
        if (!/^rgba\((.*, 0|255, 255, 255, .*)\)$/.test(backgroundColor)) return backgroundColor;
      }
      return "rgb(255, 255, 255)";
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement!;
      if (text.textContent!.trim() === "" || element.closest("script, .unseen") || !element.checkVisibility()) continue;
      const look = `${getComputedStyle(element).color} on ${ground(element)}`;
      if (look !== "rgb(0, 0, 0) on rgb(255, 255, 255)") found.add(`${look}: ${element.outerHTML.slice(0, 80)}`);
    }
    return [...found];
  });

for (const locale of LOCALES) {
  const pages = ["home", "listing", "area", "article", "safety"] as const;
  const opens = async (page: Page, name: (typeof pages)[number], where: Locale) => {
    await page.emulateMedia({ media: "screen" });
    await page.goto(at(name, where));
    await page.emulateMedia({ media: "print" });
  };

  test(`there is nothing to press on paper in ${locale}`, async ({ page }) => {
    for (const name of pages) {
      await opens(page, name, locale);
      for (const selector of ["#exit", ".talk-link", ".skip", ".menu", ".language", ".trail", ".back", "footer nav", "form button", "a[href$='/report'], a[href$='/signaler']"])
        for (const one of await page.locator(selector).all()) await expect(one, `${name}: ${selector}`).toBeHidden();
      await expect(page.locator("h1")).toBeVisible();
    }
    await page.emulateMedia({ media: "screen" });
    await page.goto(`${at("find", locale)}?${CHOSEN}`);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("#finder-form")).toBeHidden();
    await expect(page.locator("#server-results .card").first()).toBeVisible();
  });

  test(`numbers stand on paper in full in ${locale}`, async ({ page }) => {
    for (const name of pages) {
      await opens(page, name, locale);
      const numbers = page.locator("a:is([href^='tel:'], [href^='sms:'])").filter({ visible: true });
      const read = await numbers.evaluateAll((links) => links.map((link) => ({ href: link.getAttribute("href")!, text: (link as HTMLElement).innerText })));
      expect(read.length, name).toBeGreaterThan(4);
      for (const { href, text } of read) {
        // The country's code need not be read out; an extension must.
        const digits = href.replace(/^\w+:(\+1)?/, "").replaceAll(/\D/g, "");
        expect(text.replaceAll(/\D/g, ""), name).toContain(digits);
      }
    }
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`all that is printed is black on white in ${locale}, from a ${colorScheme} screen too`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const name of pages) {
        await opens(page, name, locale);
        expect(await coloured(page), name).toEqual([]);
      }
    });
  }
}

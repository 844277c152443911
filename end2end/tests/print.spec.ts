// On paper: what to read and whom to call, black on white, and nothing to press.
import type { Page } from "@playwright/test";
import { at, CHOSEN, LOCALES, type Locale } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

/** Every text that would be printed, with its colour and the ground it is on, unless that is black on white. */
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

/** On how many sheets of letter paper the page is printed. */
async function sheets(page: Page): Promise<number> {
  // As from a browser's own menu; what a test emulated before would be printed otherwise.
  await page.emulateMedia({ media: null });
  const paper = await page.pdf({ format: "Letter", margin: { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" } });
  return paper.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const locale of LOCALES) {
  const pages = ["home", "listing", "area", "article", "safety"] as const;
  const opens = async (page: Page, name: (typeof pages)[number] | "getSafe", where: Locale) => {
    await page.emulateMedia({ media: "screen" });
    await page.goto(at(name, where));
    await page.emulateMedia({ media: "print" });
  };

  test(`there is nothing to press on paper in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
    for (const name of pages) {
      await opens(page, name, locale);
      for (const selector of ["#exit", ".talk-link", ".skip", ".menu", ".language", ".trail", ".back", "footer nav", "form:not(.quiet-search) button", "a[href$='/report'], a[href$='/signaler']"])
        for (const one of await page.locator(selector).all()) await expect(one, `${name}: ${selector}`).toBeHidden();
      await expect(page.locator("h1")).toBeVisible();
    }
    await page.emulateMedia({ media: "screen" });
    await page.goto(`${at("find", locale)}?${CHOSEN}`);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("#finder-form")).toBeHidden();
    await expect(page.locator("#server-results .card").first()).toBeVisible();
  });

  test(`numbers are on paper in full in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
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

  test(`a button that leads to the finder prints as its words and the number of 211 in ${locale}`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
    await opens(page, "getSafe", locale);
    const searches = page.locator(".quiet-search");
    expect(await searches.count()).toBeGreaterThan(0);
    for (const search of await searches.all()) {
      await expect(search.getByRole("button")).toBeVisible();
      const look = await search.evaluate((form) => ({
        border: getComputedStyle(form.querySelector("button")!).borderTopStyle,
        behind: getComputedStyle(form.querySelector("button")!, "::after").content,
      }));
      expect(look.border).toBe("none");
      expect(look.behind).toContain(locale === "en" ? "(call 211 and ask)" : "(appeler le 211 et demander)");
    }
    expect(await page.locator(".lamp .glass").evaluate((glass) => getComputedStyle(glass).fill), "the lamp is lit on paper too").toBe("rgb(242, 178, 51)");
  });

  test(`twenty results are a table of at most three pages, and a listing is one page, in ${locale}`, runs({ width: "wide" }, locale), async ({ page }) => {
    await page.goto(`${at("find", locale)}?${CHOSEN}`);
    await expect(page.locator("#server-results .card")).toHaveCount(20);
    expect(await sheets(page)).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: "print" });
    const columns = await page.locator("#server-results .card").evaluateAll((cards) => cards.map((card) => Math.round(card.querySelector(".contacts")!.getBoundingClientRect().left)));
    expect(new Set(columns).size, "one column of contacts").toBe(1);
    await expect(page.locator("#server-results .card .hours").first()).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    for (const id of ["kids-help-phone", "beendigen-crisis-home", "tikinagan", "nishnawbe-aski-legal-services", "interim-place"]) {
      await page.goto(`/${locale}/s/${id}`);
      expect(await sheets(page), id).toBe(1);
    }
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`all that is printed is black on white in ${locale}, from a ${colorScheme} screen too`, runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const name of pages) {
        await opens(page, name, locale);
        expect(await coloured(page), name).toEqual([]);
      }
    });
  }
}

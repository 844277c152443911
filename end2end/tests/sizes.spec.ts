// What fits where: every listing's number on a phone's first screen, nothing under the exit on a wide one, nothing sideways when enlarged.
import type { Page } from "@playwright/test";
import { at, CHOSEN, LOCALES, NOTHING_FITS, say, type Locale } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

/** A phone's screen of 740 px without the bar at its foot. */
const SCREEN = 680;

/** Listings' ids, and what their pages have in `main`. */
type Listings = (readonly [id: string, main: HTMLElement])[];

/** Every published listing, as the finder's pages list them. */
async function everyListing(page: Page, locale: Locale): Promise<string[]> {
  const found: string[] = [];
  for (let sheet = 1; ; sheet++) {
    const html = await (await page.request.get(`${at("find", locale)}?g=${sheet}`)).text();
    const ids = [...html.matchAll(/<article class="card" data-service="([a-z0-9-]+)"|data-service="([a-z0-9-]+)" class="card"/g)].map((match) => match[1] ?? match[2]!);
    const fresh = ids.filter((id) => !found.includes(id));
    if (fresh.length === 0) return found;
    found.push(...fresh);
  }
}

/** Letters of another size, as a reader sets them. A style element would be against the site's policy; a sheet of the browser's own is not. */
const enlarge = (page: Page, times: number): Promise<void> =>
  page.evaluate((times) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { font-size: ${106.25 * times}% !important }`);
    document.adoptedStyleSheets = [sheet];
    for (const fold of document.querySelectorAll<HTMLDetailsElement>("details:not(.menu)")) fold.open = true;
  }, times);

for (const locale of LOCALES) {
  test(`on every listing's page the first way to reach them is on the first screen, and letters twice as large need no scrolling sideways, in ${locale}`, async ({ page }) => {
    const ids = await everyListing(page, locale);
    expect(ids.length).toBeGreaterThan(400);
    await page.goto(at("find", locale));
    // Read in place, as from the results: the same page, header and styles, without four hundred loads.
    await page.evaluate(
      async ([ids, locale]) => {
        const main = async (id: string) => new DOMParser().parseFromString(await (await fetch(`/${locale}/s/${id}`)).text(), "text/html").querySelector("main")!;
        const mains: Listings = [];
        for (let from = 0; from < ids.length; from += 20) mains.push(...(await Promise.all(ids.slice(from, from + 20).map(async (id) => [id, await main(id)] as const))));
        Object.assign(window, { mains });
      },
      [ids, locale] as const,
    );
    const low = await page.evaluate((screen) => {
      const { mains } = window as unknown as { mains: Listings };
      return mains.flatMap(([id, main]) => {
        document.querySelector("main")!.replaceWith(main);
        const bottom = document.querySelector(".service .contact")?.getBoundingClientRect().bottom ?? Infinity;
        return bottom > screen ? [`${id}: ${bottom}`] : [];
      });
    }, SCREEN);
    expect(low).toEqual([]);
    await enlarge(page, 2);
    const wide = await page.evaluate(() => {
      const { mains } = window as unknown as { mains: Listings };
      return mains.flatMap(([id, main]) => {
        document.querySelector("main")!.replaceWith(main);
        const width = document.documentElement.scrollWidth;
        return width > 360 ? [`${id}: ${width}`] : [];
      });
    });
    expect(wide).toEqual([]);
  });

  test(`no number is broken between two lines in ${locale}`, runs({ width: "both" }, locale), async ({ page }) => {
    for (const address of [`${at("find", locale)}?${CHOSEN}`, `${at("find", locale)}?c=3`, at("article", locale), at("listing", locale), locale === "en" ? "/en/languages" : "/fr/langues", locale === "en" ? "/en/parents/missing" : "/fr/parents/disparition"]) {
      await page.goto(address);
      const broken = await page.locator("a:is(.contact, .number):is([href^='tel:'], [href^='sms:'])").evaluateAll((links) => {
        const range = document.createRange();
        return links
          .filter((link) => link.checkVisibility() && !link.querySelector("span"))
          .filter((link) => {
            // The last digits of the label and the first of its number are on one line.
            const text = link.lastChild!;
            const [found] = [...text.textContent!.matchAll(/\d[\d\s\u00a0-]*\d/g)].slice(-1);
            if (!found) return false;
            range.setStart(text, found.index);
            range.setEnd(text, found.index + found[0].length);
            return range.getClientRects().length > 1;
          })
          .map((link) => link.textContent);
      });
      expect(broken, address).toEqual([]);
      const stranded = await page.locator(".number").evaluateAll((numbers) => {
        const range = document.createRange();
        return numbers
          .filter((number) => {
            // A full stop or comma behind a number is on the number's last line.
            const next = number.nextSibling;
            if (!next || !/^[.,;:!?)]/.test(next.textContent ?? "")) return false;
            range.setStart(next, 0);
            range.setEnd(next, 1);
            return range.getBoundingClientRect().top > [...number.getClientRects()].at(-1)!.bottom - 2;
          })
          .map((number) => number.parentElement!.textContent);
      });
      expect(stranded, address).toEqual([]);
    }
  });

  test(`a number with room for a thumb does not push the lines of its text apart in ${locale}`, runs({ width: "both" }, locale), async ({ page }) => {
    await page.goto(locale === "en" ? "/en/parents" : "/fr/parents");
    const apart = await page.locator(".text .number").evaluateAll((numbers) =>
      numbers
        .filter((number) => {
          const block = number.closest("p, li, td")!;
          const height = block.getBoundingClientRect().height;
          (number as HTMLElement).style.cssText = "padding-block: 0; margin-block: 0";
          return height - block.getBoundingClientRect().height > 1;
        })
        .map((number) => number.parentElement!.textContent),
    );
    expect(apart).toEqual([]);
  });

  test(`what a listing does not say is one line in ${locale}`, runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
    await page.goto(at("listing", locale));
    const unsaid = page.locator(".not-stated");
    await expect(unsaid).toHaveCount(1);
    for (const label of ["fact-where", "fact-police", "fact-private"]) await expect(unsaid).toContainText(say(locale, label));
    await expect(page.locator("dl.facts > div:not(.not-stated) dd").filter({ hasText: say(locale, "not-stated") })).toHaveCount(0);
  });

  test(`the exit and the way to a number have a strip of their own on wide screens in ${locale}`, runs({ scripting: "both", width: "wide" }, locale), async ({ page }) => {
    for (const width of [768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      for (const address of [at("article", locale), `${at("find", locale)}?${CHOSEN}`, at("listing", locale)]) {
        await page.goto(address);
        for (const y of [0, 900]) {
          await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), y);
          const strip = (await page.locator(".top").boundingBox())!;
          expect(strip.y, `${address} at ${width}`).toBe(0);
          expect(strip.height, `${address} at ${width}: one row`).toBeLessThanOrEqual(72);
          for (const selector of ["#exit", ".talk-link"]) {
            const box = (await page.locator(selector).boundingBox())!;
            expect(box.x + box.width, `${selector} at ${width}`).toBeLessThanOrEqual(width);
            expect(box.y, `${selector} at ${width}`).toBeGreaterThanOrEqual(strip.y);
            expect(box.y + box.height, `${selector} at ${width}`).toBeLessThanOrEqual(strip.y + strip.height);
          }
        }
      }
    }
  });

  test(`letters twice as large, and a page enlarged four times, need no scrolling sideways in ${locale}`, async ({ page }) => {
    const find = at("find", locale);
    const addresses = [locale === "en" ? "/en/your-rights" : "/fr/tes-droits", ...(["home", "find", "listing", "area", "getSafe", "map", "list", "report", "missing", "about"] as const).map((name) => at(name, locale)), `${find}?${CHOSEN}`, `${find}?${NOTHING_FITS}`];
    for (const [width, height, times] of [[360, 740, 2], [320, 256, 1], [320, 568, 1.5]] as const) {
      await page.setViewportSize({ width, height });
      for (const address of addresses) {
        await page.goto(address);
        await enlarge(page, times);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${address} at ${width} × ${times}`).toBeLessThanOrEqual(width);
        const halves = await page.locator("#exit, .talk-link").evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().width)));
        expect(halves, `${address} at ${width} × ${times}`).toEqual([width / 2, width / 2]);
      }
    }
  });
}

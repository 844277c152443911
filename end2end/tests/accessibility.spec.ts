// What people need who read by ear, by keyboard, enlarged, or in other colours. WCAG 2.2 AA, and 44 px to touch.
import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { at, CHOSEN, everyPage, isPhone, LOCALES, NOTHING_FITS, openMoreChoices, say, showHelp, startsWith } from "../support/site.ts";
import { small } from "../support/targets.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

/** The kinds of pages there are. */
const MAIN = ["home", "find", "article", "listing", "report", "areas", "area", "missing"] as const;

/** Every fold of the page open (but the menu, which would cover it), so that what lies inside is looked at too. */
const unfold = (page: Page): Promise<void> =>
  page.locator("details:not(.menu)").evaluateAll((all) => (all as HTMLDetailsElement[]).forEach((one) => (one.open = true)));

/** What is wider than the screen. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth && clientWidth <= screen.width) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} px on ${clientWidth} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });

/** Texts that are hard to tell from what they are on. (axe says nothing of a text that cannot be seen at all: it may be meant so.) */
const pale = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Colour = [red: number, green: number, blue: number, share: number];
    const read = (text: string): Colour[] => [...text.matchAll(/rgba?\(([\d., ]+)\)/g)].map(([, parts]) => [...parts!.split(",").map(Number), 1].slice(0, 4) as Colour);
    const over = ([r, g, b, share]: Colour, [R, G, B]: Colour): Colour => [r * share + R * (1 - share), g * share + G * (1 - share), b * share + B * (1 - share), 1];
    const light = (colour: Colour) => {
      const [r, g, b] = colour.slice(0, 3).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    /** Every colour that the ground may have: more than one on a gradient. */
    const grounds = (element: Element | null): Colour[] => {
      if (!element) return read(matchMedia("(prefers-color-scheme: dark)").matches ? "rgb(18, 18, 18)" : "rgb(255, 255, 255)");
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const own = [...read(backgroundImage), ...read(backgroundColor).filter(([, , , share]) => share > 0)];
      if (own.length > 0 && own.every(([, , , share]) => share === 1)) return own;
      const below = grounds(element.parentElement);
      return own.length === 0 ? below : own.flatMap((colour) => below.map((under) => over(colour, under)));
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement!;
      if (text.textContent!.trim() === "" || element.closest("script, .unseen, .pot, select") || !element.checkVisibility()) continue;
      for (const ground of grounds(element)) {
        const own = over(read(getComputedStyle(element).color)[0]!, ground);
        const [dark, bright] = [light(own), light(ground)].sort((a, b) => a - b) as [number, number];
        const contrast = (bright + 0.05) / (dark + 0.05);
        if (contrast < 7) found.add(`${contrast.toFixed(1)} to 1: ${element.outerHTML.slice(0, 90)}`);
      }
    }
    return [...found].slice(0, 20);
  });

/** Looks at one page after the other and says at the end what is wrong with all of them. */
async function each(addresses: readonly string[], page: Page, look: () => Promise<void>): Promise<void> {
  const faults: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    await look().catch((error: Error) => faults.push(`${address}: ${error.message}`));
  }
  expect(faults.join("\n\n")).toBe("");
}

for (const locale of LOCALES) {
  test.describe(`in ${locale}`, () => {
    for (const part of [0, 1, 2]) {
      test(`every page keeps the rules and has one heading of the first level (part ${part + 1} of 3)`, async ({ page, request }) => {
        const addresses = (await everyPage(request, locale)).filter((_, at) => at % 3 === part);
        expect(addresses.length).toBeGreaterThan(10);
        test.setTimeout(300_000 + addresses.length * 8_000);
        await each(addresses, page, async () => {
          await expect(page.locator("h1")).toHaveCount(1);
          await expect(page.locator("html")).toHaveAttribute("lang", locale);
          await unfold(page);
          // axe's slowest two rules ask for less than ours: a contrast of 4.5 to 1, and targets of 24 px.
          await axe(page, { without: ["color-contrast", "target-size"] });
          expect(await pale(page)).toEqual([]);
          expect(await small(page)).toEqual([]);
        });
      });
    }

    test("every kind of page keeps the rules on a wide screen", runs({ width: "wide" }, locale), async ({ page }) => {
      await each(MAIN.map((name) => at(name, locale)), page, async () => {
        await unfold(page);
        await axe(page);
      });
    });

    test("every kind of page keeps the rules in the dark", runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
      await page.emulateMedia({ colorScheme: "dark" });
      await each(MAIN.map((name) => at(name, locale)), page, async () => {
        await unfold(page);
        // In the dark only colours differ.
        await axe(page, { only: ["color-contrast", "link-in-text-block"] });
      });
    });

    test("every text stands out from its ground by 7 to 1, by day and in the dark", runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
      const find = at("find", locale);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await each([...MAIN, "about", "safety", "getSafe"].map((name) => at(name as "about", locale)).concat(`${find}?${CHOSEN}`, `${find}?${NOTHING_FITS}`), page, async () => {
          await unfold(page);
          expect(await pale(page)).toEqual([]);
          await page.locator(".menu summary").click();
          expect(await pale(page)).toEqual([]);
        });
      }
    });

    test("every state of the finder and the forms keeps the rules", runs({ scripting: "both", width: "both", cover: "values" }, locale), async ({ page }) => {
      const find = at("find", locale);
      await each([`${find}?${CHOSEN}`, `${find}?${NOTHING_FITS}`, `${find}?a=9&x=y`], page, async () => {
        await unfold(page);
        await axe(page);
      });

      await page.goto(find);
      for (const place of ["Six Nations", "Zzyzx"]) {
        await openMoreChoices(page, locale);
        await page.getByLabel(say(locale, "place-label")).fill(place);
        await showHelp(page, locale);
        await expect(page.getByRole("alert").filter({ hasText: place })).toBeVisible();
        await axe(page);
      }

      await page.goto(at("report", locale));
      await page.getByRole("button", { name: say(locale, "report-submit") }).click();
      await expect(page.getByRole("alert").filter({ hasText: say(locale, "report-problem-nothing-chosen") })).toBeVisible();
      await axe(page);
      await page.getByLabel(say(locale, "report-kind-closed")).check();
      await page.getByRole("button", { name: say(locale, "report-submit") }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "report-thanks"));
      await axe(page);

      await page.goto(at("home", locale));
      await page.locator(".menu summary").click();
      await axe(page);

      await page.goto(at("getSafe", locale));
      await page.locator("form.quiet-search button").first().click();
      await expect(page.locator(".chips button").first()).toBeVisible();
      await axe(page);
    });

    test("results that follow the choices keep the rules", runs({ width: "both", cover: "values" }, locale), async ({ page }) => {
      await page.goto(at("find", locale));
      await page.locator("#finder-form").getByLabel(startsWith(say(locale, "age-band-12-15"))).check();
      await expect(page.locator(".live-results .card").first()).toBeVisible();
      // On the way to the results, whose button would lie over what the form has, and be seen as too near to it.
      await page.locator(".live-results .card").first().scrollIntoViewIfNeeded();
      await unfold(page);
      await axe(page);
    });

    test("nothing is wider than a screen of 320 px, nor than the same screen enlarged four times", runs({ scripting: "both" }, locale), async ({ page }) => {
      const addresses = [...MAIN, "about", "sources", "safety"].map((name) => at(name as "about", locale));
      for (const height of [568, 256]) {
        await page.setViewportSize({ width: 320, height });
        await each(height === 568 ? [...addresses, `${at("find", locale)}?${CHOSEN}`] : addresses.slice(0, 5), page, async () => {
          await unfold(page);
          expect(await sticksOut(page)).toEqual([]);
          await page.locator(".menu summary").click();
          expect(await sticksOut(page)).toEqual([]);
        });
      }
    });

    test("nothing is cut off when lines, words and letters are further apart", runs({ width: "both" }, locale), async ({ page }) => {
      await page.setViewportSize(isPhone() ? { width: 320, height: 568 } : { width: 1280, height: 900 });
      await each([...MAIN.map((name) => at(name, locale)), `${at("find", locale)}?${CHOSEN}`], page, async () => {
        await unfold(page);
        // WCAG 1.4.12. A style element would be against the site's policy; a sheet of the browser's own is not.
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }");
          document.adoptedStyleSheets = [sheet];
        });
        expect(await sticksOut(page)).toEqual([]);
        const cut = await page.evaluate(() => {
          const range = document.createRange();
          return [...document.body.querySelectorAll<HTMLElement>("a, button, summary, label, legend, select, h1, h2, h3, p, li, dt, dd, th, td, .option > span")]
            .filter((element) => !element.closest(".unseen, .pot, .skip, .table") && element.checkVisibility())
            .filter((element) => {
              range.selectNodeContents(element);
              const [text, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
              const fixed = getComputedStyle(element).position === "fixed";
              const clips = getComputedStyle(element).overflow !== "visible" || fixed || element.matches(".contact, .main, .quiet, .chip, .door, .option > span");
              return clips && (text.width > box.width + 1 || text.height > box.height + 1);
            })
            .map((element) => element.outerHTML.slice(0, 120));
        });
        expect(cut).toEqual([]);
      });
    });

    test("everything to press is at least 44 px high; the exit and the ways of contact 48", runs({ scripting: "both", width: "both" }, locale), async ({ page }) => {
      const find = at("find", locale);
      await each([...MAIN, "about", "safety", "getSafe"].map((name) => at(name as "about", locale)).concat(`${find}?${CHOSEN}`, `${find}?${NOTHING_FITS}`), page, async () => {
        await unfold(page);
        await page.locator(".menu summary").click();
        expect(await small(page)).toEqual([]);
      });
    });

    test("what is seen on the exit and on the way to a number is what a voice can say", runs({ width: "both" }, locale), async ({ page }) => {
      for (const name of ["home", "find", "missing"] as const) {
        await page.goto(at(name, locale));
        for (const [selector, message] of [["#exit", "exit"], [".talk-link", "talk-link"]] as const) {
          const link = page.locator(selector);
          await expect(link).toHaveText(say(locale, message), { useInnerText: true });
          await expect(link).toHaveAccessibleName(say(locale, message));
          for (const attribute of ["aria-label", "aria-labelledby", "title", "role"]) await expect(link).not.toHaveAttribute(attribute);
        }
      }
    });
  });
}

test("three kinds of pages keep the rules in colours that a reader forces", runs({ width: "both" }), async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await each([at("home", "en"), `${at("find", "fr")}?${CHOSEN}`, at("listing", "en")], page, async () => {
    // axe takes the colour of letters from their fill, which the browser tells as it was before colours were forced. Painted is `color`.
    await page.locator("body *").evaluateAll((all) => (all as HTMLElement[]).forEach((one) => one.style.setProperty("-webkit-text-fill-color", getComputedStyle(one).color)));
    await axe(page);
  });
  // A choice that was made is told by more than a ground, which forced colours take away.
  await page.goto(`${at("find", "en")}?${CHOSEN}`);
  await openMoreChoices(page, "en");
  const [chosen, others] = await page.locator("#finder-form .option:has([name=a])").evaluateAll((all) => {
    const look = (option: Element) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(option.querySelector("span")!);
      return `${borderTopWidth} ${borderTopStyle} ${getComputedStyle(option.querySelector("span")!, "::before").content}`;
    };
    return [true, false].map((checked) => [...new Set(all.filter((option) => option.querySelector("input")!.checked === checked).map(look))]);
  });
  expect(chosen).toHaveLength(1);
  expect(others).not.toContain(chosen![0]);
});

test("the first four stops of the Tab key are the exit, the way to a number, and the way to the page", runs({ scripting: "both", width: "both" }), async ({ page }) => {
  for (const name of ["home", "find", "listing", "missing"] as const) {
    await page.goto(at(name, "en"));
    const stops: string[] = [];
    for (let stop = 0; stop < 4; stop++) {
      await page.keyboard.press("Tab");
      stops.push(await page.evaluate(() => document.activeElement!.id || document.activeElement!.className));
    }
    expect(stops.slice(0, 3)).toEqual(["exit", "talk-link", "skip"]);
  }
});

test("the way to the page leads past the menu, and the way to a number to the numbers", runs({ scripting: "both", width: "both" }), async ({ page }) => {
  await page.goto(at("find", "fr"));
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement!.closest("main") !== null)).toBe(true);

  await page.locator(".talk-link").press("Enter");
  await expect(page.locator("#talk-heading")).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(page.locator("#talk .contact").first()).toBeFocused();
});

test("a reader who goes through the finder by the Tab key always sees where they are", runs({ scripting: "both", width: "both", cover: "values" }), async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`${at("find", "en")}?${CHOSEN}`);
  await unfold(page);
  const seen = async () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return "end";
      const shown = element.matches(".option input") ? element.nextElementSibling! : element;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      const { left, right, top, height } = shown.getClientRects()[0]!;
      // Of a chip in a line that can be moved sideways the browser may show a part.
      const row = shown.closest("#chosen")?.getBoundingClientRect() ?? { left: 0, right: innerWidth };
      const [x, y] = [(Math.max(left, row.left) + Math.min(right, row.right)) / 2, top + Math.min(height, innerHeight) / 2];
      const found = document.elementFromPoint(x, y);
      const faults = [];
      if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) faults.push("shows no focus");
      if (!found || !(element.contains(found) || found.contains(element) || shown.contains(found))) faults.push(`is under ${found?.outerHTML.slice(0, 60) ?? "the edge"}`);
      return faults.length === 0 ? "" : `${element.outerHTML.slice(0, 80)} ${faults.join(" and ")}`;
    });
  for (const key of ["Tab", "Shift+Tab"]) {
    const faults: string[] = [];
    let stops = 0;
    for (; stops < 300; stops++) {
      await page.keyboard.press(key);
      const fault = await seen();
      if (fault === "end") break;
      if (fault) faults.push(fault);
    }
    expect(stops).toBeGreaterThan(80);
    expect(faults, key).toEqual([]);
  }
});

test("what a screen reader hears of a page stays as it was agreed", runs({ scripting: "off", width: "wide" }), async ({ page }) => {
  await page.goto(at("home", "en"));
  await expect(page.locator("body")).toMatchAriaSnapshot({ name: "home.aria.yml" });
  await page.goto(at("find", "en"));
  await expect(page.locator("#finder-form")).toMatchAriaSnapshot({ name: "finder.aria.yml" });
  await page.goto(at("article", "en"));
  await expect(page.locator("main")).toMatchAriaSnapshot({ name: "article.aria.yml" });
  await page.goto(at("listing", "en"));
  await expect(page.locator("main")).toMatchAriaSnapshot({ name: "listing.aria.yml" });
});

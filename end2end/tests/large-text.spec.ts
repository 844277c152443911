// Letters twice as large, on a phone: nothing scrolls sideways, and the way out and the way to talk stay where they are.
import { at, CHOSEN, LOCALES } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

for (const locale of LOCALES) {
  test(`with letters twice as large the page fits and the bar stays whole, in ${locale}`, runs({ scripting: "both" }, locale), async ({ page }) => {
    for (const address of [at("home", locale), at("find", locale), `${at("find", locale)}?${CHOSEN}`, at("listing", locale), at("area", locale)]) {
      await page.goto(address);
      // A style sheet of the reader's, which the site's policy does not concern and no script is needed for.
      const session = await page.context().newCDPSession(page);
      await session.send("DOM.enable");
      await session.send("CSS.enable");
      const { frameTree } = await session.send("Page.getFrameTree");
      const { styleSheetId } = await session.send("CSS.createStyleSheet", { frameId: frameTree.frame.id });
      await session.send("CSS.setStyleSheetText", { styleSheetId, text: "html { font-size: 200% !important; }" });
      const sizes = await page.evaluate(() => ({ size: getComputedStyle(document.documentElement).fontSize, wide: document.documentElement.scrollWidth }));
      expect(sizes.size, address).toBe("32px");
      expect(sizes.wide, address).toBeLessThanOrEqual(360);
      // Nothing is cut at the edge either; only the chips are in a line that is moved sideways.
      const cut = await page.locator("main :visible").evaluateAll((all) => all
        .filter((one) => one.getBoundingClientRect().right > 361 && !one.closest("#chosen, .chips, .unseen"))
        .map((one) => `${one.tagName} ${one.textContent!.trim().slice(0, 40)}`));
      expect(cut, address).toEqual([]);
      const [exit, talk] = [(await page.locator("#exit").boundingBox())!, (await page.locator(".top .talk-link").boundingBox())!];
      expect(Math.abs(exit.y - talk.y), `${address}: both halves are of one height`).toBeLessThanOrEqual(1);
      expect(exit.y + exit.height, address).toBeLessThanOrEqual(741);
    }
  });
}

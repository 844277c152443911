// Letters twice as large, on a phone: nothing scrolls sideways, and the way out and the way to talk stay where they are.
import { at, CHOSEN, isPhone, LOCALES } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

for (const locale of LOCALES) {
  test(`with letters twice as large the page fits and the bar stays whole, in ${locale}`, async ({ page }) => {
    test.skip(!isPhone(), "the bar is a phone's");
    for (const address of [at("home", locale), at("find", locale), `${at("find", locale)}?${CHOSEN}`, at("listing", locale), at("area", locale)]) {
      await page.goto(address);
      // Through the browser's own debugger: pages without scripting are tested too.
      const session = await page.context().newCDPSession(page);
      await session.send("DOM.enable");
      await session.send("CSS.enable");
      const { root } = await session.send("DOM.getDocument");
      const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "html" });
      await session.send("DOM.setAttributeValue", { nodeId, name: "style", value: "font-size: 200%" });
      const sizes = await page.evaluate(() => ({ size: getComputedStyle(document.documentElement).fontSize, wide: document.documentElement.scrollWidth }));
      expect(sizes.size, address).toBe("32px");
      expect(sizes.wide, address).toBeLessThanOrEqual(360);
      const [exit, talk] = [(await page.locator("#exit").boundingBox())!, (await page.locator(".top .talk-link").boundingBox())!];
      expect(Math.abs(exit.y - talk.y), `${address}: both halves are of one height`).toBeLessThanOrEqual(1);
      expect(exit.y + exit.height, address).toBeLessThanOrEqual(741);
    }
  });
}

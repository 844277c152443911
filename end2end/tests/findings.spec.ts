// What the program found odd is on the desk, in both languages, and someone says that it is right.
import { axe } from "../support/axe.ts";
import { fits, mayKeepCookie, origin, signInAs } from "../support/edited.ts";
import { LOCALES, say } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

test.use({ baseURL: origin, mayKeepCookie });

const everywhere = { scripting: "both", width: "both", cover: "values" } as const;

for (const locale of LOCALES) {
  test(`what the program found odd is settled, in ${locale}`, runs(everywhere, locale), async ({ page }, info) => {
    await signInAs(page, locale, info, "gil");
    await page.getByRole("link", { name: say(locale, "findings-title") }).click();
    await axe(page);
    await fits(page);
    const settle = page.getByRole("button", { name: say(locale, "findings-settle") });
    // Another run settles from the other end.
    const one = locale === "en" ? settle.first() : settle.last();
    const key = await one.getAttribute("value");
    await one.click();
    await expect(page.getByRole("alert")).toHaveText(say(locale, "findings-settled"));
    expect(await settle.evaluateAll((buttons) => buttons.map((button) => (button as HTMLButtonElement).value))).not.toContain(key);
    await axe(page);
    await fits(page);
  });
}

// The desk tells the readers of an area something for a while; they see it at once, and it goes.
import { axe } from "../support/axe.ts";
import { fits, mayKeepCookie, origin, run, signInAs } from "../support/edited.ts";
import { LOCALES, say } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

test.use({ baseURL: origin, mayKeepCookie });

const everywhere = { scripting: "both", width: "both", cover: "values" } as const;
const areas = [["3557", "algoma"], ["3556", "cochrane"], ["3554", "timiskaming"], ["3551", "manitoulin"], ["3549", "parry-sound"], ["3548", "nipissing"], ["3544", "muskoka"], ["3559", "rainy-river"]] as const;

for (const locale of LOCALES) {
  test(`a notice of an area is seen there at once and ends, in ${locale}`, runs(everywhere, locale), async ({ page, request }, info) => {
    const [code, slug] = areas[run(info, locale) % areas.length]!;
    const words = `Closed by snow, ${run(info, locale)}.`;
    await signInAs(page, locale, info, "ivy");
    await page.getByRole("link", { name: say(locale, "bulletins-title") }).click();
    await axe(page);
    await fits(page);
    const send = page.getByRole("button", { name: say(locale, "bulletins-send") });
    await page.locator("#area").selectOption(`division:${code}`);
    await page.locator("#en").fill(words);
    await page.locator("#until").fill("2020-01-01 10:00");
    await send.click();
    // Both mistakes are named, and nothing typed is lost.
    await expect(page.getByRole("alert")).toContainText(say(locale, "bulletins-no-words"));
    await expect(page.getByRole("alert")).toContainText(say(locale, "bulletins-passed"));
    await expect(page.locator("#en")).toHaveValue(words);
    await axe(page);
    await fits(page);
    await page.locator("#fr").fill(words);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await page.locator("#until").fill(`${tomorrow} 23:30`);
    await send.click();
    await expect(page.getByRole("alert")).toContainText(say(locale, "bulletins-shown"));
    await axe(page);
    await fits(page);
    const area = `/${locale}/${locale === "en" ? "areas" : "regions"}/${slug}`;
    const seen = async () => (await (await request.get(area)).text()).includes(words);
    await expect(async () => expect(await seen()).toBe(true)).toPass();
    const item = page.locator(".queue > li", { hasText: words });
    await item.getByRole("button", { name: say(locale, "bulletins-end") }).click();
    await expect(item).toHaveCount(0);
    await expect(async () => expect(await seen()).toBe(false)).toPass();
  });
}

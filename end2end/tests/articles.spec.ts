// Long texts: folded on a phone where that helps, with their contents at the side where there is room.
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

const GET_SAFE = { en: "/en/get-safe", fr: "/fr/se-mettre-a-labri" };
const PROVIDERS = { en: "/en/providers", fr: "/fr/fournisseurs" };
/** Pages that a teen reads alone on a phone. */
const FOR_TEENS = {
  en: ["what-it-is", "how-it-starts", "online", "under-18", "help-a-friend", "boys-and-young-men", "2slgbtq"],
  fr: ["cest-quoi", "comment-ca-commence", "en-ligne", "moins-de-18-ans", "aider-quelquun", "garcons-et-jeunes-hommes", "2slgbtq"],
};
/** What a person in danger needs this minute. */
const URGENT = ["danger", "no-voice", "places", "say-these-words", "shelters"];

for (const locale of ["en", "fr"] as const) {
  test(`Get safe takes at most twelve screens, and folds nothing urgent, in ${locale}`, runs({ scripting: "off", width: "phone" }), async ({ page }) => {
    await page.goto(GET_SAFE[locale]);
    const { height, screen } = await page.evaluate(() => ({ height: document.documentElement.scrollHeight, screen: innerHeight }));
    expect(height / screen).toBeLessThanOrEqual(12);
    for (const anchor of URGENT) {
      await expect(page.locator(`#${anchor}`)).toBeVisible();
      await expect(page.locator(`details #${anchor}`)).toHaveCount(0);
    }
  });

  test(`a page for teens has one thought on each screen, in ${locale}`, runs({ scripting: "off", width: "phone" }), async ({ page }) => {
    for (const name of FOR_TEENS[locale]) {
      await page.goto(`/${locale}/${name}`);
      const { thoughts, room } = await page.evaluate(() => {
        const headings = [...document.querySelectorAll(".thoughts .text :is(h2, h3)")];
        return {
          // From a heading to the end of what is under it.
          thoughts: headings.map((heading) => {
            let last: Element = heading;
            while (last.nextElementSibling && !last.nextElementSibling.matches("h2, h3")) last = last.nextElementSibling;
            return { text: heading.textContent, height: last.getBoundingClientRect().bottom - heading.getBoundingClientRect().top };
          }),
          room: document.querySelector("#exit")!.getBoundingClientRect().top,
        };
      });
      expect(thoughts.length, name).toBeGreaterThan(8);
      expect(thoughts.filter(({ height }) => height > room), `${name}: longer than ${room} px`).toEqual([]);
    }
  });

  test(`a long page for adults is folded on a phone, and a link to a section shows it, in ${locale}`, runs({ scripting: "off", width: "phone" }), async ({ page }) => {
    await page.goto(PROVIDERS[locale]);
    const folded = page.locator("details.part");
    expect(await folded.count()).toBeGreaterThan(5);
    await expect(folded.last().locator(".text")).toBeHidden();
    const anchor = await folded.last().locator("h2").getAttribute("id");
    await page.goto(`${PROVIDERS[locale]}#${anchor}`);
    await expect(folded.last().locator(".text")).toBeVisible();
  });

  test(`on a wide screen the contents stay at the side and every section is open, in ${locale}`, runs({ scripting: "off", width: "wide" }), async ({ page }) => {
    for (const path of [GET_SAFE[locale], PROVIDERS[locale]]) {
      await page.goto(path);
      const contents = page.locator(".contents-beside");
      await expect(contents).toBeVisible();
      await expect(page.locator("details.contents")).toBeHidden();
      for (const text of await page.locator("details.part .text").all()) await expect(text).toBeVisible();
      await page.locator(".related, .sources").last().scrollIntoViewIfNeeded();
      await expect(contents).toBeInViewport({ ratio: 0.5 });
    }
  });
}

test("every way on from a page that is a choice has a drawing of its own", runs({ scripting: "off", width: "phone" }), async ({ page }) => {
  for (const path of ["/en/worried", "/en/educators", "/en/providers", "/fr/je-minquiete", "/fr/personnel-scolaire", "/fr/fournisseurs"]) {
    await page.goto(path);
    const ways = await page.locator(".ways-on li").evaluateAll((items) => items.map((item) => item.querySelector(".drawing[aria-hidden=true]")?.innerHTML));
    expect(ways.length, path).toBeGreaterThan(4);
    expect(ways, path).not.toContain(undefined);
    expect(new Set(ways).size, path).toBe(ways.length);
    expect(await page.locator(".ways-on li a").first().evaluate((first) => first.getBoundingClientRect().top), path).toBeLessThanOrEqual(600);
  }
});

test("every page with a long text has a drawing, which screen readers leave out", runs({ scripting: "off", width: "phone" }), async ({ page }) => {
  for (const path of [...Object.values(GET_SAFE), ...Object.values(PROVIDERS), "/en/what-it-is", "/fr/en-ligne", "/en/not-there"]) {
    await page.goto(path);
    await expect(page.locator("main .head .drawing[aria-hidden=true]"), path).toHaveCount(1);
  }
});

test("Get safe is printed on at most four pages, with every section open", runs({ scripting: "off", width: "wide" }), async ({ page }) => {
  for (const path of Object.values(GET_SAFE)) {
    await page.goto(path);
    const paper = (await page.pdf({ format: "Letter" })).toString("latin1");
    expect(paper.match(/\/Type\s*\/Page\b/g)!.length, path).toBeLessThanOrEqual(4);
    await page.emulateMedia({ media: "print" });
    for (const text of await page.locator("details.part .text").all()) await expect(text).toBeVisible();
  }
});

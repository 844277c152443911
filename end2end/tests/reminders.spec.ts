// A keeper is reminded, and confirms all of their listings on one page.
import { axe } from "../support/axe.ts";
import { command, fits, linkTo, mayKeepCookie, origin, run } from "../support/edited.ts";
import { LOCALES, say } from "../support/site.ts";
import { runs } from "../support/settings.ts";
import { expect, test } from "../support/test.ts";

test.use({ baseURL: origin, mayKeepCookie });

const everywhere = { scripting: "both", width: "both", cover: "values" } as const;
// Each run has a keeper of its own: someone who has answered is not reminded again.
const keepers = [
  ["info@schliferclinic.com", "barbra-schlifer-clinic"],
  ["accesshalton@halton.ca", "halton-housing-crisis-line"],
  ["contactus@metisnation.org", "mno-kingston"],
  ["info@nwrct.ca", "native-womens-resource-centre-toronto"],
  ["humantrafficking@ottawapolice.ca", "ottawa-police-human-trafficking-unit"],
  ["wssh@wssh.ca", "saakaate-house-kenora"],
  ["homelesshelp@durham.ca", "durham-homelessness-help"],
  ["communityservicesdepartment@simcoe.ca", "simcoe-county-homelessness-help"],
] as const;

for (const locale of LOCALES) {
  test(`a keeper confirms all their listings from a reminder, and wants no more, in ${locale}`, runs(everywhere, locale), async ({ page, request }, info) => {
    const [mailbox, id] = keepers[run(info, locale)]!;
    command("remind", "--to", mailbox);
    await page.goto(await linkTo(mailbox, locale, locale === "en" ? "your-listings" : "vos-fiches"));
    await axe(page);
    await fits(page);
    const confirm = page.getByRole("button", { name: say(locale, "all-own-confirm") });
    await confirm.click();
    await expect(page.getByRole("alert")).toContainText(say(locale, "all-own-nothing"));
    await axe(page);
    for (const box of await page.locator("[name=right]").all()) await box.check();
    await confirm.click();
    await expect(page.locator(".callout.note[role=alert]")).toBeVisible();
    await expect(async () => {
      expect(await (await request.get(`/${locale}/s/${id}`)).text()).toContain(say(locale, "service-confirmed", { date: "§", fields: "" }).split("§")[0]!);
    }).toPass();
    await page.getByRole("button", { name: say(locale, "all-own-stop") }).click();
    await expect(page.getByRole("alert")).toContainText(say(locale, "all-own-stopped"));
    // What is different is opened with the form that corrects one listing.
    await page.locator(`button[value="open:${id}"]`).click();
    await page.waitForURL(/\/(your-listing|votre-fiche)\/[0-9a-f]{32}$/);
    await fits(page);
  });
}

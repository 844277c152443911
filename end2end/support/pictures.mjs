// Takes pictures of twelve pages in both languages, on a phone and on a desk, in light and in dark, from a running site. Those of a page
// and language are one picture, so that all can be looked at in a minute. script/pictures starts the site and this.
//   node support/pictures.mjs http://127.0.0.1:3000 ../docs/pictures/pages
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const PAGES = {
  home: ["/en", "/fr"],
  "check-in": ["/en/check-in", "/fr/faire-le-point"],
  find: ["/en/find", "/fr/trouver"],
  "find-with-choices": ["/en/find?a=2&r=3558&i=1", "/fr/trouver?a=2&r=3558&i=1"],
  listing: ["/en/s/kids-help-phone", "/fr/s/kids-help-phone"],
  "get-safe": ["/en/get-safe", "/fr/se-mettre-a-labri"],
  worried: ["/en/worried", "/fr/je-minquiete"],
  providers: ["/en/providers", "/fr/fournisseurs"],
  strategy: ["/en/ontario-strategy", "/fr/strategie-ontarienne"],
  posters: ["/en/posters", "/fr/affiches"],
  area: ["/en/areas/toronto", "/fr/regions/toronto"],
  "update-listing": ["/en/update-listing", "/fr/mettre-a-jour"],
};
const SCREENS = [
  { width: 360, height: 740 },
  { width: 1280, height: 740 },
];

const [site, folder] = process.argv.slice(2);
if (!site || !folder) {
  console.error("Which site, and where are the pictures to be? node support/pictures.mjs http://127.0.0.1:3000 FOLDER");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell", args: ["--disable-gpu"] });
const sheet = await browser.newPage({ viewport: { width: 1680, height: 300 } });
for (const [name, addresses] of Object.entries(PAGES)) {
  for (const [at, language] of ["en", "fr"].entries()) {
    const shots = [];
    for (const colorScheme of ["light", "dark"]) {
      for (const viewport of SCREENS) {
        const page = await browser.newPage({ viewport, colorScheme, javaScriptEnabled: false });
        const answer = await page.goto(site + addresses[at]);
        if (answer.status() !== 200) throw new Error(`${addresses[at]}: ${answer.status()}`);
        shots.push({ viewport, image: (await page.screenshot()).toString("base64") });
        await page.close();
      }
    }
    const images = shots.map(({ viewport, image }) => `<img style="flex:none" width=${viewport.width / 2} src="data:image/png;base64,${image}">`);
    await sheet.setContent(`<!DOCTYPE html><body style="margin:8px;background:#777;display:flex;align-items:start;gap:8px;inline-size:max-content">${images.join("")}`);
    await sheet.locator("body").screenshot({ path: path.join(folder, `${name}-${language}.jpg`), type: "jpeg", quality: 55 });
  }
}
await browser.close();

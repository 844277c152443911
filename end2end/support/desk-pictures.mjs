// Takes the pictures of docs/EDITING.md anew, from a demonstration (script/serve --demo) and the link that it prints for the desk:
//   cd end2end && node support/desk-pictures.mjs http://127.0.0.1:3000/en/desk/sign-in/…
import path from "node:path";
import { chromium } from "@playwright/test";

const link = process.argv[2];
if (!link) {
  console.error("Which link to the desk? script/serve --demo prints one.");
  process.exit(2);
}
const folder = path.resolve(import.meta.dirname, "../../docs/pictures");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell", args: ["--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 760, height: 2400 }, javaScriptEnabled: false, colorScheme: "light" });
const take = async (name, from = "main") => {
  const { y } = await page.locator(from).first().boundingBox();
  await page.screenshot({ path: path.join(folder, `${name}.jpg`), type: "jpeg", quality: 72, clip: { x: 0, y: Math.max(0, y - 16), width: 760, height: 800 } });
};
const to = (text) => page.locator(".queue:not(.lately) > li", { hasText: text }).getByRole("link").click();

await page.goto(link);
await page.locator("main button").click();
const desk = page.url();
await take("desk");
await to("Phone numbers");
await take("difference", "h1");
await page.goto(desk);
await to("A new listing");
await take("new-listing");
await page.goto(new URL("/en/desk/listings/harbour-house-demo", desk).href);
await take("listing");
await browser.close();

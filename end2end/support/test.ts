// The `test` of every spec: a page that may not complain, may not talk to others, and may leave nothing behind.
import { test as base, expect, type BrowserContext } from "@playwright/test";
import { closeCopy } from "./axe.ts";

export { expect };

const NOTHING = /(?!)/;

/** What one spec may allow itself, by `test.use({ … })`. Patterns, so that a spec names what it expects and no more. */
export type Options = {
  /** Addresses of other sites that the page is meant to ask for (leaving at once). */
  mayRequest: RegExp;
  /** Console messages that the spec provokes. */
  mayLog: RegExp;
  /** Names of cookies that may be left (staff who signed in). */
  mayKeepCookie: RegExp;
};

export const test = base.extend<Options>({
  mayRequest: [NOTHING, { option: true }],
  mayLog: [NOTHING, { option: true }],
  mayKeepCookie: [NOTHING, { option: true }],

  page: async ({ page, context, baseURL, mayRequest, mayLog, mayKeepCookie }, use) => {
    const troubles: string[] = [];
    const documents = new Set<string>();

    context.on("request", (request) => {
      const url = request.url();
      if (request.isNavigationRequest()) documents.add(url);
      const ours = new URL(url).origin === baseURL || /^(data|blob|about):/.test(url);
      if (!ours && !mayRequest.test(url)) troubles.push(`asked another site: ${url}`);
    });
    context.on("console", (message) => {
      // A page that answers 404 or 422 is reported as a failed load by the browser itself; the spec checks the status.
      const ownStatus = message.text().startsWith("Failed to load resource") && documents.has(message.location().url);
      if (!["error", "warning"].includes(message.type()) || ownStatus || mayLog.test(message.text())) return;
      troubles.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => troubles.push(`uncaught error: ${error.error().message}`));

    await use(page);
    await closeCopy(page);

    troubles.push(...(await leftovers(context, mayKeepCookie)));
    expect(troubles, "complaints, requests to others, and traces left on the device").toEqual([]);
  },
});

/** Everything a person with this device in hand could find, apart from the browser's own history. */
async function leftovers(context: BrowserContext, mayKeepCookie: RegExp): Promise<string[]> {
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  const found = cookies.filter(({ name }) => !mayKeepCookie.test(name)).map(({ name }) => `cookie left: ${name}`);
  found.push(...origins.map(({ origin }) => `storage left by ${origin}`));
  found.push(...context.serviceWorkers().map((worker) => `service worker left: ${worker.url()}`));
  for (const page of context.pages().filter((page) => page.url().startsWith("http"))) {
    const kept = await page.evaluate(() => Object.keys(sessionStorage));
    found.push(...kept.map((key) => `session storage left: ${key}`));
  }
  return found;
}

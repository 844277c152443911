// The settings in which a test can run: on a small phone or on a desktop, with scripting off ("plain") or on ("live").
// A test's tags say in which of them it runs (support/settings.ts). Without tags it runs on a phone with scripting.
// script/test sets the environment variables; by hand, their defaults are right (see the head of script/test).
import path from "node:path";
import { defineConfig } from "@playwright/test";
import type { Options } from "./support/test.ts";

const root = path.resolve(import.meta.dirname, "..");
const target = path.resolve(root, process.env.CARGO_TARGET_DIR ?? "target");
const port = process.env.END2END_PORT ?? "3100";
const data = process.env.END2END_DATA ?? path.join(target, "end2end-data");
const baseURL = `http://127.0.0.1:${port}`;

/** A site whose listings are edited while its tests run: what readers of the other one see must not change. */
const edited = process.env.END2END_EDITED_PORT ?? "3101";

/** A server of the debug build over a fresh database. Flags, because they win over settings of the person who runs the tests. */
function server(port: string, data: string) {
  const flags = `--address 127.0.0.1 --port ${port} --data-folder "${data}" --site "${target}/site"`;
  return {
    // `exec`, so that stopping the shell stops the server.
    command: `rm -rf "${data}" && exec env -u DATABASE_URL "${target}/debug/porchlight" serve ${flags}`,
    cwd: root,
    url: `http://127.0.0.1:${port}/en`,
    // Someone else's server on this port is not what we want to test.
    reuseExistingServer: false,
    timeout: 60_000,
    env: { RUST_LOG: "warn" },
  };
}

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const desktop = { viewport: { width: 1280, height: 900 } };

export default defineConfig<Options>({
  testDir: "tests",
  // Every spec: support/every-spec.mjs fails the run when one is left out.
  // A busy machine is slow, which is no fault of the site: no test is about time, so none may fail for want of it.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  outputDir: "test-results/files",
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try is a fault of ours, in the test or in the site.
  retries: 0,
  reporter: [["line"], ["json", { outputFile: "test-results/results.json" }]],
  use: {
    baseURL,
    locale: "en-CA",
    timezoneId: "America/Toronto",
    trace: "off",
    // Far longer than any step takes on a busy machine, and short enough that a step which never ends is named by its own error.
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell",
      // The browser itself is to ask for nothing: each request in a test is then one of ours.
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "phone-plain", grep: /@phone-plain\b/, use: { ...phone, javaScriptEnabled: false } },
    { name: "phone-live", grep: /@phone-live\b|^(?!.*@(phone|desktop)-)/s, use: phone },
    { name: "desktop-plain", grep: /@desktop-plain\b/, use: { ...desktop, javaScriptEnabled: false } },
    { name: "desktop-live", grep: /@desktop-live\b/, use: desktop },
  ],
  webServer: [server(port, data), server(edited, `${data}-edited`)],
});

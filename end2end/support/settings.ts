// In which settings a test runs: scripting off or on, a phone or a wide screen, English or French.
// A test names what its promise depends on. Playwright's projects are the settings; a tag says in which of them a test runs, and a test
// without a tag runs on a phone with scripting (playwright.config.ts).
import { type Locale } from "./site.ts";

/** What a promise depends on. What is not named stays as most readers have it: scripting on, a phone. */
export type Depends = {
  scripting?: "off" | "on" | "both";
  width?: "phone" | "wide" | "both";
  /** How values are combined: each of them once; each pair of them once (default); or all combinations. */
  cover?: "values" | "pairs" | "all";
};

type Details = { tag: string[] };

const projects = (scripting: boolean[], wide: boolean[]): { scripting: boolean; wide: boolean; tag: string }[] =>
  scripting.flatMap((scripting) => wide.map((wide) => ({ scripting, wide, tag: `@${wide ? "desktop" : "phone"}-${scripting ? "live" : "plain"}` })));

/**
 * Where a test of one language runs, beside its twin in the other language; or, without a language, where a test runs that is about none.
 * Of three properties with two values each, four runs of eight have every pair of values.
 */
export function runs({ scripting = "on", width = "phone", cover = "pairs" }: Depends, locale?: Locale): Details {
  const values = { scripting: scripting === "both" ? [false, true] : [scripting === "on"], wide: width === "both" ? [false, true] : [width === "wide"] };
  const all = projects(values.scripting, values.wide);
  const french = locale === "fr";
  const chosen = all.filter((one) => {
    if (cover === "all") return true;
    // What this setting has of each property with two values.
    const has = [
      ...(values.scripting.length > 1 ? [one.scripting] : []),
      ...(values.wide.length > 1 ? [one.wide] : []),
      ...(locale ? [french] : []),
    ];
    if (cover === "values" && has.length > 1) return has.every((value) => value === has[0]);
    return has.length < 3 || has.filter(Boolean).length % 2 === 0;
  });
  return { tag: chosen.map(({ tag }) => tag) };
}

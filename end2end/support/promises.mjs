// The list of docs/SAFETY.md: which promise is checked in which setting. It is read from what Playwright wrote of the last run.
//
//   node support/promises.mjs          fails when the list differs from the run, or a test was left out by a mark in its file
//   node support/promises.mjs --write  writes the list anew, after a run or after `npx playwright test --list --reporter=json`
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const tests = path.join(root, "end2end/tests");
const report = JSON.parse(fs.readFileSync(path.join(root, "end2end/test-results/results.json"), "utf8"));
const writes = process.argv.includes("--write");
const PROJECTS = ["phone-plain", "phone-live", "desktop-plain", "desktop-live"];
const LANGUAGE = / ?,? ?\bin (en|fr)\b/;

/** Promises by file and title, each with the languages in which every project checks it. */
const promises = new Map();
const problems = [];
function collect(suite, above) {
  const within = suite.file === suite.title ? above : [...above, suite.title];
  for (const { title, file, tests } of suite.specs ?? []) {
    const full = [...within, title].join(": ");
    const language = full.match(/\b(?:in |, )(en|fr)\b/)?.[1] ?? "✓";
    const name = full.replace(LANGUAGE, "").replace(/, (en|fr)\b/, "").replace(/^: /, "").replace(/: : /, ": ");
    const key = `| ${path.basename(file, ".spec.ts")} | ${name.trim()}`;
    const cells = promises.get(key) ?? new Map();
    for (const { projectName, status } of tests) {
      if (status === "skipped" && !writes) problems.push(`${file}: “${full}” was skipped in ${projectName}: say by \`runs\` where it runs`);
      cells.set(projectName, new Set([...(cells.get(projectName) ?? []), language]));
    }
    promises.set(key, cells);
  }
  for (const inner of suite.suites ?? []) collect(inner, within);
}
for (const suite of report.suites) collect(suite, []);

const rows = [...promises].map(([key, cells]) => `${key} | ${PROJECTS.map((project) => [...(cells.get(project) ?? [])].sort().join(" ")).join(" | ")} |`);
const list = ["| spec | promise | phone, scripting off | phone, on | wide, off | wide, on |", "|---|---|---|---|---|---|", ...rows.sort()].join("\n");

for (const file of fs.readdirSync(tests).filter((file) => file.endsWith(".spec.ts"))) {
  const text = fs.readFileSync(path.join(tests, file), "utf8");
  if (/\b(test|describe)\.(only|fixme|fail|skip)\b/.test(text)) problems.push(`${file} leaves tests out by a mark in the file`);
  if (![...promises.keys()].some((key) => key.startsWith(`| ${path.basename(file, ".spec.ts")} |`))) problems.push(`${file} was not run`);
}

const safety = path.join(root, "docs/SAFETY.md");
const text = fs.readFileSync(safety, "utf8");
const [start, end] = ["<!-- promises -->\n", "\n<!-- /promises -->"];
const [before, rest] = text.split(start);
const [written, after] = rest.split(end);
if (writes) fs.writeFileSync(safety, before + start + list + end + after);
else if (written !== list) {
  const [have, want] = [written.split("\n"), list.split("\n")];
  const differ = [...have.filter((row) => !want.includes(row)).map((row) => `- ${row}`), ...want.filter((row) => !have.includes(row)).map((row) => `+ ${row}`)];
  problems.push(`docs/SAFETY.md lists other promises than were checked (node support/promises.mjs --write):`, ...differ);
}
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

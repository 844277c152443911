// Fails when a spec was left out: by a pattern in the configuration, by an argument, or by a mark in the file itself.
// script/test asks it after the browser tests; it reads what Playwright wrote of the run.
import fs from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../tests");
const report = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, "../test-results/results.json"), "utf8"));
const PROJECTS = ["phone-plain", "phone-live", "desktop-plain", "desktop-live"];

const run = new Set();
function collect(suite) {
  for (const { file, tests } of suite.specs ?? [])
    for (const { projectName, status } of tests) if (status !== "skipped") run.add(`${path.basename(file)} in ${projectName}`);
  for (const inner of suite.suites ?? []) collect(inner);
}
report.suites.forEach(collect);

const problems = [];
for (const file of fs.readdirSync(folder).filter((file) => file.endsWith(".spec.ts"))) {
  const text = fs.readFileSync(path.join(folder, file), "utf8");
  if (/\b(test|describe)\.(only|fixme|fail)\b/.test(text)) problems.push(`${file} leaves tests out by a mark in the file`);
  // A spec may have nothing to say where scripting is off, or on a desktop; on a phone with scripting each has.
  if (!run.has(`${file} in phone-live`)) problems.push(`${file} was not run in phone-live`);
}
for (const project of PROJECTS) if (![...run].some((one) => one.endsWith(` in ${project}`))) problems.push(`nothing was run in ${project}`);

for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

// Says at the end of a run what failed and why, where the last lines of a long log show it. Ends with 0 when nothing failed but the
// browser itself: its process died, or the machine's network changed under it. That says nothing about the site, and is asked again once.
import fs from "node:fs";
import path from "node:path";

const report = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, "../test-results/results.json"), "utf8"));
const DIED = /Target crashed|Page crashed|browser has been closed|Browser closed|browser has disconnected|net::ERR_NETWORK_CHANGED/;
const SLOW = /Test timeout of/;

/** What an error says, and the line of the test at which it was. */
const where = ({ message = "", location }) => (location ? `${message}\n    at ${path.relative(process.cwd(), location.file)}:${location.line}` : message);

const failed = [];
function collect(suite) {
  for (const { title, file, line, tests } of suite.specs ?? [])
    for (const { projectName, status, results } of tests)
      if (status === "unexpected") {
        const said = results.flatMap(({ errors }) => errors.map(where)).join("\n");
        failed.push({ name: `[${projectName}] ${file}:${line} ${title}`, said: said.replace(/\u001b\[[0-9;]*m/g, "") });
      }
  for (const inner of suite.suites ?? []) collect(inner);
}
report.suites.forEach(collect);

for (const { name, said } of failed) console.error(`\n✘ ${name}\n${said.split("\n").slice(0, 30).join("\n")}`);
for (const { message } of report.errors ?? []) console.error(`\n✘ ${message}`);
const died = ({ said }) => DIED.test(said) && !SLOW.test(said);
process.exit(failed.length > 0 && !report.errors?.length && failed.every(died) ? 0 : 1);

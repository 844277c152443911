// What a browser wrote down of a visit, read from its own file after it was closed.
import { spawnSync } from "node:child_process";
import path from "node:path";

/** A page in the browser's list of visited pages. */
export type Listed = { url: string; title: string };

/** Rows of a query over a SQLite file, by Python, which the tests need anyway (script/report). */
function rows(file: string, query: string): string[][] {
  const program = "import json,sqlite3,sys; print(json.dumps(sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchall()))";
  const read = spawnSync("python3", ["-c", program, file, query], { encoding: "utf8" });
  if (read.status !== 0) throw new Error(read.stderr);
  return JSON.parse(read.stdout) as string[][];
}

const listed = (found: string[][]): Listed[] => found.map(([url, title]) => ({ url: url!, title: title ?? "" }));

/**
 * What Chromium's page “History” lists: the ends of chains of visits (ui::PAGE_TRANSITION_CHAIN_END, 0x20000000). A page that another one
 * replaced is no end. Its row stays in the file, and a program that reads the file finds it.
 */
export const chromiumLists = (profile: string): Listed[] =>
  listed(rows(path.join(profile, "Default/History"), "SELECT u.url, u.title FROM visits v JOIN urls u ON u.id = v.url WHERE v.transition & 0x20000000 AND NOT u.hidden ORDER BY v.id"));

/** Every address in Chromium's file. */
export const chromiumKeeps = (profile: string): Listed[] => listed(rows(path.join(profile, "Default/History"), "SELECT url, title FROM urls ORDER BY id"));

/** What Firefox lists: pages that were visited and are not hidden. */
export const firefoxLists = (profile: string): Listed[] =>
  listed(rows(path.join(profile, "places.sqlite"), "SELECT url, title FROM moz_places WHERE visit_count > 0 AND NOT hidden ORDER BY id"));

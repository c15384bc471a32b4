/**
 * The comparison of all documents, as a table.
 *
 *     npm run agreement                # every document of agreement-document.ts
 *     npm run agreement -- DOCUMENT …  # these alone: paths in the table, or files
 *
 * It fails on a difference that agreement-difference.ts does not explain, and on an explanation of what is none.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compareTypes, type Difference } from "./agreement.js";
import { judge, reasonsOf } from "./agreement-difference.js";
import { documents } from "./agreement-document.js";

const folder = join(import.meta.dirname, "node_modules");

/** What the compiler says of a difference, from its end: the beginning repeats the types as a whole. */
function shorten(complaint: string): string {
  const lines = complaint.split("\n").slice(-4);
  return lines.map((line) => `      ${line.trim().slice(0, 300)}`).join("\n");
}

function describeDifference({ schema, side, direction, complaint }: Difference): string {
  return `    ${schema} (${side}), ${direction}:\n${shorten(complaint)}`;
}

/** Whether the document agrees, but for what is explained. */
async function run(document: string, totals: Map<string, number>): Promise<boolean> {
  const path = join(folder, document);
  const agreement = await compareTypes(existsSync(path) ? path : document);
  const { unexplained, stale } = judge(document, agreement);
  const explained = reasonsOf(document);
  for (const [reason, schemas] of explained) totals.set(reason, (totals.get(reason) ?? 0) + schemas.length);
  const differing = new Set(agreement.differences.map(({ schema }) => schema)).size;
  const [all, same] = [agreement.schemas.length, agreement.schemas.length - differing];
  console.log(`${String(all).padStart(6)} ${String(same).padStart(6)} ${String(differing).padStart(6)}  ${document}`);
  for (const difference of unexplained) console.log(describeDifference(difference));
  for (const schema of stale) console.log(`    ${schema} agrees: its explanation is stale.`);
  totals.set("schemas", (totals.get("schemas") ?? 0) + all);
  totals.set("agree", (totals.get("agree") ?? 0) + same);
  return unexplained.length === 0 && stale.length === 0;
}

async function main(chosen: readonly string[]): Promise<number> {
  if (chosen.length === 0 && !existsSync(folder)) {
    console.error("The documents are not here, so nothing was compared. Install them: npm ci --prefix test/corpus");
    return 2;
  }
  const totals = new Map<string, number>();
  const failed: string[] = [];
  console.log("   all   same   else  document");
  for (const document of chosen.length > 0 ? chosen : documents) {
    if (!(await run(document, totals))) failed.push(document);
  }
  console.log("");
  for (const [what, count] of totals) console.log(`${String(count).padStart(6)}  ${what}`);
  if (failed.length > 0) console.log(`\nNot explained, or no longer so: ${failed.join(", ")}`);
  return failed.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));

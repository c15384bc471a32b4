/**
 * Generates and compiles a client for each document of the corpus, and prints what came of it.
 *
 *     npm run corpus                        the documents of the packages in test/corpus/package.json
 *     npm run corpus -- FILE_OR_FOLDER …    those documents instead
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { documentsIn, packagedDocuments } from "./document.js";
import { formatRow, formatSummary, header, isWell } from "./row.js";
import { runCorpus } from "./run.js";

const folder = import.meta.dirname;

function install(): void {
  if (existsSync(join(folder, "node_modules/.package-lock.json"))) return;
  console.error("Installing the corpus…");
  const { status } = spawnSync("npm ci --ignore-scripts", { cwd: folder, shell: true, stdio: "inherit" });
  if (status !== 0) throw new Error("The corpus could not be installed.");
}

async function main(paths: readonly string[]): Promise<number> {
  const start = performance.now();
  if (paths.length === 0) install();
  const documents =
    paths.length > 0
      ? (await Promise.all(paths.map(documentsIn))).flat()
      : await packagedDocuments(join(folder, "node_modules"));
  if (documents.length === 0) throw new Error("There is no OpenAPI document.");
  console.log(header);
  const rows = await runCorpus(documents, { show: (row) => console.log(formatRow(row)) });
  console.log(formatSummary(rows, (performance.now() - start) / 1000));
  return rows.length === documents.length && rows.every(isWell) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));

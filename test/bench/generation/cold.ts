/** Cold runs: each generator, into an empty folder. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Contender, ours, peers } from "./contender.js";
import type { BenchDocument } from "./document.js";
import { type Measure, measure, medianOf } from "./measure.js";
import { seconds, table } from "./table.js";

export interface ColdRow {
  readonly document: string;
  readonly contender: string;
  /** Undefined where it failed, or did not come to an end. */
  readonly found: Measure | undefined;
}

/** Where a generator's output for a document is. */
export function outputOf(folder: string, document: BenchDocument, contender: Contender): string {
  return join(folder, document.name, contender.name.replace(/\W+/g, "-"));
}

export async function measureCold(
  document: BenchDocument,
  folder: string,
  runs: number,
  limit: number,
): Promise<readonly ColdRow[]> {
  const contenders = [ours, ...peers];
  const found = new Map<Contender, Measure[]>(contenders.map((each) => [each, []]));
  for (let run = 0; run < runs; run++) {
    for (const contender of contenders) {
      const before = found.get(contender);
      if (!before) continue;
      const measured = await runCold(contender, document, folder, contender === ours ? undefined : limit);
      if (measured) before.push(measured);
      // What fails once fails again.
      else found.delete(contender);
    }
  }
  return contenders.map((contender) => {
    const measures = found.get(contender);
    return { document: document.name, contender: contender.name, found: measures && medianOf(measures) };
  });
}

export async function runCold(
  contender: Contender,
  document: BenchDocument,
  folder: string,
  limit?: number,
): Promise<Measure | undefined> {
  const output = outputOf(folder, document, contender);
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const file = join(output, basename(document.file));
  await writeFile(file, document.text);
  const args = await contender.prepare(file, output);
  return measure(args, output, limit).catch((error: unknown) => {
    if (contender === ours) throw error;
    console.error(`${contender.name} did not generate ${document.name}.`);
    return undefined;
  });
}

/** Beside each time, how many times ours it is. */
export function coldTable(rows: readonly ColdRow[]): string {
  const own = new Map(rows.filter(({ contender }) => contender === ours.name).map((row) => [row.document, row.found]));
  const cells = rows.map(({ document, contender, found }) => {
    const base = own.get(document);
    const ratio = found && base ? (found.wall / base.wall).toFixed(1) : undefined;
    if (!found) return [document, contender, "not in time"];
    return [document, contender, seconds(found.wall), ratio, seconds(found.cpu), found.megabytes.toFixed(0)];
  });
  return table(["document", "cold run", "s", "× ours", "CPU, s", "MB"], cells);
}

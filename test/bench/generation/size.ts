/** One document at 1, 4, 16 and 64 times its size: whether time and memory grow faster than it does. */
import { runCold } from "./cold.js";
import { ours } from "./contender.js";
import { synthetic } from "./document.js";
import { type Measure, medianOf } from "./measure.js";
import { seconds, table } from "./table.js";

const sizes = [1, 4, 16, 64];

export async function measureSizes(folder: string, runs: number): Promise<ReadonlyMap<number, Measure>> {
  const found = new Map<number, Measure[]>(sizes.map((size) => [size, []]));
  for (let run = 0; run < runs; run++) {
    for (const [size, measures] of found) {
      const measured = await runCold(ours, synthetic(size), folder);
      if (measured) measures.push(measured);
    }
  }
  return new Map([...found].map(([size, measures]) => [size, medianOf(measures)]));
}

/** The slope on a plot of logarithms: 1 is a time that grows as the document does. */
export function sizeTable(found: ReadonlyMap<number, Measure>): string {
  let before: (Measure & { readonly size: number }) | undefined;
  const rows = [...found].map(([size, each]) => {
    const slope = (key: "cpu" | "megabytes") =>
      before && (Math.log(each[key] / before[key]) / Math.log(size / before.size)).toFixed(2);
    const row = [size, seconds(each.cpu), slope("cpu"), each.megabytes.toFixed(0), slope("megabytes")];
    before = { ...each, size };
    return row;
  });
  return table(["size", "CPU, s", "slope", "MB", "slope"], rows);
}

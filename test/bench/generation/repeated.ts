/** What a second run takes: nothing changed, one operation changed, and the same while `watch` is there. */
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { command } from "./contender.js";
import { type BenchDocument, reword } from "./document.js";
import { elapsed, median } from "./measure.js";
import { seconds, table } from "./table.js";
import { measureWatch } from "./watching.js";

export interface EditRow {
  readonly document: string;
  /** Seconds. */
  readonly unchanged?: number;
  readonly edited?: number;
  /** Milliseconds from the edit on. */
  readonly watched?: number;
}

export async function measureEdits(
  documents: readonly BenchDocument[],
  folder: string,
  runs: number,
  kinds: readonly string[],
): Promise<readonly EditRow[]> {
  const rows: EditRow[] = [];
  for (const document of documents) {
    const place = join(folder, `repeated-${document.name}`);
    await mkdir(join(place, "node_modules"), { recursive: true });
    const warm = kinds.includes("warm") && (await measureWarm(document, place, runs));
    const watched = kinds.includes("watch") && median(await measureWatch(document, place, runs * 3));
    rows.push({ document: document.name, ...warm, ...(watched !== false && { watched }) });
  }
  return rows;
}

async function measureWarm(document: BenchDocument, folder: string, runs: number): Promise<Omit<EditRow, "document">> {
  const file = join(folder, basename(document.file));
  const generate = async (text: string | undefined) => {
    if (text !== undefined) await writeFile(file, text);
    return elapsed([command, "generate", file, "--out", "out"], folder);
  };
  await generate(document.text);
  // The first run after a cold one still looks at everything, and finds nothing to do.
  await generate(undefined);
  const [unchanged, edited]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    unchanged.push(await generate(undefined));
    edited.push(await generate(reword(document, `Edit${run}`)));
    await generate(undefined);
  }
  return { unchanged: median(unchanged), edited: median(edited) };
}

export function editTable(rows: readonly EditRow[]): string {
  const cell = (value: number | undefined) => (value === undefined ? undefined : seconds(value));
  return table(
    ["document", "nothing changed, s", "one operation changed, s", "the same in `watch`, ms"],
    rows.map(({ document, unchanged, edited, watched }) => [
      document,
      cell(unchanged),
      cell(edited),
      watched?.toFixed(0),
    ]),
  );
}

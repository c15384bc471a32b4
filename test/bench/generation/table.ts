/** Tables in Markdown, and the place in a document where they stand. */
import { readFile, writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";

export type Cell = string | number | undefined;

/** The first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map((cell) => cell ?? "").join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(line).join("\n");
}

/** Seconds as they are read: three digits at most. */
export function seconds(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(1);
}

const [open, close] = ["<!-- what `npm run bench:generation -- --write` measured -->", "<!-- end -->"];

export async function writeBetween(file: string, text: string): Promise<void> {
  const whole = await readFile(file, "utf8");
  const [start, end] = [whole.indexOf(open), whole.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${file} has no place for what was measured.`);
  const now = `${whole.slice(0, start + open.length)}\n\n${text}\n\n${whole.slice(end)}`;
  await writeFile(file, await format(now, { ...(await resolveConfig(file)), filepath: file }));
}

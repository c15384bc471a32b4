/** What a run came to, in a few lines. */
import type { Api } from "../model/api.js";
import type { FileState, WriteReport } from "../write/write.js";
import { type Channel, count } from "./terminal.js";

type File = WriteReport["files"][number];

const shownFiles = 10;

/** How each state looks from the folder that `--check` compares. */
const difference: Record<Exclude<FileState, "unchanged">, string> = {
  new: "missing",
  changed: "changed",
  removed: "extra",
};

/** What `--check` found, or `undefined` where the output is up to date. */
export function formatDifference({ files }: WriteReport, output: string, { colours }: Channel): string | undefined {
  const lines = files.flatMap((file) => describe(file));
  if (lines.length === 0) return undefined;
  const rest = lines.length - shownFiles;
  return [
    `${colours.red("✖")} ${output} is not what would be generated: ${count(lines.length, "file")}.`,
    ...lines.slice(0, shownFiles).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
    `  ${colours.dim("help:")} Run the same command without --check, and commit what it writes.`,
    "",
  ].join("\n");
}

/** What `--check` says of a lock file that lacks something of the client's. */
export function formatOldLock(lock: string, { colours }: Channel): string {
  return [
    `${colours.red("✖")} ${lock} does not hold what is published.`,
    `  ${colours.dim("help:")} Run the same command without --check, and commit what it writes.`,
    "",
  ].join("\n");
}

function describe({ path, state }: File): readonly string[] {
  return state === "unchanged" ? [] : [`${difference[state].padEnd(7)}  ${path}`];
}

/** `9 operations, 15 models, 2 paginators` */
export function summarizeApi({ operations, models }: Api): string {
  const paginated = operations.filter(({ paginator }) => paginator).length;
  return [count(operations.length, "operation"), count(models.length, "model"), count(paginated, "paginator")].join(
    ", ",
  );
}

/** `2 files changed, 51 unchanged` */
export function summarizeFiles({ files }: WriteReport): string {
  const states: readonly FileState[] = ["new", "changed", "removed", "unchanged"];
  const [first = "", ...others] = states
    .flatMap((state) => {
      const number = files.filter((file) => file.state === state).length;
      return number > 0 ? [{ number, state }] : [];
    })
    .map(({ number, state }, index) => `${index === 0 ? count(number, "file") : number} ${state}`);
  return [first, ...others].join(", ");
}

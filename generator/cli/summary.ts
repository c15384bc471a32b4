/** Summaries of a run in a line or two. */
import type { Api } from "../model/api.js";
import type { Outcome } from "../project/client.js";
import { relative } from "../project/entry.js";
import type { DocumentSettings } from "../project/settings.js";
import type { FileState, WriteReport } from "../write/write.js";
import { flatten, locateAll } from "./report.js";
import { type Channel, count } from "./terminal.js";

/** The subject of a message; with its target's name, if the config has several. */
export function formatSubject({ target }: DocumentSettings, name: string): string {
  return target === undefined ? name : `${target}: ${name}`;
}

/** A duration, as in `(0.4 s)` or `(20 ms)`. */
export function formatTime(milliseconds: number, { colours }: Channel): string {
  const text = milliseconds < 100 ? `${Math.ceil(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
  return colours.dim(`(${text})`);
}

/** `9 operations, 15 models, 2 paginators` */
export function summarizeApi(api: Api): string {
  const { operations, models, paginators } = numbersOf(api);
  return [count(operations, "operation"), count(models, "model"), count(paginators, "paginator")].join(", ");
}

function numbersOf({ operations, models }: Api): {
  readonly operations: number;
  readonly models: number;
  readonly paginators: number;
} {
  const paginators = operations.filter(({ paginator }) => paginator).length;
  return { operations: operations.length, models: models.length, paginators };
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

/** What has become of edits by hand: nobody should have to find out later. Empty where there were none. */
export function summarizeEdits({ edited }: WriteReport): string {
  if (edited.length === 0) return "";
  const shown = edited.slice(0, 3).join(", ");
  const more = edited.length > 3 ? ` and ${edited.length - 3} more` : "";
  return `  Edits by hand were reverted in ${shown}${more}. Put your own code into src/custom.\n`;
}

/** The outcome of a run as JSON, for programs. */
export async function outcomeJson({
  settings,
  client,
  loaded,
  diagnostics,
  texts,
  milliseconds,
}: Outcome<WriteReport>): Promise<object> {
  const { target, output } = settings;
  return {
    ...(target !== undefined && { target }),
    output: relative(output),
    ...(client && {
      package: client.plan.package.name,
      version: client.plan.package.version,
      ...numbersOf(client.api),
      files: client.report.files,
    }),
    diagnostics: (await locateAll(diagnostics, loaded, texts)).map(flatten),
    milliseconds: Math.round(milliseconds),
  };
}

/** Shows diagnostics to people: what is wrong, where, the line itself, and what to do. */
import type { Diagnostic } from "../diagnostic.js";
import { indexTexts } from "../load/line.js";
import type { Loaded } from "../load/loaded.js";
import { locateDiagnostic } from "../project/location.js";
import type { ProblemPlace } from "../project/problem.js";
import { type Channel, formatProblem } from "./terminal.js";

/**
 * The most of each kind that are shown: nobody reads more, and the hundred thousand of a broken document would fill the
 * terminal for minutes. `lint` shows all.
 */
const most = 20;

/**
 * Shows what a run found, without mere information: the first diagnostics of each kind, and how many more there are.
 */
export async function showDiagnostics(
  { diagnostics, loaded }: { readonly diagnostics: readonly Diagnostic[]; readonly loaded?: Loaded },
  texts: ReadonlyMap<string, string>,
  channel: Channel,
): Promise<void> {
  const counts = new Map<string, number>();
  const shown = diagnostics.filter(({ code, severity }) => {
    if (severity === "info") return false;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= most;
  });
  const omitted = [...counts].filter(([, count]) => count > most);
  const lines = omitted.map(([code, count]) => `… and ${count - most} more [${code}]: specwright lint shows all.\n`);
  channel.write(
    [await formatDiagnostics(shown, loaded, channel, texts), ...(lines.length > 0 ? [lines.join("")] : [])].join("\n"),
  );
}

/**
 * A block of text for each diagnostic, each file's from its top to its bottom. `texts` are those of documents that have
 * no file.
 */
export async function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  loaded: Loaded | undefined,
  channel: Channel,
  texts: ReadonlyMap<string, string>,
): Promise<string> {
  const pages = new Pages(texts);
  const placed: Placed[] = [];
  for (const diagnostic of diagnostics) placed.push({ diagnostic, place: await findPlace(diagnostic, loaded, pages) });
  return sortByPlace(placed)
    .map(({ diagnostic, place }) => formatProblem({ ...diagnostic, ...(place && { place }) }, channel))
    .join("\n");
}

interface Placed {
  readonly diagnostic: Diagnostic;
  readonly place: ProblemPlace | undefined;
}

/** Files stay in the order in which something was found in them first. */
function sortByPlace(placed: readonly Placed[]): readonly Placed[] {
  const files = new Map<string | undefined, number>();
  for (const { place } of placed) if (!files.has(place?.file)) files.set(place?.file, files.size);
  const rankOf = ({ place }: Placed) => files.get(place?.file) ?? 0;
  const lineOf = ({ place }: Placed) => place?.position?.line ?? 0;
  const columnOf = ({ place }: Placed) => place?.position?.column ?? 0;
  return placed.toSorted(
    (one, other) => rankOf(one) - rankOf(other) || lineOf(one) - lineOf(other) || columnOf(one) - columnOf(other),
  );
}

async function findPlace(
  diagnostic: Diagnostic,
  loaded: Loaded | undefined,
  pages: Pages,
): Promise<ProblemPlace | undefined> {
  const { file, position, text } = await locateDiagnostic(diagnostic, loaded, pages.texts);
  if (file === undefined) return undefined;
  const pointer = diagnostic.source?.pointer ?? "";
  if (!position || !text) return { file: `${file}${pointer && `#${pointer}`}` };
  return { file, position, line: pages.lineOf(file, text, position.line) };
}

/** The lines of documents. Each document is read and split once, however many diagnostics it has. */
class Pages {
  readonly texts: Map<string, string>;
  readonly #lines = new Map<string, (line: number) => string | undefined>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.texts = new Map(texts);
  }

  lineOf(file: string, text: string, line: number): string {
    const lineAt = this.#lines.get(file) ?? indexTexts(text);
    this.texts.set(file, text);
    this.#lines.set(file, lineAt);
    return lineAt(line) ?? "";
  }
}

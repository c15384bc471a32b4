/** What each model is called. */
import type { Report } from "../diagnostic.js";
import type { Model } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import { isIdentifier, pascalCase } from "./identifier.js";
import { NameTable } from "./name-table.js";
import { globalTypes, runtimeTypes } from "./reserved.js";

/** Endings that say how a schema is used, not what it is. */
const usageEnding = /(?:Response|Request|Dto|DTO)+$/;

/**
 * A model's name is its schema's, less an ending that says nothing, where that collides with nothing.
 *
 * `taken` are the names that are spoken for: the client's own. `wanted` are those of resources and operations, which no short
 * name gets in the way of. `decided` are names by model that somebody has chosen, or that were published.
 */
export function planModelNames(
  models: readonly Model[],
  taken: readonly string[],
  report: Report,
  wanted: ReadonlySet<string> = new Set(),
  decided: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const reserved = new Set([...runtimeTypes, ...globalTypes, ...taken, ...decided.values()]);
  const counts = new Map<string, number>();
  const candidates = models.map((model) => {
    const long = typeName(model.name);
    const brief = shorten(long);
    for (const name of new Set([long, brief])) counts.set(name, (counts.get(name) ?? 0) + 1);
    return { model, long, brief };
  });
  const table = new NameTable(reserved);
  const names = new Map(decided);
  const losers: Claim[] = [];
  for (const { model, long, brief } of candidates.toSorted(byName)) {
    if (names.has(model.id)) continue;
    // Two schemas want the same short name: neither gets it, so that none depends on the order.
    const isFree = counts.get(brief) === 1 && !reserved.has(brief) && !wanted.has(brief);
    const best = isFree ? brief : long;
    if (table.has(best)) losers.push({ model, long, best });
    else names.set(model.id, table.claim(best));
  }
  // Only when all the others have theirs: who lost takes none that is another's own.
  for (const { model, long, best } of losers) {
    const name = table.claim(`${long}Model`);
    report("model-renamed", { name: best, chosen: name }, model.source);
    names.set(model.id, name);
  }
  return names;
}

interface Claim extends Candidate {
  readonly best: string;
}

interface Candidate {
  readonly model: Model;
  readonly long: string;
}

/** Whoever is written as its type is called comes first; the rest by code units, whatever the document's order. */
function byName(a: Candidate, b: Candidate): number {
  const isWritten = ({ model, long }: Candidate) => Number(model.name !== long);
  return (
    isWritten(a) - isWritten(b) ||
    (a.model.name < b.model.name ? -1 : Number(a.model.name > b.model.name)) ||
    (a.model.id < b.model.id ? -1 : 1)
  );
}

/** The document's own casing where it is a type's, else its words. */
function typeName(name: string): string {
  return isIdentifier(name) && /^\p{Lu}/u.test(name) && !name.includes("_") ? name : pascalCase(wordsOf(name));
}

function shorten(name: string): string {
  const short = name.replace(usageEnding, "");
  return short === "" || !isIdentifier(short) ? name : short;
}

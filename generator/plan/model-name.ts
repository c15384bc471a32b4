/** The names of the models' types. */
import type { Report } from "../diagnostic.js";
import type { Model } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import { isIdentifier, pascalCase } from "./identifier.js";
import { NameTable } from "./name-table.js";
import { globalTypes, runtimeTypes } from "./reserved.js";

/** Endings that say how a schema is used, not what it is. */
const usageEnding = /(?:Response|Request|Dto|DTO)+$/;

/** The names beside which models get theirs. */
export interface OtherNames {
  /** Names of the client itself. */
  readonly own: readonly string[];
  /** Names for resources and operations, which shortened names leave free. */
  readonly wanted: ReadonlySet<string>;
  /** Names of the runtime that this client does not need. */
  readonly unused: ReadonlySet<string>;
}

/**
 * Names the models. A model has its schema's name, without an ending such as `Response` where the shorter name is free.
 * `decided` are the names, by model, that somebody has chosen or that were published.
 */
export function planModelNames(
  models: readonly Model[],
  { own, wanted, unused }: OtherNames,
  decided: ReadonlyMap<string, string>,
  report: Report,
): ReadonlyMap<string, string> {
  const reserved = new Set([...runtimeTypes(unused), ...globalTypes, ...own, ...decided.values()]);
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
    // Where two schemas would have the same short name, neither gets it, so that the order does not decide.
    const isFree = counts.get(brief) === 1 && !reserved.has(brief) && !wanted.has(brief);
    const best = isFree ? brief : long;
    if (table.has(best)) losers.push({ model, long, best });
    else names.set(model.id, table.claim(best));
  }
  // Only once all others have theirs: a second choice must not take another's own name.
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

/**
 * Names that are written as type names come first; the rest in the order of their code units, whatever the document's
 * order.
 */
function byName(a: Candidate, b: Candidate): number {
  const isWritten = ({ model, long }: Candidate) => Number(model.name !== long);
  return (
    isWritten(a) - isWritten(b) ||
    (a.model.name < b.model.name ? -1 : Number(a.model.name > b.model.name)) ||
    (a.model.id < b.model.id ? -1 : 1)
  );
}

/**
 * Removes what .NET adds to the names of generic types: the number of their arguments, and the assembly of each.
 *
 *     Page`1[[Acme.Pet, Acme.Api, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null]]    Page[Acme.Pet]
 */
function withoutAssemblies(name: string): string {
  return name.replace(/,\s*[\w.]+,\s*Version=[^\]>]*/g, "").replace(/`\d+(?=[[<])/g, "");
}

/** A type's name: as the document writes it, if that is in Pascal case, else put together from its words. */
function typeName(written: string): string {
  const name = withoutAssemblies(written);
  return isIdentifier(name) && /^\p{Lu}/u.test(name) && !name.includes("_") ? name : pascalCase(wordsOf(name));
}

function shorten(name: string): string {
  const short = name.replace(usageEnding, "");
  return short === "" || !isIdentifier(short) ? name : short;
}

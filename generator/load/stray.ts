/**
 * Reports keywords that mean nothing where they stand: each one once, where it stands first, with how often it occurs.
 */
import { own } from "../data.js";
import { pointerTo, type Report, type Source, suggest } from "../diagnostic.js";
import type { Keyword, Kind, OpenApiVersion } from "../keyword/keyword.js";
import { isRead, keywordNames, keywordOf, titles } from "../keyword/table.js";
import { type Visited } from "./walk.js";

interface Stray {
  readonly kind: Kind;
  readonly name: string;
  readonly first: Source;
  /** Its row in the table, where another version of OpenAPI has it. */
  readonly known: Keyword | undefined;
  count: number;
}

export interface Strays {
  readonly note: (file: string, visited: Visited) => void;
  readonly report: (report: Report) => void;
}

export function collectStrays(version: OpenApiVersion): Strays {
  const strays = new Map<string, Stray>();
  const usualNames = usualNamesOf(version);
  const note = (file: string, { shape, value, pointer }: Visited) => {
    if (shape.kind !== "one") return;
    const kind = kindOf(shape.of, value);
    const usual = usualNames(kind);
    for (const name of Object.keys(value)) {
      if (usual.has(name)) continue;
      const known = keywordOf(kind, name);
      if (isAtHome(name, known, version) || isToldElsewhere(kind, name)) continue;
      const key = `${kind} ${name}`;
      const stray = strays.get(key);
      if (stray) stray.count += 1;
      else strays.set(key, { kind, name, known, count: 1, first: { file, pointer: pointerTo(pointer, name) } });
    }
  };
  const report = (say: Report) => {
    for (const stray of strays.values()) reportStray(stray, version, say);
  };
  return { note, report };
}

/** The keywords of each kind of object in this version: nearly every key is one, and every key is looked up. */
function usualNamesOf(version: OpenApiVersion): (kind: Kind) => ReadonlySet<string> {
  const byKind = new Map<Kind, ReadonlySet<string>>();
  return (kind) => {
    let names = byKind.get(kind);
    if (!names) byKind.set(kind, (names = new Set(keywordNames(kind, version))));
    return names;
  };
}

/**
 * The kind of an object, or that of a reference, which has fields of its own. In a schema, `$ref` is a keyword among
 * others, and what stands beside it in a path item counts too.
 */
function kindOf(kind: Kind, value: Visited["value"]): Kind {
  if (kind === "schema" || kind === "pathItem" || kind === "document") return kind;
  return typeof own(value, "$ref") === "string" ? "reference" : kind;
}

function isAtHome(name: string, known: Keyword | undefined, version: OpenApiVersion): boolean {
  if (!known) return name.startsWith("x-");
  return known.versions.length === 0 || known.versions.includes(version);
}

/**
 * Whether nothing is to be reported here: `resolve` reports it in words of its own, or it is prose beside a reference,
 * which does no harm.
 */
function isToldElsewhere(kind: Kind, name: string): boolean {
  if (kind === "schema") return name === "nullable";
  return kind === "reference" && (name === "description" || name === "summary");
}

function reportStray({ kind, name, known, first, count }: Stray, version: OpenApiVersion, report: Report): void {
  const counted = count > 1 ? ` It stands in ${count} places, of which this is the first.` : "";
  const object = titles[kind];
  if (!known) {
    const suggestion = suggest(name, keywordNames(kind, version));
    report("keyword-unknown", { keyword: name, object, version: specification(version), suggestion, counted }, first);
    return;
  }
  const fate = kind !== "reference" && isRead(kind, known, version) ? "is read all the same" : "is ignored";
  const versions = known.versions.map(specification).join(", ");
  const details = { keyword: name, object, versions, version: specification(version), fate, counted };
  report("keyword-foreign", details, first);
}

function specification(version: OpenApiVersion): string {
  return version === "2.0" ? "Swagger 2.0" : `OpenAPI ${version}`;
}

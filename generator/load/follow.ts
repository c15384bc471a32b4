/** Follows every reference from the entry on, reads the files that they name, and notes where each reference leads. */
import { isObject, own } from "../data.js";
import { formatPointer, parsePointer, type Report, type Source, suggest } from "../diagnostic.js";
import { type Holder, one } from "../keyword/keyword.js";
import { isAddress } from "./address.js";
import type { Grammar } from "./grammar.js";
import { findIdentifiers, type Identifiers } from "./identifier.js";
import type { LoadedDocument } from "./loaded.js";
import { readReference, type Target } from "./reference.js";
import type { Strays } from "./stray.js";
import { findMentions, type Mention, valueAt, walk } from "./walk.js";

interface Followed {
  readonly document: LoadedDocument;
  readonly references: Map<object, Map<string, Source>>;
  readonly identifiers: Identifiers;
  /** The objects that have been walked over already, by the shape they were walked over as. */
  readonly visited: Map<Holder, Set<object>>;
  /**
   * Where a reference leads, by its text; only texts that lead to the same place wherever they stand in the document.
   */
  readonly targets: Map<string, Source>;
}

/** Which files may be read, and how. */
export interface Access {
  /**
   * Reads a file that a reference names, or reports why it cannot; a file that is missing is not reported where only a
   * discriminator mapping names it. The document that is read may have another name than the one that was asked for.
   */
  readonly open: (file: string, mention: Mention) => Promise<LoadedDocument | undefined>;
  /** Whether an address on another server than the document's may be read. */
  readonly admits: (address: string) => boolean;
}

interface Trail {
  readonly entry: string;
  readonly grammar: Grammar;
  readonly documents: Map<string, Followed>;
  readonly access: Access;
  readonly report: Report;
  readonly strays: Strays;
  readonly named: Map<string, Source>;
  /** The targets of references that have been walked over, by the shape they were walked over as. */
  readonly entered: Map<Holder, Set<Source>>;
  /** What is noted of objects that have nothing but a `$ref`, by its target: they share one map. */
  readonly sole: Map<Source, Map<string, Source>>;
}

export async function followReferences(
  entry: LoadedDocument,
  grammar: Grammar,
  access: Access,
  strays: Strays,
  report: Report,
): Promise<ReadonlyMap<string, LoadedDocument>> {
  const trail: Trail = {
    entry: entry.file,
    grammar,
    documents: new Map(),
    access,
    report,
    strays,
    named: new Map(),
    entered: new Map(),
    sole: new Map(),
  };
  addDocument(trail, entry);
  let mentions: Mention[] = [];
  visit(trail, one("document"), { file: entry.file, pointer: "" }, mentions);
  while (mentions.length > 0) {
    const found: Mention[] = [];
    for (const mention of mentions) {
      const target = knownTarget(trail, mention) ?? (await findTarget(trail, mention));
      if (target) note(trail, mention, target, found);
    }
    mentions = found;
  }
  return new Map([...trail.documents].map(([file, { document }]) => [file, document]));
}

function addDocument(trail: Trail, document: LoadedDocument): Followed {
  const references: Followed["references"] = new Map();
  const followed: Followed = {
    document: { ...document, references },
    references,
    identifiers: findIdentifiers(document, trail.grammar),
    visited: new Map(),
    targets: new Map(),
  };
  trail.documents.set(document.file, followed);
  for (const { uri, pointer } of followed.identifiers.resources) {
    if (uri && !trail.named.has(uri)) trail.named.set(uri, { file: document.file, pointer });
  }
  return followed;
}

/** Adds to `mentions` the references in the value at a place, unless they were added before. */
function visit(trail: Trail, shape: Holder, { file, pointer }: Source, mentions: Mention[]): void {
  const followed = trail.documents.get(file);
  if (!followed) return;
  walk(trail.grammar, shape, valueAt(followed.document.value, parsePointer(pointer)), pointer, (visited) => {
    if (!isNew(followed.visited, visited.shape, visited.value)) return false;
    findMentions(file, visited, mentions);
    trail.strays.note(file, visited);
    return true;
  });
}

/** Notes that something is walked over as a shape; false where it has been before. */
function isNew<Thing>(known: Map<Holder, Set<Thing>>, shape: Holder, thing: Thing): boolean {
  let things = known.get(shape);
  if (!things) known.set(shape, (things = new Set()));
  return things.size < things.add(thing).size;
}

/** Notes where a reference leads, and adds the references found there to `mentions`. */
function note(trail: Trail, { source, holder, key, shape }: Mention, target: Source, mentions: Mention[]): void {
  const references = trail.documents.get(source.file)?.references;
  const known = references?.get(holder);
  if (!known) references?.set(holder, key === "$ref" ? soleReference(trail, target) : new Map([[key, target]]));
  else if (isShared(trail, known)) references?.set(holder, new Map(known).set(key, target));
  else known.set(key, target);
  if (isNew(trail.entered, shape, target)) visit(trail, shape, target, mentions);
}

/** Most objects that refer to something have nothing but a `$ref`, often the same one: they share one map. */
function soleReference({ sole }: Trail, target: Source): Map<string, Source> {
  let reference = sole.get(target);
  if (!reference) sole.set(target, (reference = new Map([["$ref", target]])));
  return reference;
}

function isShared({ sole }: Trail, reference: ReadonlyMap<string, Source>): boolean {
  const [target] = reference.values();
  return target !== undefined && sole.get(target) === reference;
}

/** The target of a reference whose text was met before, or of a mapping that names a component. */
function knownTarget(trail: Trail, { purpose, source, text }: Mention): Source | undefined {
  if (purpose === "mapping") return findComponent(trail, text);
  return trail.documents.get(source.file)?.targets.get(text);
}

/**
 * The component that a discriminator's value names; where several documents are linked, it is one of the entry. OpenAPI
 * 3.1.1, "Discriminator Object".
 */
function findComponent(trail: Trail, name: string): Source | undefined {
  const keys = ["components", "schemas", name];
  const value = valueAt(trail.documents.get(trail.entry)?.document.value, keys);
  return value === undefined ? undefined : { file: trail.entry, pointer: formatPointer(keys) };
}

async function findTarget(trail: Trail, mention: Mention): Promise<Source | undefined> {
  const from = trail.documents.get(mention.source.file);
  const target = await readTarget(trail, mention);
  // In a part with an `$id` of its own, the same text may lead elsewhere.
  const isSame = mention.purpose === "reference" && from?.identifiers.resources.length === 1;
  if (target && isSame) from.targets.set(mention.text, target);
  return target;
}

async function readTarget(trail: Trail, mention: Mention): Promise<Source | undefined> {
  const { text, source } = mention;
  const resources = trail.documents.get(source.file)?.identifiers.resources ?? [];
  const { access, named } = trail;
  const target = readReference(text, source.pointer, { file: source.file, resources, named, admits: access.admits });
  const isMapping = mention.purpose === "mapping";
  if (isMapping && (target.kind === "remote" || target.kind === "malformed"))
    return reportMissing(trail, mention, [], String);
  if (target.kind === "remote") {
    const code = isAddress(source.file) ? "reference-elsewhere" : "reference-remote";
    trail.report(code, { reference: text }, source);
  }
  if (target.kind === "malformed")
    trail.report("reference-malformed", { reference: text.slice(0, 100), reason: target.reason }, source);
  if (target.kind === "remote" || target.kind === "malformed") return undefined;
  if (isMapping && isPlainName(text) && !trail.documents.has(target.file)) {
    return reportMissing(trail, mention, componentNames(trail), (name) => name);
  }
  if (trail.documents.has(target.file)) return findPlace(trail, mention, target);
  const document = await access.open(target.file, mention);
  if (!document) return isMapping ? reportMissing(trail, mention, [], String) : undefined;
  if (!trail.documents.has(document.file)) addDocument(trail, document);
  return findPlace(trail, mention, { ...target, file: document.file });
}

async function findPlace(
  trail: Trail,
  mention: Mention,
  target: Extract<Target, { kind: "pointer" | "anchor" }>,
): Promise<Source | undefined> {
  const { document, identifiers } = trail.documents.get(target.file) ?? {};
  if (!document || !identifiers) return undefined;
  if (target.kind === "anchor") {
    const pointer = identifiers.anchors.get(`${target.within}#${target.name}`);
    if (pointer !== undefined) return { file: target.file, pointer };
    const anchors = [...identifiers.anchors.keys()].map((key) => key.slice(key.indexOf("#") + 1));
    return reportMissing(trail, mention, anchors, (name) => `${prefixOf(mention)}#${name}`, target.name);
  }
  // By RFC 6901, "pet.yaml#/" names the key "" of the file; whoever writes it means the whole file.
  const isWhole =
    target.pointer === `${target.within}/` && valueAt(document.value, parsePointer(target.pointer)) === undefined;
  const segments = parsePointer(isWhole ? target.within : target.pointer);
  const depth = countSteps(document.value, segments);
  if (depth === segments.length) return { file: target.file, pointer: formatPointer(segments) };
  const beyond = await findBeyond(trail, mention, { file: target.file, segments, depth });
  if (beyond) return beyond;
  const known = segments.slice(0, depth);
  const show = (name: string) =>
    `${prefixOf(mention)}#${formatPointer([...known, name, ...segments.slice(depth + 1)])}`;
  return reportMissing(trail, mention, keysOf(valueAt(document.value, known)), show, segments[depth]);
}

/** How many of a pointer's segments exist. */
function countSteps(root: unknown, segments: readonly string[]): number {
  const missing = segments.findIndex((_, index) => valueAt(root, segments.slice(0, index + 1)) === undefined);
  return missing < 0 ? segments.length : missing;
}

interface Stop {
  readonly file: string;
  readonly segments: readonly string[];
  /** How many of the segments exist. */
  readonly depth: number;
}

/**
 * Where a pointer leads that goes through a reference: in `#/components/schemas/A/properties/id`, A may be nothing but
 * a `$ref`. By the letter such a pointer leads nowhere, but many documents have one.
 */
async function findBeyond(
  trail: Trail,
  mention: Mention,
  { file, segments, depth }: Stop,
): Promise<Source | undefined> {
  const known = segments.slice(0, depth);
  const text = own(valueAt(trail.documents.get(file)?.document.value, known), "$ref");
  const hops = mention.hops ?? { left: hopLimit };
  if (typeof text !== "string" || hops.left-- <= 0) return undefined;
  const source = { file, pointer: formatPointer([...known, "$ref"]) };
  // What is wrong with that reference is reported where it stands.
  const quiet: Trail = { ...trail, report: () => {} };
  const next = await findTarget(quiet, { ...mention, text, source, purpose: "reference", hops });
  if (!next) return undefined;
  const rest = [...parsePointer(next.pointer), ...segments.slice(depth)];
  const target = { kind: "pointer", file: next.file, within: "", pointer: formatPointer(rest) } as const;
  return findPlace(quiet, { ...mention, hops }, target);
}

/** A limit, because references may lead to each other in a circle. */
const hopLimit = 50;

function prefixOf({ text }: Mention): string {
  return text.split("#")[0] ?? "";
}

function reportMissing(
  trail: Trail,
  { text, source, purpose }: Mention,
  names: Iterable<string>,
  show: (name: string) => string,
  written: string = text,
): undefined {
  const details = { reference: text, suggestion: suggest(written, names, show) };
  if (purpose === "reference") trail.report("reference-not-found", details, source);
  else trail.report("mapping-not-found", { ...details, value: parsePointer(source.pointer).at(-1) ?? "" }, source);
  return undefined;
}

/**
 * Whether a mapping's text is the name of a component: "Cat" is a name; "Cat.yaml", "./Cat" and "#/Cat" are references.
 */
function isPlainName(text: string): boolean {
  return !/[#/]|\.(?:ya?ml|json)$/i.test(text);
}

function componentNames(trail: Trail): readonly string[] {
  const root = trail.documents.get(trail.entry)?.document.value;
  return keysOf(valueAt(root, ["components", "schemas"]));
}

function keysOf(value: unknown): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}

/** Follows every reference from the entry on, reads the files that it meets, and notes what each reference names. */
import { formatPointer, parsePointer, type Report, type Source, suggest } from "../diagnostic.js";
import type { Kind } from "./grammar.js";
import { findIdentifiers, type Identifiers } from "./identifier.js";
import type { LoadedDocument } from "./loaded.js";
import { readReference, type Target } from "./reference.js";
import { findMentions, isObject, type Mention, valueAt, walk } from "./walk.js";

export interface Followed {
  readonly document: LoadedDocument;
  readonly references: Map<string, Source>;
  readonly identifiers: Identifiers;
  /** What has been walked over already, and as what. */
  readonly visited: Set<string>;
}

interface Trail {
  readonly entry: string;
  readonly documents: Map<string, Followed>;
  /** Reads a file that a reference names, or reports why not. */
  readonly open: (file: string, mention: Mention) => Promise<LoadedDocument | undefined>;
  readonly report: Report;
  readonly named: Map<string, Source>;
}

export async function followReferences(
  entry: LoadedDocument,
  open: Trail["open"],
  report: Report,
): Promise<ReadonlyMap<string, LoadedDocument>> {
  const trail: Trail = { entry: entry.file, documents: new Map(), open, report, named: new Map() };
  addDocument(trail, entry);
  let mentions = visit(trail, "document", { file: entry.file, pointer: "" });
  while (mentions.length > 0) {
    const found: Mention[] = [];
    for (const mention of mentions) found.push(...(await follow(trail, mention)));
    mentions = found;
  }
  return new Map([...trail.documents].map(([file, { document }]) => [file, document]));
}

function addDocument(trail: Trail, document: LoadedDocument): Followed {
  const references = new Map<string, Source>();
  const followed: Followed = {
    document: { ...document, references },
    references,
    identifiers: findIdentifiers(document),
    visited: new Set(),
  };
  trail.documents.set(document.file, followed);
  for (const { uri, pointer } of followed.identifiers.resources) {
    if (uri && !trail.named.has(uri)) trail.named.set(uri, { file: document.file, pointer });
  }
  return followed;
}

/** The references in what stands at a place, as far as it has not been looked at before. */
function visit(trail: Trail, kind: Kind, { file, pointer }: Source): readonly Mention[] {
  const followed = trail.documents.get(file);
  if (!followed) return [];
  const mentions: Mention[] = [];
  walk(kind, valueAt(followed.document.value, parsePointer(pointer)), pointer, (visited) => {
    const key = `${visited.kind} ${visited.pointer}`;
    if (followed.visited.has(key)) return false;
    followed.visited.add(key);
    mentions.push(...findMentions(file, visited));
    return true;
  });
  return mentions;
}

/** Notes what a reference names, and gives the references in that. */
async function follow(trail: Trail, mention: Mention): Promise<readonly Mention[]> {
  const { source, text, kind } = mention;
  const from = trail.documents.get(source.file);
  if (!from) return [];
  const named = mention.purpose === "mapping" ? findComponent(trail, text) : undefined;
  const target = named ?? (await findTarget(trail, mention));
  if (!target) return [];
  from.references.set(source.pointer, target);
  return visit(trail, kind, target);
}

/** A discriminator's value may be the name of a component, of the entry where several documents are linked; OpenAPI 3.1.1, "Discriminator Object". */
function findComponent(trail: Trail, name: string): Source | undefined {
  const keys = ["components", "schemas", name];
  const value = valueAt(trail.documents.get(trail.entry)?.document.value, keys);
  return value === undefined ? undefined : { file: trail.entry, pointer: formatPointer(keys) };
}

async function findTarget(trail: Trail, mention: Mention): Promise<Source | undefined> {
  const { text, source } = mention;
  const resources = trail.documents.get(source.file)?.identifiers.resources ?? [];
  const target = readReference(text, source.pointer, { file: source.file, resources, named: trail.named });
  if (target.kind === "remote") trail.report("reference-remote", { reference: text }, source);
  if (target.kind === "malformed")
    trail.report("reference-malformed", { reference: text, reason: target.reason }, source);
  if (target.kind === "remote" || target.kind === "malformed") return undefined;
  if (mention.purpose === "mapping" && isPlainName(text) && !trail.documents.has(target.file)) {
    return reportMissing(trail, mention, componentNames(trail), (name) => name);
  }
  if (!trail.documents.has(target.file)) {
    const document = await trail.open(target.file, mention);
    if (!document) return undefined;
    addDocument(trail, document);
  }
  return findPlace(trail, mention, target);
}

function findPlace(
  trail: Trail,
  mention: Mention,
  target: Extract<Target, { kind: "pointer" | "anchor" }>,
): Source | undefined {
  const { document, identifiers } = trail.documents.get(target.file) ?? {};
  if (!document || !identifiers) return undefined;
  const prefix = mention.text.split("#")[0] ?? "";
  if (target.kind === "anchor") {
    const pointer = identifiers.anchors.get(`${target.within}#${target.name}`);
    if (pointer !== undefined) return { file: target.file, pointer };
    const anchors = [...identifiers.anchors.keys()].map((key) => key.slice(key.indexOf("#") + 1));
    return reportMissing(trail, mention, anchors, (name) => `${prefix}#${name}`, target.name);
  }
  // "pet.yaml#/" names the key "" of the file by RFC 6901; who writes it means the file.
  const isWhole =
    target.pointer === `${target.within}/` && valueAt(document.value, parsePointer(target.pointer)) === undefined;
  const segments = parsePointer(isWhole ? target.within : target.pointer);
  if (valueAt(document.value, segments) !== undefined) return { file: target.file, pointer: formatPointer(segments) };
  const depth = segments.findIndex((_, index) => valueAt(document.value, segments.slice(0, index + 1)) === undefined);
  const known = segments.slice(0, depth);
  const show = (name: string) => `${prefix}#${formatPointer([...known, name, ...segments.slice(depth + 1)])}`;
  return reportMissing(trail, mention, keysOf(valueAt(document.value, known)), show, segments[depth]);
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

/** "Cat" is a name; "Cat.yaml", "./Cat" and "#/Cat" are references. */
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

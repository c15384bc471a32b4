/** Finds where a reference leads, and reads the file that it names. */
import { isObject, own } from "../data.js";
import { formatPointer, parsePointer, type Source, suggest } from "../diagnostic.js";
import { isAddress } from "./address.js";
import { readReference, type Target } from "./reference.js";
import { addDocument, type Trail } from "./trail.js";
import { type Mention, valueAt } from "./walk.js";

/** The target of a reference whose text was met before, or of a mapping that names a component. */
export function knownTarget(trail: Trail, { purpose, source, text }: Mention): Source | undefined {
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

export async function findTarget(trail: Trail, mention: Mention): Promise<Source | undefined> {
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

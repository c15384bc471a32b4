/** YAML 1.2 (core schema) with merge keys, which 1.2 has dropped but documents use. */
import type { Alias, Document, ParsedNode, Scalar, YAMLError } from "yaml";
import type { Report } from "../diagnostic.js";
import { sizeLimit } from "./bound.js";
import { errorLimit } from "./bound-report.js";
import { findOpenQuote, readCommonYaml } from "./common-yaml.js";
import { indexLines } from "./line.js";
import { depthLimit, type LoadedDocument } from "./loaded.js";
import { exceedsMergeBound, findUnmergeable, mergeOnce } from "./merge-key.js";
import { causesAmong, explainError } from "./yaml-error.js";
import { yamlLibrary } from "./yaml-library.js";

export type YamlDocument = Document.Parsed<ParsedNode>;

/**
 * Parses a text and keeps where everything stood. All keys become text: the `200:` of a response is "200", as in JSON.
 */
export function readYaml(text: string): YamlDocument {
  return yamlLibrary().parseDocument(text, {
    version: "1.2",
    schema: "core",
    merge: true,
    stringKeys: true,
    // It compares each key with each other one: `findDuplicates` looks them up.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
}

/** The data in a YAML text. Reports all errors, not the first alone, but none that only follow from another. */
export function parseYaml(
  file: string,
  text: string,
  report: Report,
): Pick<LoadedDocument, "format" | "value"> | undefined {
  const common = readCommonYaml(text);
  if (common) return { format: "yaml", value: common };
  try {
    return parseShallow(file, text, report);
  } catch (error) {
    // `yaml` is recursive: where it runs out of stack, the nesting is far deeper than we accept.
    if (!(error instanceof RangeError)) throw error;
    report("document-too-deep", { limit: depthLimit }, { file, pointer: "" });
    return undefined;
  }
}

function parseShallow(
  file: string,
  text: string,
  report: Report,
): Pick<LoadedDocument, "format" | "value"> | undefined {
  const positionAt = indexLines(text);
  const at = (offset: number) => ({ file, pointer: "", position: positionAt(offset) });
  // Everything behind such a quote is in it, and `yaml` would take forty times that much memory before it said so.
  const quote = text.length < 2 * beginning ? undefined : findOpenQuote(text);
  if (quote !== undefined) {
    report("yaml-syntax", { reason: "the text that begins here has no closing quote" }, at(quote));
    return undefined;
  }
  const document = readBroken(text) ?? readYaml(text);
  for (const error of causesAmong(document.errors, (offset) => positionAt(offset).line))
    reportError(error, text, report, at(error.pos[0]));
  for (const { code, pos } of document.warnings) {
    if (code === "TAG_RESOLVE_FAILED") report("yaml-tag-unknown", { tag: text.slice(...pos) }, at(pos[0]));
  }
  const orphans = findOrphanAliases(document);
  for (const alias of orphans) report("yaml-alias-unknown", { name: alias.source }, at(alias.range?.[0] ?? 0));
  for (const key of findDuplicates(document)) {
    const offset = key.range?.[0] ?? 0;
    report("key-duplicate", { key: keyAt(text, offset) }, at(offset));
  }
  if (orphans.length > 0 || document.errors.length > 0) return undefined;
  if (document.contents === null) {
    report("document-empty", { path: file }, { file, pointer: "" });
    return undefined;
  }
  const unmergeable = findUnmergeable(document);
  for (const { range } of unmergeable) report("yaml-syntax", { reason: unmergeableReason }, at(range?.[0] ?? 0));
  if (unmergeable.length > 0) return undefined;
  const excess = exceedsMergeBound(document);
  if (excess) {
    report(excess, { limit: sizeLimit }, { file, pointer: "" });
    return undefined;
  }
  mergeOnce(document);
  // `measure` limits how large aliases make the data as a whole, so the limit of `yaml` for each anchor is off.
  return { format: "yaml", value: document.toJS({ maxAliasCount: -1 }) };
}

const unmergeableReason = "only an object, or a list of objects, can be merged with <<";

/** This many characters show whether a text is YAML at all. */
const beginning = 20_000;

/**
 * Parses only the beginning of a long text where that has more errors than are shown anyway: the whole could have one
 * for each character, and exhaust the memory. Errors near the cut may be due to the cut alone.
 */
function readBroken(text: string): YamlDocument | undefined {
  if (text.length < 2 * beginning) return undefined;
  const lines = text.lastIndexOf("\n", beginning) + 1;
  const document = readYaml(text.slice(0, lines > beginning / 2 ? lines : beginning));
  // At the cut, each level that is still open is one error.
  const isTooDeep = document.errors.length > depthLimit;
  const isHopeless = isTooDeep || document.errors.some(({ code }) => code === "RESOURCE_EXHAUSTION");
  const certain = document.errors.filter(({ pos: [start] }) => start < beginning / 2);
  return isHopeless || certain.length > errorLimit ? document : undefined;
}

function reportError(error: YAMLError, text: string, report: Report, where: Parameters<Report>[2]): void {
  if (error.code === "RESOURCE_EXHAUSTION") report("document-too-deep", { limit: depthLimit }, where);
  else report("yaml-syntax", { reason: explainError(error, text) }, where);
}

function keyAt(text: string, offset: number): string {
  const line = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^:\r\n]*)/.exec(text.slice(offset, offset + 200));
  return line?.[0].trim() ?? "";
}

/** Keys that stand twice in the same map. `<<` may stand more than once. */
function findDuplicates(document: YamlDocument): Scalar[] {
  const found: Scalar[] = [];
  if (document.errors.some(({ code }) => code === "RESOURCE_EXHAUSTION")) return found;
  const { isScalar, visit } = yamlLibrary();
  visit(document, {
    Map(_key, map) {
      const keys = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key) || key.value === "<<") continue;
        if (keys.has(key.value)) found.push(key);
        keys.add(key.value);
      }
    },
  });
  return found;
}

/**
 * Finds the aliases that no anchor names, and tells the others their targets: `yaml` itself would go through all
 * anchors for each alias, which takes minutes for 100 000.
 */
function findOrphanAliases(document: YamlDocument): Alias[] {
  const anchors = new Map<string, ReturnType<Alias["resolve"]>>();
  const orphans: Alias[] = [];
  if (document.errors.some(({ code }) => code === "RESOURCE_EXHAUSTION")) return orphans;
  const { isAlias, isNode, visit } = yamlLibrary();
  visit(document, (_key, node) => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) node.resolve = () => target;
      else orphans.push(node);
    } else if (isNode(node) && typeof node.anchor === "string") {
      anchors.set(node.anchor, node);
    }
  });
  return orphans;
}

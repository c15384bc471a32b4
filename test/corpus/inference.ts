/**
 * How often the names and paginators that we infer are the ones that a vendor chose by hand.
 *
 *     npm run inference -- DOCUMENT [--sdk API.MD]
 *
 * The vendor's calls are read from the `x-codeSamples` of the document, or from the api.md of the vendor's SDK. The samples
 * are hidden from the inference, which would take the names from them.
 */
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { collectDiagnostics } from "../../generator/diagnostic.js";
import { isAddress } from "../../generator/load/address.js";
import { loadDocument } from "../../generator/load/document.js";
import type { Operation } from "../../generator/model/api.js";
import { model } from "../../generator/model/model.js";
import { nameKey } from "../../generator/name/word.js";
import { resourcesOf } from "../../generator/model/resource.js";
import { resolve } from "../../generator/resolve/document.js";
import { operationKey, readApiList, readSamples } from "./vendor-call.js";
import type { VendorCall } from "./vendor-call.js";

export interface Comparison {
  /** "GET /license_keys" */
  readonly operation: string;
  readonly ours: VendorCall;
  readonly vendors: VendorCall;
  /** What our name and our paginator were read from. */
  readonly because: readonly string[];
}

/** Compares every operation that the vendor has a call for. `sdk` is the text of an api.md. */
export async function compareInference(document: string, sdk?: string): Promise<readonly Comparison[]> {
  const { report, diagnostics } = collectDiagnostics();
  const loaded = await loadDocument(document, (file) => readFile(file), report, {
    admit: (file) => (isAddress(file) ? undefined : file),
  });
  const resolved = loaded && resolve(loaded, report);
  if (!resolved)
    throw new Error(`${document} is no OpenAPI document: ${diagnostics.map(({ message }) => message).join(" ")}`);
  const calls = sdk === undefined ? readSamples(resolved.operations) : readApiList(sdk);
  const operations = resolved.operations.map((operation) => ({
    ...operation,
    extensions: { ...operation.extensions, "x-codeSamples": undefined },
  }));
  const { api } = model({ ...resolved, operations }, {}, report);
  return api.operations.flatMap((operation): readonly Comparison[] => {
    const vendors = calls.get(operationKey(operation));
    if (!vendors) return [];
    const because = operation.evidence.flatMap(({ about, because }) =>
      /^(method|paginator)$/.test(about) ? [because] : [],
    );
    const ours = { call: callOf(operation), isPaged: operation.paginator !== undefined };
    return [{ operation: `${operation.method} ${operation.path}`, ours, vendors, because }];
  });
}

/** `licenseKeys.list` */
function callOf(operation: Pick<Operation, "chain" | "name">): string {
  return [...resourcesOf(operation.chain), operation.name].map(nameKey).join(".");
}

/** Those that differ, each with its reason, and then the shares. */
export function formatComparisons(comparisons: readonly Comparison[]): string {
  const differing = comparisons.filter(({ ours, vendors }) => !isSame(ours, vendors));
  const width = (of: (comparison: Comparison) => string) => Math.max(0, ...differing.map((each) => of(each).length));
  const [operations, calls] = [width((each) => each.operation), width((each) => say(each.ours))];
  const rows = differing.flatMap((each) => [
    `${each.operation.padEnd(operations)}  ${say(each.ours).padEnd(calls)}  ${say(each.vendors)}`,
    ...each.because.map((because) => `    ${because}`),
  ]);
  return [...rows, ...(rows.length > 0 ? [""] : []), ...formatShares(comparisons)].join("\n");
}

function formatShares(comparisons: readonly Comparison[]): readonly string[] {
  const count = (holds: (comparison: Comparison) => boolean) => comparisons.filter(holds).length;
  const names = count(({ ours, vendors }) => ours.call === vendors.call);
  const found = count(({ ours }) => ours.isPaged);
  const right = count(({ ours, vendors }) => ours.isPaged && vendors.isPaged);
  const all = count(({ vendors }) => vendors.isPaged);
  return [
    `Names: ${names} of ${comparisons.length} are the vendor's, ${percent(names, comparisons.length)}.`,
    `Paginators: ${right} of the ${found} that we found are the vendor's (precision ${percent(right, found)}), of the vendor's ${all} (recall ${percent(right, all)}).`,
  ];
}

function isSame(a: VendorCall, b: VendorCall): boolean {
  return a.call === b.call && a.isPaged === b.isPaged;
}

function say({ call, isPaged }: VendorCall): string {
  return isPaged ? `${call} (pages)` : call;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "none to compare" : `${((100 * part) / whole).toFixed(1)} %`;
}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { sdk: { type: "string" } } });
  const [document, ...more] = positionals;
  if (document === undefined || more.length > 0) {
    console.error("Usage: npm run inference -- DOCUMENT [--sdk API.MD]");
    return 2;
  }
  const sdk = values.sdk === undefined ? undefined : await readFile(values.sdk, "utf8");
  const comparisons = await compareInference(document, sdk);
  console.log(formatComparisons(comparisons));
  return comparisons.length > 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = await main();

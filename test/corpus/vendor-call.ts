/** The calls that a vendor's own SDK has for the operations of a document. */
import type { ResolvedOperation } from "../../generator/resolve/resolved.js";

export interface VendorCall {
  /** `licenseKeys.list` */
  readonly call: string;
  /** Whether it gives the list page by page. */
  readonly isPaged: boolean;
}

/** Operations to calls, by `operationKey`. */
export type VendorCalls = ReadonlyMap<string, VendorCall>;

/** "GET /customers/{}": what parameters are called in a path differs between a document and an SDK. */
export function operationKey({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method.toUpperCase()} ${path.replace(/\{[^{}]*\}/g, "{}").replace(/\/$/, "")}`;
}

/**
 * The list of methods that generated SDKs are published with, each a line of its api.md:
 *
 *     - <code title="get /customers">client.customers.<a href="…">list</a>({ ...params }) -> CustomersPage</code>
 */
export function readApiList(text: string): VendorCalls {
  const calls = new Map<string, VendorCall>();
  for (const [, head = "", code = ""] of text.matchAll(/<code title="([^"]+)">(.*?)<\/code>/g)) {
    const [method = "", path = ""] = head.split(" ");
    const line = code.replace(/<[^>]*>/g, "");
    const call = /\bclient\.([\w$.]+)\(/.exec(line)?.[1];
    const key = operationKey({ method, path });
    // An operation with several methods is named by the first.
    if (call !== undefined && !calls.has(key)) calls.set(key, { call, isPaged: isPage(line.split(" -> ")[1] ?? "") });
  }
  return calls;
}

/** `CustomersPage`, `CustomersDefaultPageNumberPagination`, `EventsCursor`. */
function isPage(type: string): boolean {
  return /(Page|Pagination|Cursor)\w*$/.test(type);
}

/** The calls in the samples of the document itself, for JavaScript or TypeScript. */
export function readSamples(operations: readonly ResolvedOperation[]): VendorCalls {
  return new Map(
    operations.flatMap((operation) => {
      const source = sampleOf(operation);
      const call = /\bclient\.([\w$.]+)\(/.exec(source)?.[1];
      if (call === undefined) return [];
      return [[operationKey(operation), { call, isPaged: /\bfor await\b/.test(source) }] as const];
    }),
  );
}

function sampleOf(operation: ResolvedOperation): string {
  const samples: unknown = operation.extensions["x-codeSamples"];
  if (!Array.isArray(samples)) return "";
  const sample = (samples as readonly { readonly lang?: unknown; readonly source?: unknown }[]).find(
    ({ lang }) => typeof lang === "string" && /^(javascript|typescript|node)/i.test(lang),
  );
  return typeof sample?.source === "string" ? sample.source : "";
}

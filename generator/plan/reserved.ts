/** Names that are spoken for in every client. */
import { runtimeModules } from "./runtime-import.js";

/** What the runtime and `core.ts` declare, and so what no model, params type or class may be called, unless the client has no use for it. */
export function runtimeTypes(unused: ReadonlySet<string> = new Set()): readonly string[] {
  const names = [...runtimeModules.keys()].filter((name) => /^[A-Z]/.test(name));
  return [
    ...names.filter((name) => !unused.has(name)),
    "Client",
    "ClientOptions",
    "Environment",
    "MockHandlers",
    "TanstackLists",
    "TanstackMutations",
    "TanstackQueries",
  ];
}

/** Globals that the generated code uses or that its reader would take a name for. */
export const globalTypes: readonly string[] = (
  "AbortSignal Array ArrayBuffer AsyncIterable BigInt Blob Boolean Date Error Exclude Extract File FormData Function Headers Infinity " +
  "JSON Map Math NaN NonNullable Number Object Omit Partial Pick Promise Proxy Readonly ReadonlyArray ReadableStream Record Reflect RegExp " +
  "Request Required Response Set String Symbol TypeError Uint8Array URL URLSearchParams WeakMap " +
  "any bigint boolean never null number object string symbol undefined unknown void"
).split(" ");

/** Members of the client, which no resource or method of it may replace. */
export const clientMembers: readonly string[] = (
  "baseURL constructor delete get logLevel maxRetries patch post put request timeout withOptions _settings _client _path " +
  "__proto__ hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf then"
).split(" ");

/** Options of every client, which no credential's may replace. */
export const clientOptions: readonly string[] = (
  "baseURL defaultHeaders defaultQuery environment fetch fetchOptions logLevel logger maxResponseBytes maxRetries middleware " +
  "redirect timeout totalTimeout"
).split(" ");

/** What the resource of webhooks has beside its operations. */
export const unwrapMembers: readonly string[] = ["unwrap", "unsafeUnwrap"];

/** Arguments of a method beside its path parameters. */
export const methodArguments: readonly string[] = ["params", "options"];

/** Members of a resource. `then` would make it a promise. */
export const resourceMembers: readonly string[] =
  "constructor _client _path __proto__ hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf then".split(
    " ",
  );

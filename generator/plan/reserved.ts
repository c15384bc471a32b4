/** Names that are taken in every client. */
import { runtimeModules } from "./runtime-import.js";

/** Names that the runtime and `core.ts` declare. No model, params type or class may have them, except `unused` ones. */
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

/** Globals that the generated code uses, or that its readers would expect behind a name. */
export const globalTypes: readonly string[] = (
  "AbortSignal Array ArrayBuffer AsyncIterable BigInt Blob Boolean Date Error Exclude Extract File FormData Function Headers Infinity " +
  "JSON Map Math NaN NonNullable Number Object Omit Partial Pick Promise Proxy Readonly ReadonlyArray ReadableStream Record Reflect RegExp " +
  "Request Required Response Set String Symbol TypeError Uint8Array URL URLSearchParams WeakMap " +
  "any bigint boolean never null number object string symbol undefined unknown void"
).split(" ");

/** Members of the client, which no resource or method may replace. */
export const clientMembers: readonly string[] = (
  "baseURL constructor delete fetchOptions get logLevel logger maxRetries patch post put request timeout withOptions " +
  "_settings _client _path " +
  "__proto__ hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf then"
).split(" ");

/** Options of every client, which no credential's option may replace. */
export const clientOptions: readonly string[] = (
  "baseURL defaultHeaders defaultQuery environment fetch fetchOptions logLevel logger maxResponseBytes maxRetries middleware " +
  "redirect timeout totalTimeout"
).split(" ");

/** Members of the webhooks' resource beside its operations. */
export const unwrapMembers: readonly string[] = ["unwrap", "unsafeUnwrap"];

/** Arguments of a method beside its path parameters. */
export const methodArguments: readonly string[] = ["params", "options"];

/** Members of every resource. `then` is among them since it would make the resource a promise. */
export const resourceMembers: readonly string[] =
  "constructor _client _path __proto__ hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf then".split(
    " ",
  );

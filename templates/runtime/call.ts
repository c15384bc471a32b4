/** One call of an operation, as its builder has gathered it. */
import type { Operation } from "./operation.js";
import type { HeaderValues, QueryValues, RequestOptions } from "./option.js";
import type { Progress } from "./track.js";
import type { PathValues } from "./path.js";
import { own } from "./own-property.js";
import { isRecord } from "./query.js";

export interface Call extends Progress {
  readonly operation: Operation;
  readonly path?: PathValues | undefined;
  /** As the caller of the method gave them: parameters of every place and the body's properties, in one object. */
  readonly params?: object | undefined;
  /** What `.query()`, `.body()` and `.headers()` added. */
  readonly query?: QueryValues | undefined;
  readonly body?: unknown;
  readonly headers?: HeaderValues | undefined;
  readonly options: RequestOptions;
}

type Values = Record<string, unknown>;

/** Parameters, each in its place. */
export interface Places {
  readonly path: PathValues;
  readonly query: Values;
  readonly headers: Values | undefined;
  readonly body: unknown;
}

/** Each parameter in its place, with what the builder methods and the options add to query and body. */
export function place({ operation, path, params, query, body, options }: Call): Places {
  const { wholeBody, required } = operation;
  const hasProperties = operation.body && !wholeBody;
  let segments = path;
  let headers: Values | undefined;
  let asked: Values | undefined;
  let sent: unknown;
  // An empty object is a body, where the caller gave parameters and the document asks for a body.
  let properties = hasProperties && params && required?.includes("body") ? bare() : undefined;
  for (const name in params) {
    const value = own(params as Values, name);
    if (value === undefined) continue;
    const header = own(operation.headers, name);
    const cookie = own(operation.cookies, name);
    const segment = operation.paths ? own(operation.paths, name) : operation.path.includes(`{${name}}`) && name;
    if (own(operation.query, name)) (asked ??= bare())[name] = value;
    else if (header) (headers ??= {})[header] = value;
    else if (cookie) (headers ??= {})["cookie"] = cookie(value, headers["cookie"] as string | undefined);
    else if (segment) segments = { ...segments, [segment]: value };
    else if (wholeBody && name === "body") sent = value;
    else if (hasProperties) (properties ??= bare())[name] = value;
    else (asked ??= bare())[name] = value;
  }
  return {
    path: segments ?? {},
    query: query || options.query ? { ...asked, ...query, ...options.query } : (asked ?? {}),
    headers,
    body: options.body === undefined ? join(properties ?? sent, body) : options.body,
  };
}

/** Without a prototype: an assignment to a property called `__proto__` would be none otherwise. */
function bare(): Values {
  return Object.create(null) as Values;
}

/** A body with what is added to it: properties to an object, anything else in its place. */
export function join(body: unknown, added: unknown): unknown {
  if (added === undefined) return body;
  return isRecord(body) && isRecord(added) ? { ...body, ...added } : added;
}

/** A call of an operation, with everything that its builder has gathered. */
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./option.js";
import type { Progress } from "./track.js";
import type { PathValues } from "./path.js";
import { own } from "./own-property.js";
import { isRecord } from "./query.js";
import type { Settings } from "./settings.js";

export interface Call extends Progress {
  readonly operation: Operation;
  /** Those of the client. */
  readonly settings: Settings;
  readonly path?: PathValues | undefined;
  /** As given to the method: parameters of every place and the properties of the body, in one object. */
  readonly params?: object | undefined;
  /** What `.body()` added. */
  readonly body?: unknown;
  /** Those of the caller, with what `.query()` and `.headers()` have added. */
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

/** Puts each parameter in its place, and adds what the builder methods and options give for query and body. */
export function place({ operation, path, params, body, options }: Call): Places {
  const { wholeBody, paths, query } = operation;
  const hasProperties = operation.body && !wholeBody;
  let segments = path;
  let asked: Values | undefined;
  let headers: Values | undefined;
  // An empty object is sent as a body if the caller gave parameters and the document requires a body.
  let sent: unknown = hasProperties && params && operation.required?.includes("body") ? bare() : undefined;
  for (const name in params) {
    const value = own(params as Values, name);
    if (value === undefined) continue;
    const header = own(operation.headers, name);
    const cookie = own(operation.cookies, name);
    const segment = paths ? own(paths, name) : operation.path.includes(`{${name}}`) && name;
    if (own(query, name)) (asked ??= bare())[name] = value;
    else if (header) (headers ??= {})[header] = value;
    else if (cookie) (headers ??= {})["cookie"] = cookie(value, headers["cookie"] as string | undefined);
    else if (segment) segments = { ...segments, [segment]: value };
    else if (wholeBody && name === "body") sent = value;
    else if (hasProperties) ((sent ??= bare()) as Values)[name] = value;
    else (asked ??= bare())[name] = value;
  }
  return {
    path: segments ?? {},
    query: options.query ? { ...asked, ...options.query } : (asked ?? {}),
    headers,
    body: options.body === undefined ? join(sent, body) : options.body,
  };
}

/**
 * Objects that inherit nothing: otherwise, a property called `__proto__` could not be assigned. Engines are slow with
 * `{ __proto__: null }`.
 */
class Bare {
  static {
    Object.setPrototypeOf(this.prototype, null);
  }
}

function bare(): Values {
  return new Bare() as Values;
}

/** A body with something added: properties to an object; anything else takes its place. */
export function join(body: unknown, added: unknown): unknown {
  if (added === undefined) return body;
  return isRecord(body) && isRecord(added) ? { ...body, ...added } : added;
}

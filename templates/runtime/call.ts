/** One call of an operation, with the inputs that its builder has collected. */
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./option.js";
import type { Progress } from "./track.js";
import type { PathValues } from "./path.js";
import { own } from "./own-property.js";
import { isRecord } from "./query.js";
import type { Settings } from "./settings.js";

export interface Call extends Progress {
  readonly operation: Operation;
  /** The client's settings. */
  readonly settings: Settings;
  readonly path?: PathValues | undefined;
  /** As passed to the method: the parameters of every location and the body's properties, in one object. */
  readonly params?: object | undefined;
  /** What `.body()` added. */
  readonly body?: unknown;
  /** Including what `.query()` and `.headers()` added. */
  readonly options: RequestOptions;
}

type Values = Record<string, unknown>;

/** The inputs, sorted by location. */
export interface Places {
  readonly path: PathValues;
  readonly query: Values;
  readonly headers: Values | undefined;
  readonly body: unknown;
}

/** Sorts the params by location, and adds what the builder methods and the options give for query and body. */
export function place({ operation, path, params, body, options }: Call): Places {
  const { wholeBody, paths, query, path: template } = operation;
  const hasProperties = operation.body && !wholeBody;
  const hasHoles = template.includes("{");
  let segments = path;
  let asked: Values | undefined;
  let headers: Values | undefined;
  // If the caller gave params and the document requires a body, an empty object is sent.
  let sent: unknown = hasProperties && params && operation.required?.includes("body") ? bare() : undefined;
  for (const name of params ? Object.keys(params) : []) {
    const value = (params as Values)[name];
    if (value === undefined) continue;
    const header = own(operation.headers, name);
    const cookie = own(operation.cookies, name);
    const segment = paths ? own(paths, name) : hasHoles && template.includes(`{${name}}`) && name;
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

/** An object without a prototype, so that assigning to `__proto__` creates a property. Engines are slow with `{ __proto__: null }`. */
class Bare {
  static {
    Object.setPrototypeOf(this.prototype, null);
  }
}

function bare(): Values {
  return new Bare() as Values;
}

/** Adds to a body: properties are merged into an object, anything else replaces the body. */
export function join(body: unknown, added: unknown): unknown {
  if (added === undefined) return body;
  return isRecord(body) && isRecord(added) ? { ...body, ...added } : added;
}

import type { PathValues } from "./path.js";
import type { Connected } from "./settings.js";

/** What a request needs of its caller: every resource has it, and so does a client. */
export interface Caller {
  readonly _client: Connected;
  readonly _path: PathValues;
}

/** The base class of resources: operations that belong together, and the path parameters bound for all of them. */
export abstract class Resource {
  // Protected, so that editors do not suggest them.
  declare protected readonly _client: Connected;
  declare protected readonly _path: PathValues;

  constructor(client: Connected, path: PathValues = {}) {
    // Not enumerable, so that printing a resource does not print the client.
    Object.defineProperties(this, { _client: { value: client }, _path: { value: path } });
  }
}

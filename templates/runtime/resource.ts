import type { PathValues } from "./path.js";
import type { Connected } from "./settings.js";

/** What requests are made with: a resource, or the client itself. */
export interface Caller {
  readonly _client: Connected;
  readonly _path: PathValues;
}

/** Operations that belong together, and the path parameters that are bound for all of them. */
export abstract class Resource {
  // Protected, so that editors do not offer them.
  declare protected readonly _client: Connected;
  declare protected readonly _path: PathValues;

  constructor(client: Connected, path: PathValues = {}) {
    // Printed, a resource shows what it is, and not the client behind it.
    Object.defineProperties(this, { _client: { value: client }, _path: { value: path } });
  }
}

import type { PathValues } from "./path.js";
import type { Connected } from "./settings.js";

/** What requests are made with: what every resource has, and a client by itself. */
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
    // A resource prints as what it is, not as the client behind it.
    Object.defineProperties(this, { _client: { value: client }, _path: { value: path } });
  }
}

import type { PathValues } from "./path.js";
import type { Connected } from "./settings.js";

/** Operations that belong together, and the path parameters that are bound for all of them. */
export abstract class Resource {
  /** @internal */
  declare readonly _client: Connected;
  /** @internal */
  declare readonly _path: PathValues;

  constructor(client: Connected, path: PathValues = {}) {
    // A resource prints as what it is, not as the client behind it.
    Object.defineProperties(this, { _client: { value: client }, _path: { value: path } });
  }
}

import type { PathValues } from "./path.js";
import type { Connected } from "./settings.js";

/** Operations that belong together, and the path parameters that are bound for all of them. */
export abstract class Resource {
  /** @internal */
  readonly _client: Connected;
  /** @internal */
  readonly _path: PathValues;

  constructor(client: Connected, path: PathValues = {}) {
    this._client = client;
    this._path = path;
    // A resource prints as what it is, not as the client behind it.
    for (const name of ["_client", "_path"]) Object.defineProperty(this, name, { enumerable: false });
  }
}

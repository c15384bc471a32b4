import { Resource } from "../runtime/resource.js";
import { Completions } from "./chat/completions.js";

/** Chat. */
export class Chat extends Resource {
  /** Completions. */
  readonly completions: Completions = new Completions(this._client, this._path);
}

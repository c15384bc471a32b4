import { Resource } from "../runtime/resource.js";
import {
  type NoteCreateError,
  type NoteCreateParams,
  Notes,
  SiteByIdNotes,
} from "./sites/notes.js";

export class Sites extends Resource {
  readonly notes: Notes = new Notes(this._client, this._path);

  /** One site: binds its `site_id` for the methods below. */
  siteId(siteId: number): SiteById {
    return new SiteById(this._client, { ...this._path, site_id: siteId });
  }
}

/** One site, with `site_id` bound. */
export class SiteById extends Resource {
  get notes(): SiteByIdNotes {
    return new SiteByIdNotes(this._client, this._path);
  }
}

export declare namespace Sites {
  export { type NoteCreateError, type NoteCreateParams, type Notes };
}

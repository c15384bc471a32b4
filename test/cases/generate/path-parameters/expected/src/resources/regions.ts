import type { Shelf } from "../models/regions.js";
import type { Note } from "../models/shared.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { RegionByIdSites, RegionsSites } from "./regions/sites.js";

export type * from "../models/regions.js";
export type * from "../models/shared.js";

export class Regions extends Resource {
  readonly sites: RegionsSites = new RegionsSites(this._client, this._path);

  /** One region: binds its `region_id` for the methods below. */
  regionId(regionId: string): RegionById {
    return new RegionById(this._client, { ...this._path, region_id: regionId });
  }

  /** GET /regions/{region_id}/notes */
  listNotes(
    regionId: string,
    options?: RequestOptions,
  ): APIRequest<Note[], RegionListNotesError> {
    return request(
      this,
      regionListNotes,
      { region_id: regionId },
      undefined,
      options,
    );
  }
}

/** One region, with `region_id` bound. */
export class RegionById extends Resource {
  get sites(): RegionByIdSites {
    return new RegionByIdSites(this._client, this._path);
  }

  /** GET /regions/{region_id}/notes */
  listNotes(
    options?: RequestOptions,
  ): APIRequest<Note[], RegionListNotesError> {
    return request(this, regionListNotes, {}, undefined, options);
  }
}

export declare namespace Regions {
  export {
    type Note,
    type RegionsSites,
    type Shelf,
    type RegionListNotesError,
    type RegionListNotesResponse,
  };
}

/** The errors of `client.regions.listNotes`. */
export type RegionListNotesError = UnexpectedStatusError | TransportError;

/** The result of `client.regions.listNotes`. */
export type RegionListNotesResponse = Note[];

const regionListNotes: Operation = {
  id: "listNotes",
  method: "GET",
  path: "/regions/{region_id}/notes",
};

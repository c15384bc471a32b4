import type { Shelf } from "../../models/regions.js";
import { Resource } from "../../runtime/resource.js";
import {
  RegionByIdSiteByIdShelves,
  type ShelfListError,
  type ShelfListParams,
  type ShelfListResponse,
  type ShelfRetrieveError,
  type ShelfRetrieveParams,
  type ShelfUpdateError,
  type ShelfUpdateParams,
  Shelves,
} from "./sites/shelves.js";

export type * from "../../models/regions.js";

export class RegionsSites extends Resource {
  readonly shelves: Shelves = new Shelves(this._client, this._path);
}

/** Sites, with `region_id` bound. */
export class RegionByIdSites extends Resource {
  /** One site: binds its `site_id` for the methods below. */
  siteId(siteId: number): RegionByIdSiteById {
    return new RegionByIdSiteById(this._client, {
      ...this._path,
      site_id: siteId,
    });
  }
}

/** One site, with `region_id` and `site_id` bound. */
export class RegionByIdSiteById extends Resource {
  get shelves(): RegionByIdSiteByIdShelves {
    return new RegionByIdSiteByIdShelves(this._client, this._path);
  }
}

export declare namespace RegionsSites {
  export {
    type Shelf,
    type ShelfListError,
    type ShelfListParams,
    type ShelfListResponse,
    type ShelfRetrieveError,
    type ShelfRetrieveParams,
    type ShelfUpdateError,
    type ShelfUpdateParams,
    type Shelves,
  };
}

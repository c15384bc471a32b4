import type { ItemInput } from "../models/items.js";
import type { ShopItem } from "../models/shared.js";
import { json } from "../runtime/body.js";
import { cursorPaginator } from "../runtime/cursor-paginator.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { hasMore } from "../runtime/page-end.js";
import { type PageRequest, pageRequest } from "../runtime/paginator.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import {
  type ImageUploadError,
  type ImageUploadParams,
  Images,
} from "./items/images.js";

export type * from "../models/shared.js";
export type * from "../models/items.js";

export class Items extends Resource {
  readonly images: Images = new Images(this._client, this._path);

  /** One item: binds its `entry` for the methods below. */
  entry(entry: string): ItemByEntry {
    return new ItemByEntry(this._client, { ...this._path, entry });
  }

  /** GET /v1/catalogue-entries */
  list(
    params?: ItemListParams,
    options?: RequestOptions,
  ): PageRequest<
    ShopItem,
    ItemListError,
    ItemListResponse,
    { query: ItemListParams }
  > {
    return pageRequest(this, itemList, {}, params, options);
  }

  /**
   * POST /v1/catalogue-entries
   *
   * This request still lacks `body.title`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<ShopItem, ItemCreateError, { body: ItemCreateParams }>,
    "body.title"
  >;
  /** POST /v1/catalogue-entries */
  create(
    params: ItemCreateParams,
    options?: RequestOptions,
  ): APIRequest<ShopItem, ItemCreateError, { body: ItemCreateParams }>;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, itemCreate, {}, params, options);
  }

  /** GET /v1/catalogue-entries/{entry} */
  retrieve(
    entry: string,
    options?: RequestOptions,
  ): APIRequest<ShopItem, ItemRetrieveError> {
    return request(this, itemRetrieve, { entry }, undefined, options);
  }

  /**
   * PUT /v1/catalogue-entries/{entry}
   *
   * This request still lacks `body.title`. Add the missing parts with `.body({ … })`.
   */
  replace(
    entry: string,
  ): IncompleteRequest<
    APIRequest<ShopItem, ItemReplaceError, { body: ItemReplaceParams }>,
    "body.title"
  >;
  /** PUT /v1/catalogue-entries/{entry} */
  replace(
    entry: string,
    params: ItemReplaceParams,
    options?: RequestOptions,
  ): APIRequest<ShopItem, ItemReplaceError, { body: ItemReplaceParams }>;
  replace(entry: string, params?: object, options?: RequestOptions): unknown {
    return request(this, itemReplace, { entry }, params, options);
  }
}

/** One item, with `entry` bound. */
export class ItemByEntry extends Resource {
  /** GET /v1/catalogue-entries/{entry} */
  retrieve(options?: RequestOptions): APIRequest<ShopItem, ItemRetrieveError> {
    return request(this, itemRetrieve, {}, undefined, options);
  }

  /**
   * PUT /v1/catalogue-entries/{entry}
   *
   * This request still lacks `body.title`. Add the missing parts with `.body({ … })`.
   */
  replace(): IncompleteRequest<
    APIRequest<ShopItem, ItemReplaceError, { body: ItemReplaceParams }>,
    "body.title"
  >;
  /** PUT /v1/catalogue-entries/{entry} */
  replace(
    params: ItemReplaceParams,
    options?: RequestOptions,
  ): APIRequest<ShopItem, ItemReplaceError, { body: ItemReplaceParams }>;
  replace(params?: object, options?: RequestOptions): unknown {
    return request(this, itemReplace, {}, params, options);
  }
}

export declare namespace Items {
  export {
    type ImageUploadError,
    type ImageUploadParams,
    type Images,
    type ItemInput,
    type ShopItem,
    type Item,
    type ItemCreateError,
    type ItemCreateParams,
    type ItemListError,
    type ItemListParams,
    type ItemListResponse,
    type ItemReplaceError,
    type ItemReplaceParams,
    type ItemRetrieveError,
  };
}

/** The params of `client.items.list`. */
export interface ItemListParams {
  after?: string;
  limit?: number;
}

/** The result of `client.items.list`. */
export interface ItemListResponse {
  data: ShopItem[];
  has_more?: boolean;
  next_cursor?: string | null;
}

/** The errors of `client.items.list`. */
export type ItemListError = UnexpectedStatusError | TransportError;

/** The params of `client.items.create`. */
export interface ItemCreateParams extends ItemInput {}

/** The errors of `client.items.create`. */
export type ItemCreateError = UnexpectedStatusError | TransportError;

/** The errors of `client.items.retrieve`. */
export type ItemRetrieveError = UnexpectedStatusError | TransportError;

/** The result of `client.items.retrieve`. */
export type Item = ShopItem;

/** The params of `client.items.replace`. */
export interface ItemReplaceParams extends ItemInput {}

/** The errors of `client.items.replace`. */
export type ItemReplaceError = UnexpectedStatusError | TransportError;

const itemList: Operation = {
  id: "CatalogueController_findAll",
  method: "GET",
  path: "/v1/catalogue-entries",
  paginator: cursorPaginator({
    parameter: "after",
    next: ["next_cursor"],
    items: ["data"],
    hasNext: hasMore("has_more"),
  }),
};

const itemCreate: Operation = {
  id: "CatalogueController_insert",
  method: "POST",
  path: "/v1/catalogue-entries",
  body: json,
  required: ["body.title"],
};

const itemRetrieve: Operation = {
  id: "CatalogueController_findOne",
  method: "GET",
  path: "/v1/catalogue-entries/{entry}",
};

const itemReplace: Operation = {
  id: "CatalogueController_set",
  method: "PUT",
  path: "/v1/catalogue-entries/{entry}",
  body: json,
  required: ["body.title"],
};

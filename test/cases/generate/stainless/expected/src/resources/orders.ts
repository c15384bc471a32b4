import type { Order } from "../models/orders.js";
import type { ShopItem } from "../models/shared.js";
import { bodyParameter } from "../runtime/body-parameter.js";
import { json } from "../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { totalPages } from "../runtime/page-end.js";
import { pagePaginator } from "../runtime/page-paginator.js";
import { type PageRequest, pageRequest } from "../runtime/paginator.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import {
  AuditLog,
  type AuditLogListEventsError,
  type AuditLogListEventsItem,
  type AuditLogListEventsParams,
  type AuditLogListEventsResponse,
} from "./orders/audit-log.js";

export type * from "../models/shared.js";
export type * from "../models/orders.js";

export class Orders extends Resource {
  readonly auditLog: AuditLog = new AuditLog(this._client, this._path);

  /**
   * POST /v1/orders/search
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  search(): IncompleteRequest<
    PageRequest<
      Order,
      OrderSearchError,
      OrderSearchResponse,
      { body: OrderSearchParams }
    >,
    "body"
  >;
  /** POST /v1/orders/search */
  search(
    params: OrderSearchParams,
    options?: RequestOptions,
  ): PageRequest<
    Order,
    OrderSearchError,
    OrderSearchResponse,
    { body: OrderSearchParams }
  >;
  search(params?: object, options?: RequestOptions): unknown {
    return pageRequest(this, orderSearch, {}, params, options);
  }

  /** GET /v1/orders/recent */
  recent(
    params?: OrderRecentParams,
    options?: RequestOptions,
  ): APIRequest<
    OrderRecentResponse,
    OrderRecentError,
    { query: OrderRecentParams }
  > {
    return request(this, orderRecent, {}, params, options);
  }
}

export declare namespace Orders {
  export {
    type AuditLog,
    type AuditLogListEventsError,
    type AuditLogListEventsItem,
    type AuditLogListEventsParams,
    type AuditLogListEventsResponse,
    type Order,
    type ShopItem,
    type OrderRecentError,
    type OrderRecentParams,
    type OrderRecentResponse,
    type OrderSearchError,
    type OrderSearchParams,
    type OrderSearchResponse,
  };
}

/** The params of `client.orders.search`. */
export interface OrderSearchParams {
  page?: number;
  status?: string;
}

/** The result of `client.orders.search`. */
export interface OrderSearchResponse {
  orders: Order[];
  meta: OrderSearchResponse.Meta;
}

export declare namespace OrderSearchResponse {
  export interface Meta {
    pages?: number;
  }
}

/** The errors of `client.orders.search`. */
export type OrderSearchError = UnexpectedStatusError | TransportError;

/** The params of `client.orders.recent`. */
export interface OrderRecentParams {
  after?: string;
}

/** The result of `client.orders.recent`. */
export interface OrderRecentResponse {
  data: ShopItem[];
  has_more?: boolean;
  next_cursor?: string | null;
}

/** The errors of `client.orders.recent`. */
export type OrderRecentError = UnexpectedStatusError | TransportError;

const orderSearch: Operation = {
  id: "orderQuery",
  method: "POST",
  path: "/v1/orders/search",
  body: json,
  required: ["body"],
  paginator: pagePaginator({
    parameter: bodyParameter("page"),
    origin: 1,
    items: ["orders"],
    hasNext: totalPages("meta", "pages"),
  }),
};

const orderRecent: Operation = {
  id: "orderRecent",
  method: "GET",
  path: "/v1/orders/recent",
};

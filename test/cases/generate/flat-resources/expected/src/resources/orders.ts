import type { Order, OrderResponse } from "../models/orders.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { rawResponse } from "../runtime/response.js";

export type * from "../models/orders.js";

export class Orders extends Resource {
  /** One order: binds its `id` for the methods below. */
  id(id: number): OrderById {
    return new OrderById(this._client, { ...this._path, id });
  }

  /** GET /orders */
  list(options?: RequestOptions): APIRequest<Order[], OrderListError> {
    return request(this, orderList, {}, undefined, options);
  }

  /** The invoice as a PDF */
  retrieveInvoice(
    id: number,
    options?: RequestOptions,
  ): APIRequest<Response, OrderRetrieveInvoiceError> {
    return request(this, orderRetrieveInvoice, { id }, undefined, options);
  }
}

/** One order, with `id` bound. */
export class OrderById extends Resource {
  /** The invoice as a PDF */
  retrieveInvoice(
    options?: RequestOptions,
  ): APIRequest<Response, OrderRetrieveInvoiceError> {
    return request(this, orderRetrieveInvoice, {}, undefined, options);
  }
}

export declare namespace Orders {
  export {
    type Order,
    type OrderResponse,
    type OrderListError,
    type OrderListResponse,
    type OrderRetrieveInvoiceError,
  };
}

/** The errors of `client.orders.list`. */
export type OrderListError = UnexpectedStatusError | TransportError;

/** The result of `client.orders.list`. */
export type OrderListResponse = Order[];

/** The errors of `client.orders.retrieveInvoice`. */
export type OrderRetrieveInvoiceError = UnexpectedStatusError | TransportError;

const orderList: Operation = {
  id: "listOrders",
  method: "GET",
  path: "/orders",
};

const orderRetrieveInvoice: Operation = {
  id: "getInvoice",
  method: "GET",
  path: "/orders/{id}/invoice",
  accept: "application/pdf",
  response: rawResponse,
};

import type { Card, Transfer } from "../models/payment.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export type * from "../models/payment.js";

export class Payment extends Resource {
  /** GET /payment */
  retrieve(
    options?: RequestOptions,
  ): APIRequest<Card | Transfer, PaymentRetrieveError> {
    return request(this, paymentRetrieve, {}, undefined, options);
  }
}

export declare namespace Payment {
  export {
    type Card,
    type Transfer,
    type PaymentRetrieveError,
    type PaymentRetrieveResponse,
  };
}

/** The errors of `client.payment.retrieve`. */
export type PaymentRetrieveError = UnexpectedStatusError | TransportError;

/** The result of `client.payment.retrieve`. */
export type PaymentRetrieveResponse = Card | Transfer;

const paymentRetrieve: Operation = {
  id: "getPayment",
  method: "GET",
  path: "/payment",
};

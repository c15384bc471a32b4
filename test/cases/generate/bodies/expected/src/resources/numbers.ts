import { json } from "../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export class Numbers extends Resource {
  /**
   * POST /numbers
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<undefined, NumberCreateError, { body: number[] }>,
    "body"
  >;
  /** POST /numbers */
  create(
    params: NumberCreateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, NumberCreateError, { body: number[] }>;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, numberCreate, {}, params, options);
  }
}

export declare namespace Numbers {
  export { type NumberCreateError, type NumberCreateParams };
}

/** The params of `client.numbers.create`. */
export interface NumberCreateParams {
  /** The numbers themselves. */
  body: number[];
}

/** The errors of `client.numbers.create`. */
export type NumberCreateError = UnexpectedStatusError | TransportError;

const numberCreate: Operation = {
  id: "sendNumbers",
  method: "POST",
  path: "/numbers",
  body: json,
  wholeBody: true,
  required: ["body"],
  response: noResponse,
};

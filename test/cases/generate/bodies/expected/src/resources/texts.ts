import { text } from "../runtime/body.js";
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
import { textResponse } from "../runtime/response.js";

export class Texts extends Resource {
  /**
   * POST /texts
   *
   * This request still lacks `body`: `.body({ … })` adds to it.
   */
  create(): IncompleteRequest<
    APIRequest<string, TextCreateError, { body: string }>,
    "body"
  >;
  /** POST /texts */
  create(
    params: TextCreateParams,
    options?: RequestOptions,
  ): APIRequest<string, TextCreateError, { body: string }>;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, textCreate, {}, params, options);
  }
}

export declare namespace Texts {
  export {
    type TextCreateError,
    type TextCreateParams,
    type TextCreateResponse,
  };
}

/** What `client.texts.create` takes. */
export interface TextCreateParams {
  body: string;
}

/** What can go wrong with `client.texts.create`. */
export type TextCreateError = UnexpectedStatusError | TransportError;

/** What `client.texts.create` gives. */
export type TextCreateResponse = string;

const textCreate: Operation = {
  id: "sendText",
  method: "POST",
  path: "/texts",
  body: text,
  wholeBody: true,
  required: ["body"],
  accept: "text/plain",
  response: textResponse,
};

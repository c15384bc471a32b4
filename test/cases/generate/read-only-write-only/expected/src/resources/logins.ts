import type { Login } from "../models/logins.js";
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

export type * from "../models/logins.js";

export class Logins extends Resource {
  /**
   * POST /logins
   *
   * This request still lacks `body.email` and `body.secret`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<undefined, LoginCreateError, { body: LoginCreateParams }>,
    "body.email" | "body.secret"
  >;
  /** POST /logins */
  create(
    params: LoginCreateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, LoginCreateError, { body: LoginCreateParams }>;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, loginCreate, {}, params, options);
  }
}

export declare namespace Logins {
  export { type Login, type LoginCreateError, type LoginCreateParams };
}

/** The params of `client.logins.create`. */
export interface LoginCreateParams extends Login {}

/** The errors of `client.logins.create`. */
export type LoginCreateError = UnexpectedStatusError | TransportError;

const loginCreate: Operation = {
  id: "createLogin",
  method: "POST",
  path: "/logins",
  body: json,
  required: ["body.email", "body.secret"],
  response: noResponse,
};

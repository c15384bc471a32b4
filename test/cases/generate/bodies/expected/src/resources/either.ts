import type { Thing } from "../models/shared.js";
import { json } from "../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export type * from "../models/shared.js";

export class Either extends Resource {
  /** POST /either */
  create(
    params?: EitherCreateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, EitherCreateError, { body: Thing | Thing[] }> {
    return request(this, eitherCreate, {}, params, options);
  }
}

export declare namespace Either {
  export { type Thing, type EitherCreateError, type EitherCreateParams };
}

/** The params of `client.either.create`. */
export interface EitherCreateParams {
  body?: Thing | Thing[];
}

/** The errors of `client.either.create`. */
export type EitherCreateError = UnexpectedStatusError | TransportError;

const eitherCreate: Operation = {
  id: "sendEither",
  method: "POST",
  path: "/either",
  body: json,
  wholeBody: true,
  response: noResponse,
};

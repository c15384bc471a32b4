import type {
  OtherStatusError,
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export class Redirects extends Resource {
  /**
   * GET /redirects
   *
   * @throws 302: Found.
   */
  list(options?: RequestOptions): APIRequest<undefined, RedirectListError> {
    return request(this, redirectList, {}, undefined, options);
  }
}

export declare namespace Redirects {
  export { type RedirectListError };
}

/** The errors of `client.redirects.list`. */
export type RedirectListError =
  OtherStatusError<302, unknown> | UnexpectedStatusError<302> | TransportError;

const redirectList: Operation = {
  id: "listRedirects",
  method: "GET",
  path: "/redirects",
  response: noResponse,
  errors: [302],
  errorBodies: { "302": "any" },
};

import type { PageModel, RequestModel } from "../models/timeout.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export type * from "../models/timeout.js";

export class Timeout extends Resource {
  /** GET /timeout */
  retrieve(
    options?: RequestOptions,
  ): APIRequest<RequestModel, TimeoutRetrieveError> {
    return request(this, timeoutRetrieve, {}, undefined, options);
  }

  /** PUT /timeout */
  update(options?: RequestOptions): APIRequest<undefined, TimeoutUpdateError> {
    return request(this, timeoutUpdate, {}, undefined, options);
  }
}

export declare namespace Timeout {
  export {
    type PageModel,
    type RequestModel,
    type TimeoutRetrieveError,
    type TimeoutRetrieveResponse,
    type TimeoutUpdateError,
  };
}

/** The errors of `client.timeoutResource.retrieve`. */
export type TimeoutRetrieveError = UnexpectedStatusError | TransportError;

/** The result of `client.timeoutResource.retrieve`. */
export type TimeoutRetrieveResponse = RequestModel;

/** The errors of `client.timeoutResource.update`. */
export type TimeoutUpdateError = UnexpectedStatusError | TransportError;

const timeoutRetrieve: Operation = {
  id: "getTimeout",
  method: "GET",
  path: "/timeout",
};

const timeoutUpdate: Operation = {
  id: "putTimeout",
  method: "PUT",
  path: "/timeout",
  response: noResponse,
};

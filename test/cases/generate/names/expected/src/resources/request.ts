import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export class RequestResource extends Resource {
  /** One request: binds its `id` for the methods below. */
  id(id: string): RequestById {
    return new RequestById(this._client, { ...this._path, id });
  }

  /** GET /request/{id} */
  retrieve(
    id: string,
    options?: RequestOptions,
  ): APIRequest<undefined, RequestRetrieveError> {
    return request(this, requestRetrieve, { id }, undefined, options);
  }
}

/** One request, with `id` bound. */
export class RequestById extends Resource {
  /** GET /request/{id} */
  retrieve(
    options?: RequestOptions,
  ): APIRequest<undefined, RequestRetrieveError> {
    return request(this, requestRetrieve, {}, undefined, options);
  }
}

export declare namespace RequestResource {
  export { type RequestRetrieveError };
}

/** The errors of `client.requestResource.retrieve`. */
export type RequestRetrieveError = UnexpectedStatusError | TransportError;

const requestRetrieve: Operation = {
  id: "getRequest",
  method: "GET",
  path: "/request/{id}",
  response: noResponse,
};

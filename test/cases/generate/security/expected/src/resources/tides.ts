import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export class Tides extends Resource {
  /** GET /tides */
  list(options?: RequestOptions): APIRequest<undefined, TideListError> {
    return request(this, tideList, {}, undefined, options);
  }
}

export declare namespace Tides {
  export { type TideListError };
}

/** The errors of `client.tides.list`. */
export type TideListError = UnexpectedStatusError | TransportError;

const tideList: Operation = {
  id: "listTides",
  method: "GET",
  path: "/tides",
  response: noResponse,
  security: [],
};

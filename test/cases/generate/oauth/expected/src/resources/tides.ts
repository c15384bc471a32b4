import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export class Tides extends Resource {
  /** GET /tides */
  list(options?: RequestOptions): APIRequest<number[], TideListError> {
    return request(this, tideList, {}, undefined, options);
  }
}

export declare namespace Tides {
  export { type TideListError, type TideListResponse };
}

/** What can go wrong with `client.tides.list`. */
export type TideListError = UnexpectedStatusError | TransportError;

/** What `client.tides.list` gives. */
export type TideListResponse = number[];

const tideList: Operation = {
  id: "listTides",
  method: "GET",
  path: "/tides",
  security: [["person"]],
};

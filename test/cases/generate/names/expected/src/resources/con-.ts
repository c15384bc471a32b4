import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export class Con extends Resource {
  /** GET /con */
  list(options?: RequestOptions): APIRequest<undefined, ConListError> {
    return request(this, conList, {}, undefined, options);
  }
}

export declare namespace Con {
  export { type ConListError };
}

/** The errors of `client.con.list`. */
export type ConListError = UnexpectedStatusError | TransportError;

const conList: Operation = {
  id: "listCon",
  method: "GET",
  path: "/con",
  response: noResponse,
};

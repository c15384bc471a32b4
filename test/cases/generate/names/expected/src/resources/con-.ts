import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

/** Con. */
export class Con extends Resource {
  /** GET /con */
  retrieve(options?: RequestOptions): APIRequest<undefined, ConRetrieveError> {
    return request(this, conRetrieve, {}, undefined, options);
  }
}

/** What can go wrong with `client.con.retrieve`. */
export type ConRetrieveError = UnexpectedStatusError | TransportError;

const conRetrieve: Operation = {
  id: "listCon",
  method: "GET",
  path: "/con",
  response: noResponse,
};

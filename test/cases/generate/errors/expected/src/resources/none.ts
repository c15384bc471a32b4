import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

/** None. */
export class None extends Resource {
  /** GET /none */
  retrieve(options?: RequestOptions): APIRequest<undefined, NoneRetrieveError> {
    return request(this, noneRetrieve, {}, undefined, options);
  }
}

/** What can go wrong with `client.none.retrieve`. */
export type NoneRetrieveError = UnexpectedStatusError | TransportError;

const noneRetrieve: Operation = {
  id: "listNone",
  method: "GET",
  path: "/none",
  response: noResponse,
};

import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export class None extends Resource {
  /** GET /none */
  list(options?: RequestOptions): APIRequest<undefined, NoneListError> {
    return request(this, noneList, {}, undefined, options);
  }
}

export declare namespace None {
  export { type NoneListError };
}

/** The errors of `client.none.list`. */
export type NoneListError = UnexpectedStatusError | TransportError;

const noneList: Operation = {
  id: "listNone",
  method: "GET",
  path: "/none",
  response: noResponse,
};

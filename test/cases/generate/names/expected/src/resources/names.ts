import type { NamesModel } from "../models/names.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export type * from "../models/names.js";

/** Names. */
export class NamesResource extends Resource {
  /** GET /names */
  list(options?: RequestOptions): APIRequest<NamesModel, NameListError> {
    return request(this, nameList, {}, undefined, options);
  }
}

/** What can go wrong with `client.names.list`. */
export type NameListError = UnexpectedStatusError | TransportError;

const nameList: Operation = { id: "listNames", method: "GET", path: "/names" };

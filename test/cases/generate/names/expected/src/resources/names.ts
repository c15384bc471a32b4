import type {
  NameDto,
  NameResponse,
  NamesModel,
  UserDto,
} from "../models/names.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export type * from "../models/names.js";

export class NamesResource extends Resource {
  /** GET /names */
  list(options?: RequestOptions): APIRequest<NamesModel, NameListError> {
    return request(this, nameList, {}, undefined, options);
  }
}

export declare namespace NamesResource {
  export {
    type NameDto,
    type NameResponse,
    type NamesModel,
    type UserDto,
    type NameListError,
    type NameListResponse,
  };
}

/** The errors of `client.names.list`. */
export type NameListError = UnexpectedStatusError | TransportError;

/** The result of `client.names.list`. */
export type NameListResponse = NamesModel;

const nameList: Operation = { id: "listNames", method: "GET", path: "/names" };

import type { Data, DataValue, DataValueModel } from "../models/data.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export type * from "../models/data.js";

export class DataResource extends Resource {
  /** GET /data */
  list(options?: RequestOptions): APIRequest<Data, DataListError> {
    return request(this, dataList, {}, undefined, options);
  }

  /** POST /data */
  create(options?: RequestOptions): APIRequest<undefined, DataCreateError> {
    return request(this, dataCreate, {}, undefined, options);
  }
}

export declare namespace DataResource {
  export {
    type Data,
    type DataValue,
    type DataValueModel,
    type DataCreateError,
    type DataListError,
  };
}

/** The errors of `client.data.list`. */
export type DataListError = UnexpectedStatusError | TransportError;

/** The errors of `client.data.create`. */
export type DataCreateError = UnexpectedStatusError | TransportError;

const dataList: Operation = { id: "listData", method: "GET", path: "/data" };

const dataCreate: Operation = {
  id: "createData",
  method: "POST",
  path: "/data",
  response: noResponse,
};

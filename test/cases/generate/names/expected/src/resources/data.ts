import type { Data } from "../models/data.js";
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

/** Data. */
export class DataResource extends Resource {
  /** GET /data */
  retrieve(options?: RequestOptions): APIRequest<Data, DataRetrieveError> {
    return request(this, dataRetrieve, {}, undefined, options);
  }

  /** POST /data */
  update(options?: RequestOptions): APIRequest<undefined, DataUpdateError> {
    return request(this, dataUpdate, {}, undefined, options);
  }
}

/** What can go wrong with `client.data.retrieve`. */
export type DataRetrieveError = UnexpectedStatusError | TransportError;

/** What can go wrong with `client.data.update`. */
export type DataUpdateError = UnexpectedStatusError | TransportError;

const dataRetrieve: Operation = {
  id: "listData",
  method: "GET",
  path: "/data",
};

const dataUpdate: Operation = {
  id: "createData",
  method: "POST",
  path: "/data",
  response: noResponse,
};

import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export class Measurements extends Resource {
  /** Two forms, and nothing in the request that chooses. */
  list(options?: RequestOptions): APIRequest<number[], MeasurementListError> {
    return request(this, measurementList, {}, undefined, options);
  }
}

export declare namespace Measurements {
  export { type MeasurementListError, type MeasurementListResponse };
}

/** What can go wrong with `client.measurements.list`. */
export type MeasurementListError = UnexpectedStatusError | TransportError;

/** What `client.measurements.list` gives. */
export type MeasurementListResponse = number[];

const measurementList: Operation = {
  id: "listMeasurements",
  method: "GET",
  path: "/measurements",
};

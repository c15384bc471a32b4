import type { Created, Deleted, Event } from "../models/events.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export type * from "../models/events.js";

export class Events extends Resource {
  /** GET /events */
  list(options?: RequestOptions): APIRequest<Event[], EventListError> {
    return request(this, eventList, {}, undefined, options);
  }
}

export declare namespace Events {
  export {
    type Created,
    type Deleted,
    type Event,
    type EventListError,
    type EventListResponse,
  };
}

/** The errors of `client.events.list`. */
export type EventListError = UnexpectedStatusError | TransportError;

/** The result of `client.events.list`. */
export type EventListResponse = Event[];

const eventList: Operation = {
  id: "listEvents",
  method: "GET",
  path: "/events",
};

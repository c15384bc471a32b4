import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import { eventStream } from "../runtime/event-stream.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { Resource } from "../runtime/resource.js";
import type { ServerSentEvent } from "../runtime/server-sent-event.js";
import {
  type StreamRequest,
  streamRequest,
} from "../runtime/stream-request.js";

export class Notifications extends Resource {
  /** Nothing is said of what comes. */
  retrieve(
    options?: RequestOptions,
  ): StreamRequest<ServerSentEvent, NotificationRetrieveError> {
    return streamRequest(this, notificationRetrieve, {}, undefined, options);
  }
}

export declare namespace Notifications {
  export { type NotificationRetrieveError };
}

/** The errors of `client.notifications.retrieve`. */
export type NotificationRetrieveError = UnexpectedStatusError | TransportError;

const notificationRetrieve: Operation = {
  id: "watchNotifications",
  method: "GET",
  path: "/notifications",
  accept: "text/event-stream",
  stream: eventStream({ item: "event", data: "text", errors: true }),
};

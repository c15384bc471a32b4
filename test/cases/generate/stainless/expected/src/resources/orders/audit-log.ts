import type {
  TransportError,
  UnexpectedStatusError,
} from "../../runtime/error-union.js";
import { lastIdPaginator } from "../../runtime/last-id-paginator.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/option.js";
import { type PageRequest, pageRequest } from "../../runtime/paginator.js";
import { Resource } from "../../runtime/resource.js";

export class AuditLog extends Resource {
  /** GET /v1/events */
  listEvents(
    params?: AuditLogListEventsParams,
    options?: RequestOptions,
  ): PageRequest<
    { uid: string },
    AuditLogListEventsError,
    AuditLogListEventsResponse,
    { query: AuditLogListEventsParams }
  > {
    return pageRequest(this, auditLogListEvents, {}, params, options);
  }
}

export declare namespace AuditLog {
  export {
    type AuditLogListEventsError,
    type AuditLogListEventsParams,
    type AuditLogListEventsResponse,
  };
}

/** What `client.orders.auditLog.listEvents` takes. */
export interface AuditLogListEventsParams {
  starting_after?: string;
}

/** What `client.orders.auditLog.listEvents` gives. */
export type AuditLogListEventsResponse = { uid: string }[];

/** What can go wrong with `client.orders.auditLog.listEvents`. */
export type AuditLogListEventsError = UnexpectedStatusError | TransportError;

const auditLogListEvents: Operation = {
  id: "ev",
  method: "GET",
  path: "/v1/events",
  paginator: lastIdPaginator({
    parameter: "starting_after",
    id: "uid",
    items: [],
  }),
};

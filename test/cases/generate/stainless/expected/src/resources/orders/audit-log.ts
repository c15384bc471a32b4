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
    AuditLogListEventsItem,
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
    type AuditLogListEventsItem,
    type AuditLogListEventsParams,
    type AuditLogListEventsResponse,
  };
}

/** The params of `client.orders.auditLog.listEvents`. */
export interface AuditLogListEventsParams {
  starting_after?: string;
}

/** One item of `client.orders.auditLog.listEvents`. */
export interface AuditLogListEventsItem {
  uid: string;
}

/** The result of `client.orders.auditLog.listEvents`. */
export type AuditLogListEventsResponse = AuditLogListEventsItem[];

/** The errors of `client.orders.auditLog.listEvents`. */
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

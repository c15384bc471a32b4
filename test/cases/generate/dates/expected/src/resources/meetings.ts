import type { Meeting, MeetingInput, Timestamp } from "../models/meetings.js";
import { json } from "../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export type * from "../models/meetings.js";

export class Meetings extends Resource {
  /** One meeting: binds its `at` for the methods below. */
  at(at: string): MeetingByAt {
    return new MeetingByAt(this._client, { ...this._path, at });
  }

  /** GET /meetings */
  list(
    params?: MeetingListParams,
    options?: RequestOptions,
  ): APIRequest<
    Meeting[],
    MeetingListError,
    {
      query: Pick<MeetingListParams, "after">;
      headers: { "If-Modified-Since"?: string };
    }
  > {
    return request(this, meetingList, {}, params, options);
  }

  /**
   * POST /meetings
   *
   * This request still lacks `body.at`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<Meeting, MeetingCreateError, { body: MeetingCreateParams }>,
    "body.at"
  >;
  /** POST /meetings */
  create(
    params: MeetingCreateParams,
    options?: RequestOptions,
  ): APIRequest<Meeting, MeetingCreateError, { body: MeetingCreateParams }>;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, meetingCreate, {}, params, options);
  }

  /** GET /meetings/{at} */
  retrieve(
    at: string,
    options?: RequestOptions,
  ): APIRequest<Meeting, MeetingRetrieveError> {
    return request(this, meetingRetrieve, { at }, undefined, options);
  }
}

/** One meeting, with `at` bound. */
export class MeetingByAt extends Resource {
  /** GET /meetings/{at} */
  retrieve(
    options?: RequestOptions,
  ): APIRequest<Meeting, MeetingRetrieveError> {
    return request(this, meetingRetrieve, {}, undefined, options);
  }
}

export declare namespace Meetings {
  export {
    type Meeting,
    type MeetingInput,
    type Timestamp,
    type MeetingCreateError,
    type MeetingCreateParams,
    type MeetingListError,
    type MeetingListParams,
    type MeetingListResponse,
    type MeetingRetrieveError,
  };
}

/** The params of `client.meetings.list`. */
export interface MeetingListParams {
  /** @format date-time */
  after?: string | Date;
  /** @format date-time */
  "If-Modified-Since"?: string;
}

/** The errors of `client.meetings.list`. */
export type MeetingListError = UnexpectedStatusError | TransportError;

/** The result of `client.meetings.list`. */
export type MeetingListResponse = Meeting[];

/** The params of `client.meetings.create`. */
export interface MeetingCreateParams extends MeetingInput {}

/** The errors of `client.meetings.create`. */
export type MeetingCreateError = UnexpectedStatusError | TransportError;

/** The errors of `client.meetings.retrieve`. */
export type MeetingRetrieveError = UnexpectedStatusError | TransportError;

const meetingList: Operation = {
  id: "listMeetings",
  method: "GET",
  path: "/meetings",
  headers: { "If-Modified-Since": "If-Modified-Since" },
};

const meetingCreate: Operation = {
  id: "createMeeting",
  method: "POST",
  path: "/meetings",
  body: json,
  required: ["body.at"],
};

const meetingRetrieve: Operation = {
  id: "getMeeting",
  method: "GET",
  path: "/meetings/{at}",
};

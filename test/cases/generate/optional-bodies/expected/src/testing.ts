/** A mock of the API for your tests: `new Notices({ fetch: mockFetch({ … }) })`. */

import type { Notice } from "./models/shared.js";
import type { DeleteOptions, Vote } from "./models/teams.js";
import type {
  NoticeCreateError,
  NoticeCreateParams,
} from "./resources/notices.js";
import type {
  TeamNoticeCreateError,
  TeamNoticeCreateParams,
  TeamNoticeDeleteError,
  TeamNoticeDeleteParams,
  TeamNoticeUpdateError,
  TeamNoticeUpdateParams,
} from "./resources/teams/notices.js";
import type {
  ReplyCreateError,
  ReplyCreateParams,
  ReplySummarizeError,
  ReplySummarizeEvent,
  ReplySummarizeParams,
  ReplySummarizeResponse,
} from "./resources/teams/notices/replies.js";
import { type MswHandlersFor, mswHandlersOf } from "./runtime/mock-msw.js";
import {
  type MockApi,
  type MockFetchFor,
  type MockHandler,
  type MockStream,
  mockFetchOf,
} from "./runtime/mock.js";
import type { OptionalBody } from "./runtime/optional-body.js";

export {
  MockError,
  type MockAnswer,
  type MockCall,
  type MockedCall,
  type MockFetch,
  type MockFetchFor,
  type MockHandler,
  type MockStream,
} from "./runtime/mock.js";
export { type MockReply, reply } from "./runtime/mock-reply.js";
export type {
  MswHandlersFor,
  MswHttp,
  MswOptions,
} from "./runtime/mock-msw.js";
export type { OptionalBody } from "./runtime/optional-body.js";

/**
 * The handlers of the operations, by the client's method. Operations that a test does not call need no handler.
 */
export interface MockHandlers {
  /** `POST /notices` */
  "notices.create"?: MockHandler<
    undefined,
    NoticeCreateError,
    OptionalBody<NoticeCreateParams>,
    NoticeCreateParams | undefined,
    204
  >;
  /** `POST /teams/{team_id}/notices` */
  "teams.notices.create"?: MockHandler<
    undefined,
    TeamNoticeCreateError,
    { team_id: string } & TeamNoticeCreateParams,
    Notice | undefined,
    204
  >;
  /** `POST /teams/{team_id}/notices/{notice_id}` */
  "teams.notices.update"?: MockHandler<
    undefined,
    TeamNoticeUpdateError,
    { notice_id: string } & TeamNoticeUpdateParams,
    Omit<TeamNoticeUpdateParams, "team_id"> | undefined,
    204
  >;
  /** `DELETE /teams/{team_id}/notices/{notice_id}` */
  "teams.notices.delete"?: MockHandler<
    undefined,
    TeamNoticeDeleteError,
    { notice_id: string } & TeamNoticeDeleteParams,
    DeleteOptions | undefined,
    204
  >;
  /** `POST /teams/{team_id}/notices/{notice_id}/replies` */
  "teams.notices.replies.create"?: MockHandler<
    undefined,
    ReplyCreateError,
    { notice_id: string } & ReplyCreateParams,
    Notice | Vote,
    204
  >;
  /** `PUT /teams/{team_id}/notices/{notice_id}/replies` */
  "teams.notices.replies.summarize"?: MockHandler<
    ReplySummarizeResponse | MockStream<ReplySummarizeEvent>,
    ReplySummarizeError,
    { notice_id: string } & ReplySummarizeParams,
    Omit<ReplySummarizeParams, "team_id"> | undefined
  >;
}

const api: MockApi = {
  servers: ["https://notices.example"],
  operations: {
    "notices.create": { route: "POST /notices", status: 204 },
    "teams.notices.create": {
      route: "POST /teams/{team_id}/notices",
      query: { dry_run: "boolean" },
      status: 204,
    },
    "teams.notices.update": {
      route: "POST /teams/{team_id}/notices/{notice_id}",
      status: 204,
    },
    "teams.notices.delete": {
      route: "DELETE /teams/{team_id}/notices/{notice_id}",
      status: 204,
    },
    "teams.notices.replies.create": {
      route: "POST /teams/{team_id}/notices/{notice_id}/replies",
      status: 204,
    },
    "teams.notices.replies.summarize": {
      route: "PUT /teams/{team_id}/notices/{notice_id}/replies",
      stream: { kind: "data", when: "stream" },
    },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new Notices({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that
 * names it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);

/** Stands in for the API in your own tests: `new Notices({ fetch: mockFetch({ … }) })`. */

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

/** What answers the operations, each by its call. Those that a test does not call need none. */
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
    "notices.create": { method: "POST", path: "/notices", status: 204 },
    "teams.notices.create": {
      method: "POST",
      path: "/teams/{team_id}/notices",
      parameters: [{ in: "query", name: "dry_run", shape: "boolean" }],
      status: 204,
    },
    "teams.notices.update": {
      method: "POST",
      path: "/teams/{team_id}/notices/{notice_id}",
      status: 204,
    },
    "teams.notices.delete": {
      method: "DELETE",
      path: "/teams/{team_id}/notices/{notice_id}",
      status: 204,
    },
    "teams.notices.replies.create": {
      method: "POST",
      path: "/teams/{team_id}/notices/{notice_id}/replies",
      status: 204,
    },
    "teams.notices.replies.summarize": {
      method: "PUT",
      path: "/teams/{team_id}/notices/{notice_id}/replies",
      stream: { kind: "data", when: "stream" },
    },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new Notices({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);

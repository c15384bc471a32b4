/** Stands in for the API in your own tests: `new Assistant({ fetch: mockFetch({ … }) })`. */

import type { ChatCompletion, ChatCompletionChunk } from "./models/chat.js";
import type {
  CompletionCreateError,
  CompletionCreateParams,
} from "./resources/chat/completions.js";
import type {
  JobRetrieveEventsError,
  JobRetrieveEventsEvent,
  JobRetrieveLogError,
  JobRetrieveLogItem,
  JobRetrieveSamplesError,
} from "./resources/jobs.js";
import type { MeasurementListError } from "./resources/measurements.js";
import type { NotificationRetrieveError } from "./resources/notifications.js";
import type {
  ReplyCreateError,
  ReplyCreateItem,
  ReplyCreateParams,
  ReplyCreateResponse,
} from "./resources/threads/runs/replies.js";
import { type MswHandlersFor, mswHandlersOf } from "./runtime/mock-msw.js";
import {
  type MockApi,
  type MockFetchFor,
  type MockHandler,
  type MockStream,
  mockFetchOf,
} from "./runtime/mock.js";
import type { ServerSentEvent } from "./runtime/server-sent-event.js";

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

/** What answers the operations, each by its call. Those that a test does not call need none. */
export interface MockHandlers {
  /**
   * A completion, whole or as it comes.
   *
   * `POST /chat/completions`
   */
  "chat.completions.create"?: MockHandler<
    ChatCompletion | MockStream<ChatCompletionChunk>,
    CompletionCreateError,
    CompletionCreateParams,
    CompletionCreateParams
  >;
  /**
   * A reply, whole or as it comes; its parts have no names of their own.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/replies`
   */
  "threads.runs.replies.create"?: MockHandler<
    ReplyCreateResponse | MockStream<ReplyCreateItem>,
    ReplyCreateError,
    { run_id: string } & ReplyCreateParams,
    Omit<ReplyCreateParams, "thread_id"> | undefined
  >;
  /**
   * What becomes of a job, event by event.
   *
   * `GET /jobs/{job_id}/events`
   */
  "jobs.retrieveEvents"?: MockHandler<
    MockStream<JobRetrieveEventsEvent>,
    JobRetrieveEventsError,
    { job_id: string }
  >;
  /**
   * A job's log, line by line.
   *
   * `GET /jobs/{job_id}/log`
   */
  "jobs.retrieveLog"?: MockHandler<
    MockStream<JobRetrieveLogItem>,
    JobRetrieveLogError,
    { job_id: string }
  >;
  /** `GET /jobs/{job_id}/samples` */
  "jobs.retrieveSamples"?: MockHandler<
    MockStream<number>,
    JobRetrieveSamplesError,
    { job_id: string }
  >;
  /**
   * Nothing is said of what comes.
   *
   * `GET /notifications`
   */
  "notifications.retrieve"?: MockHandler<
    MockStream<ServerSentEvent>,
    NotificationRetrieveError
  >;
  /**
   * Two forms, and nothing in the request that chooses.
   *
   * `GET /measurements`
   */
  "measurements.list"?: MockHandler<number[], MeasurementListError>;
}

const api: MockApi = {
  servers: ["https://api.example.com/v1"],
  operations: {
    "chat.completions.create": {
      method: "POST",
      path: "/chat/completions",
      stream: { kind: "data", when: "stream" },
    },
    "threads.runs.replies.create": {
      method: "POST",
      path: "/threads/{thread_id}/runs/{run_id}/replies",
      stream: { kind: "lines", when: "stream" },
    },
    "jobs.retrieveEvents": {
      method: "GET",
      path: "/jobs/{job_id}/events",
      stream: { kind: "event" },
    },
    "jobs.retrieveLog": {
      method: "GET",
      path: "/jobs/{job_id}/log",
      stream: { kind: "lines" },
    },
    "jobs.retrieveSamples": {
      method: "GET",
      path: "/jobs/{job_id}/samples",
      stream: { kind: "sequence" },
    },
    "notifications.retrieve": {
      method: "GET",
      path: "/notifications",
      stream: { kind: "event" },
    },
    "measurements.list": { method: "GET", path: "/measurements" },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new Assistant({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);

/** A mock of the API for your tests: `new Assistant({ fetch: mockFetch({ … }) })`. */

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

/**
 * The handlers of the operations, by the client's method. Operations that a test does not call need no handler.
 */
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
      route: "POST /chat/completions",
      stream: { kind: "data", when: "stream" },
    },
    "threads.runs.replies.create": {
      route: "POST /threads/{thread_id}/runs/{run_id}/replies",
      stream: { kind: "lines", when: "stream" },
    },
    "jobs.retrieveEvents": {
      route: "GET /jobs/{job_id}/events",
      stream: { kind: "event" },
    },
    "jobs.retrieveLog": {
      route: "GET /jobs/{job_id}/log",
      stream: { kind: "lines" },
    },
    "jobs.retrieveSamples": {
      route: "GET /jobs/{job_id}/samples",
      stream: { kind: "sequence" },
    },
    "notifications.retrieve": {
      route: "GET /notifications",
      stream: { kind: "event" },
    },
    "measurements.list": { route: "GET /measurements" },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new Assistant({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that
 * names it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);

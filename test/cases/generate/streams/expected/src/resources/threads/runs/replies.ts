import { json } from "../../../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../../../runtime/error-union.js";
import { jsonLines } from "../../../runtime/json-line.js";
import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/option.js";
import type { APIRequest } from "../../../runtime/request.js";
import { Resource } from "../../../runtime/resource.js";
import {
  type StreamRequest,
  streamRequest,
} from "../../../runtime/stream-request.js";
import type { Stream } from "../../../runtime/stream.js";

export class Replies extends Resource {
  /** A reply, whole or as it comes; its parts have no names of their own. */
  create(
    runId: string,
    params: ReplyCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIRequest<
    ReplyCreateResponse,
    ReplyCreateError,
    { body: Omit<ReplyCreateParams, "thread_id"> }
  >;
  /** A reply, whole or as it comes; its parts have no names of their own. */
  create(
    runId: string,
    params: ReplyCreateParamsStreaming,
    options?: RequestOptions,
  ): StreamRequest<
    ReplyCreateItem,
    ReplyCreateError,
    { body: Omit<ReplyCreateParams, "thread_id"> }
  >;
  /** A reply, whole or as it comes; its parts have no names of their own. */
  create(
    runId: string,
    params: ReplyCreateParams,
    options?: RequestOptions,
  ): APIRequest<
    ReplyCreateResponse | Stream<ReplyCreateItem>,
    ReplyCreateError,
    { body: Omit<ReplyCreateParams, "thread_id"> }
  >;
  create(runId: string, params?: object, options?: RequestOptions): unknown {
    return streamRequest(this, replyCreate, { run_id: runId }, params, options);
  }
}

/** Replies, with `thread_id` and `run_id` bound. */
export class ThreadByIdRunByIdReplies extends Resource {
  /** A reply, whole or as it comes; its parts have no names of their own. */
  create(
    params?: Omit<ReplyCreateParamsNonStreaming, "thread_id">,
    options?: RequestOptions,
  ): APIRequest<
    ReplyCreateResponse,
    ReplyCreateError,
    { body: Omit<ReplyCreateParams, "thread_id"> }
  >;
  /** A reply, whole or as it comes; its parts have no names of their own. */
  create(
    params: Omit<ReplyCreateParamsStreaming, "thread_id">,
    options?: RequestOptions,
  ): StreamRequest<
    ReplyCreateItem,
    ReplyCreateError,
    { body: Omit<ReplyCreateParams, "thread_id"> }
  >;
  /** A reply, whole or as it comes; its parts have no names of their own. */
  create(
    params?: Omit<ReplyCreateParams, "thread_id">,
    options?: RequestOptions,
  ): APIRequest<
    ReplyCreateResponse | Stream<ReplyCreateItem>,
    ReplyCreateError,
    { body: Omit<ReplyCreateParams, "thread_id"> }
  >;
  create(params?: object, options?: RequestOptions): unknown {
    return streamRequest(this, replyCreate, {}, params, options);
  }
}

export declare namespace Replies {
  export {
    type ReplyCreateError,
    type ReplyCreateItem,
    type ReplyCreateParams,
    type ReplyCreateParamsNonStreaming,
    type ReplyCreateParamsStreaming,
    type ReplyCreateResponse,
  };
}

/** The params of `client.threads.runs.replies.create`. */
export interface ReplyCreateParams {
  thread_id: string;
  text?: string;
  /**
   * Whether the reply comes in parts.
   *
   * @default false
   */
  stream?: boolean | null;
}

/** One item of `client.threads.runs.replies.create`. */
export interface ReplyCreateItem {
  delta: string;
}

/** The params of `client.threads.runs.replies.create` for a response that is not a stream. */
export interface ReplyCreateParamsNonStreaming extends ReplyCreateParams {
  /**
   * Whether the reply comes in parts.
   *
   * @default false
   */
  stream?: false | null;
}

/** The params of `client.threads.runs.replies.create` for a stream. */
export interface ReplyCreateParamsStreaming extends ReplyCreateParams {
  /**
   * Whether the reply comes in parts.
   *
   * @default false
   */
  stream: true;
}

/** The result of `client.threads.runs.replies.create`. */
export interface ReplyCreateResponse {
  text: string;
}

/** The errors of `client.threads.runs.replies.create`. */
export type ReplyCreateError = UnexpectedStatusError | TransportError;

const replyCreate: Operation = {
  id: "createReply",
  method: "POST",
  path: "/threads/{thread_id}/runs/{run_id}/replies",
  body: json,
  stream: jsonLines({
    property: "stream",
    accept: "application/x-ndjson",
    otherwise: "application/json",
  }),
};

import type { Notice } from "../../../models/shared.js";
import type { Vote } from "../../../models/teams.js";
import { json } from "../../../runtime/body.js";
import type { Without } from "../../../runtime/bound-parameter.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../../../runtime/error-union.js";
import { eventStream } from "../../../runtime/event-stream.js";
import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/option.js";
import type { OptionalBody } from "../../../runtime/optional-body.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../../../runtime/request.js";
import { Resource } from "../../../runtime/resource.js";
import { noResponse } from "../../../runtime/response.js";
import {
  type StreamRequest,
  streamRequest,
} from "../../../runtime/stream-request.js";
import type { Stream } from "../../../runtime/stream.js";

export type * from "../../../models/shared.js";
export type * from "../../../models/teams.js";
export type * from "../../../runtime/bound-parameter.js";
export type * from "../../../runtime/optional-body.js";

export class Replies extends Resource {
  /** POST /teams/{team_id}/notices/{notice_id}/replies */
  create(
    noticeId: string,
    params: ReplyCreateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, ReplyCreateError, { body: Notice | Vote }>;
  /**
   * POST /teams/{team_id}/notices/{notice_id}/replies
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  create(
    noticeId: string,
    params: Pick<ReplyCreateParams, "team_id">,
    options?: RequestOptions,
  ): IncompleteRequest<
    APIRequest<undefined, ReplyCreateError, { body: Notice | Vote }>,
    "body"
  >;
  create(noticeId: string, params?: object, options?: RequestOptions): unknown {
    return request(this, replyCreate, { notice_id: noticeId }, params, options);
  }

  /** PUT /teams/{team_id}/notices/{notice_id}/replies */
  summarize(
    noticeId: string,
    params: ReplySummarizeParamsNonStreaming,
    options?: RequestOptions,
  ): APIRequest<
    ReplySummarizeResponse,
    ReplySummarizeError,
    { body: Omit<ReplySummarizeParams, "team_id"> }
  >;
  /** PUT /teams/{team_id}/notices/{notice_id}/replies */
  summarize(
    noticeId: string,
    params: ReplySummarizeParamsStreaming,
    options?: RequestOptions,
  ): StreamRequest<
    ReplySummarizeEvent,
    ReplySummarizeError,
    { body: Omit<ReplySummarizeParams, "team_id"> }
  >;
  /** PUT /teams/{team_id}/notices/{notice_id}/replies */
  summarize(
    noticeId: string,
    params: ReplySummarizeParams,
    options?: RequestOptions,
  ): APIRequest<
    ReplySummarizeResponse | Stream<ReplySummarizeEvent>,
    ReplySummarizeError,
    { body: Omit<ReplySummarizeParams, "team_id"> }
  >;
  summarize(
    noticeId: string,
    params?: object,
    options?: RequestOptions,
  ): unknown {
    return streamRequest(
      this,
      replySummarize,
      { notice_id: noticeId },
      params,
      options,
    );
  }
}

/** Replies, with `team_id` and `notice_id` bound. */
export class TeamByIdNoticeByIdReplies extends Resource {
  /**
   * POST /teams/{team_id}/notices/{notice_id}/replies
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<undefined, ReplyCreateError, { body: Notice | Vote }>,
    "body"
  >;
  /** POST /teams/{team_id}/notices/{notice_id}/replies */
  create(
    params: Without<ReplyCreateParams, "team_id">,
    options?: RequestOptions,
  ): APIRequest<undefined, ReplyCreateError, { body: Notice | Vote }>;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, replyCreate, {}, params, options);
  }

  /** PUT /teams/{team_id}/notices/{notice_id}/replies */
  summarize(
    params?: Without<ReplySummarizeParamsNonStreaming, "team_id">,
    options?: RequestOptions,
  ): APIRequest<
    ReplySummarizeResponse,
    ReplySummarizeError,
    { body: Omit<ReplySummarizeParams, "team_id"> }
  >;
  /** PUT /teams/{team_id}/notices/{notice_id}/replies */
  summarize(
    params: Without<ReplySummarizeParamsStreaming, "team_id">,
    options?: RequestOptions,
  ): StreamRequest<
    ReplySummarizeEvent,
    ReplySummarizeError,
    { body: Omit<ReplySummarizeParams, "team_id"> }
  >;
  /** PUT /teams/{team_id}/notices/{notice_id}/replies */
  summarize(
    params?: Without<ReplySummarizeParams, "team_id">,
    options?: RequestOptions,
  ): APIRequest<
    ReplySummarizeResponse | Stream<ReplySummarizeEvent>,
    ReplySummarizeError,
    { body: Omit<ReplySummarizeParams, "team_id"> }
  >;
  summarize(params?: object, options?: RequestOptions): unknown {
    return streamRequest(this, replySummarize, {}, params, options);
  }
}

export declare namespace Replies {
  export {
    type Notice,
    type Vote,
    type ReplyCreateError,
    type ReplyCreateParams,
    type ReplySummarizeError,
    type ReplySummarizeEvent,
    type ReplySummarizeParams,
    type ReplySummarizeParamsNonStreaming,
    type ReplySummarizeParamsStreaming,
    type ReplySummarizeResponse,
  };
}

/** The params of `client.teams.notices.replies.create`. */
export type ReplyCreateParams = (Notice | Vote) & { team_id: string };

/** The errors of `client.teams.notices.replies.create`. */
export type ReplyCreateError = UnexpectedStatusError | TransportError;

/**
 * The params of `client.teams.notices.replies.summarize`.
 *
 * The body is optional as a whole: pass either all of its required properties or none of its properties.
 */
export type ReplySummarizeParams = { team_id: string } & OptionalBody<{
  prompt: string;
  stream?: boolean;
}>;

/** One item of `client.teams.notices.replies.summarize`. */
export interface ReplySummarizeEvent {
  delta: string;
}

/** The params of `client.teams.notices.replies.summarize` for a response that is not a stream. */
export type ReplySummarizeParamsNonStreaming = ReplySummarizeParams & {
  stream?: false;
};

/** The params of `client.teams.notices.replies.summarize` for a stream. */
export type ReplySummarizeParamsStreaming = ReplySummarizeParams & {
  stream: true;
};

/** The result of `client.teams.notices.replies.summarize`. */
export interface ReplySummarizeResponse {
  text: string;
}

/** The errors of `client.teams.notices.replies.summarize`. */
export type ReplySummarizeError = UnexpectedStatusError | TransportError;

const replyCreate: Operation = {
  id: "createReply",
  method: "POST",
  path: "/teams/{team_id}/notices/{notice_id}/replies",
  paths: { team_id: "team_id" },
  body: json,
  required: ["body"],
  response: noResponse,
};

const replySummarize: Operation = {
  id: "summarizeReplies",
  method: "PUT",
  path: "/teams/{team_id}/notices/{notice_id}/replies",
  body: json,
  stream: eventStream({
    item: "data",
    data: "json",
    when: {
      property: "stream",
      accept: "text/event-stream",
      otherwise: "application/json",
    },
  }),
};

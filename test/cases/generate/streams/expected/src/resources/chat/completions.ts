import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionRequest,
} from "../../models/chat.js";
import type { ErrorModel } from "../../models/shared.js";
import { json } from "../../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../../runtime/error-union.js";
import type { RateLimitError } from "../../runtime/error.js";
import { eventStream } from "../../runtime/event-stream.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/option.js";
import type { APIRequest, IncompleteRequest } from "../../runtime/request.js";
import { Resource } from "../../runtime/resource.js";
import {
  type StreamRequest,
  streamRequest,
} from "../../runtime/stream-request.js";
import type { Stream } from "../../runtime/stream.js";

export type * from "../../models/chat.js";
export type * from "../../models/shared.js";

export class Completions extends Resource {
  /**
   * A completion, whole or as it comes.
   *
   * This request still lacks `body.messages`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<
      ChatCompletion,
      CompletionCreateError,
      { body: CompletionCreateParams }
    >,
    "body.messages"
  >;
  /**
   * A completion, whole or as it comes.
   *
   * @throws 429: Too many at once.
   */
  create(
    params: CompletionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIRequest<
    ChatCompletion,
    CompletionCreateError,
    { body: CompletionCreateParams }
  >;
  /**
   * A completion, whole or as it comes.
   *
   * @throws 429: Too many at once.
   */
  create(
    params: CompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): StreamRequest<
    ChatCompletionChunk,
    CompletionCreateError,
    { body: CompletionCreateParams }
  >;
  /**
   * A completion, whole or as it comes.
   *
   * @throws 429: Too many at once.
   */
  create(
    params: CompletionCreateParams,
    options?: RequestOptions,
  ): APIRequest<
    ChatCompletion | Stream<ChatCompletionChunk>,
    CompletionCreateError,
    { body: CompletionCreateParams }
  >;
  create(params?: object, options?: RequestOptions): unknown {
    return streamRequest(this, completionCreate, {}, params, options);
  }
}

export declare namespace Completions {
  export {
    type ChatCompletion,
    type ChatCompletionChunk,
    type ChatCompletionRequest,
    type ErrorModel,
    type CompletionCreateError,
    type CompletionCreateParams,
    type CompletionCreateParamsNonStreaming,
    type CompletionCreateParamsStreaming,
    type CompletionCreateResponse,
  };
}

/** The params of `client.chat.completions.create`. */
export interface CompletionCreateParams extends ChatCompletionRequest {}

/** The params of `client.chat.completions.create` for a response that is not a stream. */
export interface CompletionCreateParamsNonStreaming extends CompletionCreateParams {
  /**
   * Whether the completion comes in parts.
   *
   * @default false
   */
  stream?: false | null;
}

/** The params of `client.chat.completions.create` for a stream. */
export interface CompletionCreateParamsStreaming extends CompletionCreateParams {
  /**
   * Whether the completion comes in parts.
   *
   * @default false
   */
  stream: true;
}

/** The errors of `client.chat.completions.create`. */
export type CompletionCreateError =
  RateLimitError<ErrorModel> | UnexpectedStatusError<429> | TransportError;

/** The result of `client.chat.completions.create`. */
export type CompletionCreateResponse = ChatCompletion;

const completionCreate: Operation = {
  id: "createChatCompletion",
  method: "POST",
  path: "/chat/completions",
  body: json,
  required: ["body.messages"],
  errors: [429],
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

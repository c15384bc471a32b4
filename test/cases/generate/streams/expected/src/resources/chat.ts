import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionRequest,
} from "../models/chat.js";
import { Resource } from "../runtime/resource.js";
import {
  type CompletionCreateError,
  type CompletionCreateParams,
  type CompletionCreateParamsNonStreaming,
  type CompletionCreateParamsStreaming,
  type CompletionCreateResponse,
  Completions,
} from "./chat/completions.js";

export type * from "../models/chat.js";

export class Chat extends Resource {
  readonly completions: Completions = new Completions(this._client, this._path);
}

export declare namespace Chat {
  export {
    type ChatCompletion,
    type ChatCompletionChunk,
    type ChatCompletionRequest,
    type CompletionCreateError,
    type CompletionCreateParams,
    type CompletionCreateParamsNonStreaming,
    type CompletionCreateParamsStreaming,
    type CompletionCreateResponse,
    type Completions,
  };
}

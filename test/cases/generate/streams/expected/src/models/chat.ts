// Models of Chat.

export interface ChatCompletionRequest {
  messages: string[];
  /**
   * Whether the completion comes in parts.
   *
   * @default false
   */
  stream?: boolean | null;
}

export interface ChatCompletion {
  id: string;
  text: string;
}

export interface ChatCompletionChunk {
  id: string;
  delta: string;
}

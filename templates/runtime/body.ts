/** Request bodies: how a value becomes bytes. Each codec is a value of its own, so that a client carries only those that it uses. */

/** A stream that stops reading where its call is over: not every platform's `fetch` tells it. */
export interface Ending extends ReadableStream<Uint8Array> {
  readonly end?: (reason: unknown) => void;
}

export interface EncodedBody {
  /** A promise where files have to be read first. */
  readonly body: NonNullable<RequestInit["body"]> | Promise<FormData | Blob>;
  /** Left out where the platform knows it better (the boundary of a form, the type of a `Blob`). */
  readonly contentType?: string;
  /** It can be read only once, and so is never sent again. */
  readonly once?: boolean;
}

export type BodyCodec = (value: unknown) => EncodedBody;

/** `application/json`, and all that ends in `+json`. */
export const json: BodyCodec = (value) => ({ body: JSON.stringify(value), contentType: "application/json" });

/** `text/plain`, and text of other kinds. */
export const text: BodyCodec = (value) => ({ body: String(value), contentType: "text/plain;charset=UTF-8" });

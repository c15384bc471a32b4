/** Request bodies: how a value becomes bytes. Each codec is a value of its own, so that a client carries only those that it uses. */

/** A stream that can be told that its call is over, which not every platform's `fetch` does. */
export interface Ending extends ReadableStream<Uint8Array> {
  readonly end?: (reason: unknown) => void;
}

export interface EncodedBody {
  /** A promise if files have to be read first. */
  readonly body: NonNullable<RequestInit["body"]> | Promise<FormData | Blob>;
  /** Left out where the platform knows it better: the boundary of a form, the type of a `Blob`. */
  readonly contentType?: string;
  /** Set if it can be read only once, and so cannot be sent again. */
  readonly once?: boolean;
}

export type BodyCodec = (value: unknown) => EncodedBody;

/** For `application/json`, and for all types that end in `+json`. */
export const json: BodyCodec = (value) => ({ body: JSON.stringify(value), contentType: "application/json" });

/** For `text/plain`, and for other kinds of text. */
export const text: BodyCodec = (value) => ({ body: String(value), contentType: "text/plain;charset=UTF-8" });

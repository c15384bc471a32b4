/** Request bodies: how a value is encoded. Each codec is a separate export, so that a client contains only those that it uses. */

/** A stream that can be ended when its call is over, since not every platform's `fetch` cancels it. */
export interface Ending extends ReadableStream<Uint8Array> {
  readonly end?: (reason: unknown) => void;
}

export interface EncodedBody {
  /** A promise if files have to be read first. */
  readonly body: NonNullable<RequestInit["body"]> | Promise<FormData | Blob>;
  /** Omitted if the platform sets it (the boundary of a form, the type of a `Blob`). */
  readonly contentType?: string;
  /** The body can be read only once, so the request is not retried. */
  readonly once?: boolean;
}

export type BodyCodec = (value: unknown) => EncodedBody;

/** `application/json`, and every media type that ends in `+json`. */
export const json: BodyCodec = (value) => ({ body: JSON.stringify(value), contentType: "application/json" });

/** `text/plain`, and other text types. */
export const text: BodyCodec = (value) => ({ body: String(value), contentType: "text/plain;charset=UTF-8" });

/** Request bodies: how a value becomes bytes. Each codec is a value of its own, so that a client carries only those that it uses. */

export interface EncodedBody {
  readonly body: NonNullable<RequestInit["body"]>;
  /** Left out where the platform knows it better (the boundary of a form). */
  readonly contentType?: string;
  /** It can be read only once, and so is never sent again. */
  readonly once?: boolean;
}

export type BodyCodec = (value: unknown) => EncodedBody;

/** `application/json`, and all that ends in `+json`. */
export const json: BodyCodec = (value) => ({ body: JSON.stringify(value), contentType: "application/json" });

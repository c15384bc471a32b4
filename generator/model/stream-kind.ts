import type { Schema } from "./schema.js";

/** An answer that comes in parts. */
export type Stream = StreamOrigin &
  (
    | {
        /** Server-sent events. */
        readonly kind: "events";
        /** What an item is: the data of an event, or the whole event with its name and id. */
        readonly item: "data" | "event";
        readonly data: "json" | "text" | "either";
        /** Whether the document describes events of errors, so that they are items like all others. */
        readonly hasErrors: boolean;
      }
    /** JSON values, one on each line; in a sequence, one behind each separator (RFC 7464). */
    | { readonly kind: "lines" | "sequence" }
  );

interface StreamOrigin {
  readonly mediaType: string;
  /** What an item is; left out where the document does not say it. */
  readonly schema?: Schema;
  /** The boolean property of the body that chooses between the stream and an answer in one piece; left out where there is but the stream. */
  readonly when?: string;
}

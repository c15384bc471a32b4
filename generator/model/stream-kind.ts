import type { Schema } from "./schema.js";

/** A response that comes in parts. */
export type Stream = StreamOrigin &
  (
    | {
        /** Server-sent events. */
        readonly kind: "events";
        /** What an item is: an event's data, or the whole event with its name and id. */
        readonly item: "data" | "event";
        readonly data: "json" | "text" | "either";
        /** Whether the document describes events of errors; these are then items like all others. */
        readonly hasErrors: boolean;
      }
    /** JSON values, one on each line; in a sequence, each behind a separator (RFC 7464). */
    | { readonly kind: "lines" | "sequence" }
  );

interface StreamOrigin {
  readonly mediaType: string;
  /** The schema of an item; left out where the document does not describe it. */
  readonly schema?: Schema;
  /**
   * The boolean property of the body that chooses between the stream and a single response; left out where there is
   * always a stream.
   */
  readonly when?: string;
}

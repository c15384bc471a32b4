import { APIError } from "./error.js";

/**
 * The API reported an error within a stream, after a response with a success status.
 *
 * Its kind is `"decode"`: the error is not one of the items that the document describes.
 */
export class StreamError extends APIError<unknown, undefined, "decode"> {
  static {
    this.prototype.name = "StreamError";
  }

  /** `error` is the error that the API reported. */
  constructor(error: unknown, response: Response) {
    super(undefined, error, typeof error === "string" ? error : undefined, response.headers, {
      kind: "decode",
      response,
    });
  }
}

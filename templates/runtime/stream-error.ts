import { APIError } from "./error.js";

/**
 * The API told of an error in the midst of a stream, after it had answered with a success.
 *
 * Its kind is `"decode"`: what came is none of the items that the document describes.
 */
export class StreamError extends APIError<unknown, undefined, "decode"> {
  static {
    this.prototype.name = "StreamError";
  }

  /** `error` is the API's message. */
  constructor(error: unknown, response: Response) {
    super(undefined, error, typeof error === "string" ? error : undefined, response.headers, {
      kind: "decode",
      response,
    });
  }
}

import { APIError } from "./error.js";

/** The API told of an error in the midst of a stream, after it had answered with a success. */
export class StreamError extends APIError<unknown, undefined, "stream"> {
  static {
    this.prototype.name = "StreamError";
  }

  /** `error` is what the API told. */
  constructor(error: unknown, response: Response) {
    super(undefined, error, typeof error === "string" ? error : undefined, response.headers, {
      kind: "stream",
      response,
    });
  }
}

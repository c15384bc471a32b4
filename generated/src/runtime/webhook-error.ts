import { ClientError } from "./error.js";

/** A webhook that is not signed by the API, or too old to be let through. */
export class InvalidWebhookSignatureError extends ClientError {
  static {
    this.prototype.name = "InvalidWebhookSignatureError";
  }
}

import { ClientError } from "./error.js";

/** A webhook was not signed by the API, or is too old to be accepted. */
export class InvalidWebhookSignatureError extends ClientError {
  static {
    this.prototype.name = "InvalidWebhookSignatureError";
  }
}

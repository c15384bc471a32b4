import { ClientError } from "./error.js";

/** A webhook whose signature is missing, wrong or too old. */
export class InvalidWebhookSignatureError extends ClientError {
  static {
    this.prototype.name = "InvalidWebhookSignatureError";
  }
}

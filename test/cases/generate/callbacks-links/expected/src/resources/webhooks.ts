import type { Event } from "../models/shared.js";
import { Resource } from "../runtime/resource.js";
import {
  type UnwrapOptions,
  parseWebhook,
  unwrapWebhook,
} from "../runtime/webhook.js";

export type * from "../models/shared.js";

export class Webhooks extends Resource {
  /**
   * Verifies the signature of a webhook and returns its event.
   *
   * `body` is the unchanged body of the request. Do not parse and serialize it: that would change its signature.
   *
   * @throws InvalidWebhookSignatureError if the signature is wrong, missing, or older than 5 minutes.
   */
  unwrap(
    body: string | Uint8Array,
    options: UnwrapOptions,
  ): Promise<UnwrapWebhookEvent> {
    return unwrapWebhook(this, "webhookKey", body, options);
  }

  /** Returns the event of a webhook without verifying its signature: anyone may have sent it. */
  unsafeUnwrap(body: string | Uint8Array): UnsafeUnwrapWebhookEvent {
    return parseWebhook(body);
  }
}

export declare namespace Webhooks {
  export {
    type Event,
    type NewWebhookEvent,
    type UnsafeUnwrapWebhookEvent,
    type UnwrapWebhookEvent,
  };
}

/** The event that the API sends for `newEvent`. */
export type NewWebhookEvent = Event;

/** The event of a webhook whose signature has been verified. */
export type UnwrapWebhookEvent = NewWebhookEvent;

/** The event of a webhook whose signature has not been verified. */
export type UnsafeUnwrapWebhookEvent = NewWebhookEvent;

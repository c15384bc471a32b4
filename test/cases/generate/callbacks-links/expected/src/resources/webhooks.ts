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
   * The event that a webhook tells of, once its signature is found to be right.
   *
   * `body` is the request's, as it came: parsed and written anew, it would be another.
   *
   * @throws InvalidWebhookSignatureError where the signature is not right, is missing, or is older than 5 minutes.
   */
  unwrap(
    body: string | Uint8Array,
    options: UnwrapOptions,
  ): Promise<UnwrapWebhookEvent> {
    return unwrapWebhook(this, "webhookKey", body, options);
  }

  /** The event that a webhook tells of, unchecked: anyone may have sent it. */
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

/** What the API sends as `newEvent`. */
export type NewWebhookEvent = Event;

/** A webhook's event, its signature checked. */
export type UnwrapWebhookEvent = NewWebhookEvent;

/** A webhook's event, whoever sent it. */
export type UnsafeUnwrapWebhookEvent = NewWebhookEvent;

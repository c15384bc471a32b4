import type {
  Order,
  OrderCancelled,
  OrderShippedWebhookEvent,
} from "../models/webhook-events.js";
import type { Webhook } from "../models/webhooks.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";
import {
  type UnwrapOptions,
  parseWebhook,
  unwrapWebhook,
} from "../runtime/webhook.js";

export type * from "../models/webhooks.js";
export type * from "../models/webhook-events.js";

export class Webhooks extends Resource {
  /** One webhook: binds its `webhook_id` for the methods below. */
  webhookId(webhookId: string): WebhookById {
    return new WebhookById(this._client, {
      ...this._path,
      webhook_id: webhookId,
    });
  }

  /** The endpoints that events are sent to. */
  list(options?: RequestOptions): APIRequest<Webhook[], WebhookListError> {
    return request(this, webhookList, {}, undefined, options);
  }

  /** POST /webhooks/{webhook_id}/unwrap */
  unwrapMethod(
    webhookId: string,
    options?: RequestOptions,
  ): APIRequest<undefined, WebhookUnwrapError> {
    return request(
      this,
      webhookUnwrap,
      { webhook_id: webhookId },
      undefined,
      options,
    );
  }

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

/** One webhook, with `webhook_id` bound. */
export class WebhookById extends Resource {
  /** POST /webhooks/{webhook_id}/unwrap */
  unwrap(options?: RequestOptions): APIRequest<undefined, WebhookUnwrapError> {
    return request(this, webhookUnwrap, {}, undefined, options);
  }
}

export declare namespace Webhooks {
  export {
    type Order,
    type OrderCancelled,
    type OrderShippedWebhookEvent,
    type Webhook,
    type OrderCancelledWebhookEvent,
    type OrderPaidWebhookEvent,
    type UnsafeUnwrapWebhookEvent,
    type UnwrapWebhookEvent,
    type WebhookListError,
    type WebhookListResponse,
    type WebhookUnwrapError,
  };
}

/** The errors of `client.webhooks.list`. */
export type WebhookListError = UnexpectedStatusError | TransportError;

/** The result of `client.webhooks.list`. */
export type WebhookListResponse = Webhook[];

/** The errors of `client.webhooks.unwrapMethod`. */
export type WebhookUnwrapError = UnexpectedStatusError | TransportError;

/** An order was paid */
export interface OrderPaidWebhookEvent {
  type: "order.paid";
  data: Order;
}

/** The event that the API sends for `order.cancelled`. */
export type OrderCancelledWebhookEvent = OrderCancelled;

/** The event of a webhook whose signature has been verified. */
export type UnwrapWebhookEvent =
  OrderPaidWebhookEvent | OrderCancelledWebhookEvent | OrderShippedWebhookEvent;

/** The event of a webhook whose signature has not been verified. */
export type UnsafeUnwrapWebhookEvent =
  OrderPaidWebhookEvent | OrderCancelledWebhookEvent | OrderShippedWebhookEvent;

const webhookList: Operation = {
  id: "listWebhooks",
  method: "GET",
  path: "/webhooks",
};

const webhookUnwrap: Operation = {
  id: "unwrapWebhook",
  method: "POST",
  path: "/webhooks/{webhook_id}/unwrap",
  response: noResponse,
};

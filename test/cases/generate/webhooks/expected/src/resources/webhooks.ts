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
  /** One webhook, for the methods below it: its `webhook_id` is bound. */
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
    type OrderCancelledWebhookEvent,
    type OrderPaidWebhookEvent,
    type OrderShippedWebhookEvent,
    type UnsafeUnwrapWebhookEvent,
    type UnwrapWebhookEvent,
    type Webhook,
    type WebhookListError,
    type WebhookListResponse,
    type WebhookUnwrapError,
  };
}

/** What can go wrong with `client.webhooks.list`. */
export type WebhookListError = UnexpectedStatusError | TransportError;

/** What `client.webhooks.list` gives. */
export type WebhookListResponse = Webhook[];

/** What can go wrong with `client.webhooks.unwrapMethod`. */
export type WebhookUnwrapError = UnexpectedStatusError | TransportError;

/** An order was paid */
export interface OrderPaidWebhookEvent {
  type: "order.paid";
  data: Order;
}

/** What the API sends as `order.cancelled`. */
export type OrderCancelledWebhookEvent = OrderCancelled;

/** A webhook's event, its signature checked. */
export type UnwrapWebhookEvent =
  OrderPaidWebhookEvent | OrderCancelledWebhookEvent | OrderShippedWebhookEvent;

/** A webhook's event, whoever sent it. */
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

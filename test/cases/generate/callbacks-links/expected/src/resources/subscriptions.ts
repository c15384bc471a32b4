import type { Event } from "../models/shared.js";
import type { Subscription } from "../models/subscriptions.js";
import { json } from "../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export type * from "../models/subscriptions.js";
export type * from "../models/shared.js";

export class Subscriptions extends Resource {
  /** One subscription: binds its `subscription_id` for the methods below. */
  subscriptionId(subscriptionId: string): SubscriptionById {
    return new SubscriptionById(this._client, {
      ...this._path,
      subscription_id: subscriptionId,
    });
  }

  /**
   * Subscribe to what happens.
   *
   * This request still lacks `body.url`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<
      Subscription,
      SubscriptionCreateError,
      { body: SubscriptionCreateParams }
    >,
    "body.url"
  >;
  /**
   * Subscribe to what happens.
   *
   * The response links to:
   *
   * - `details`: `client.subscriptions.retrieve`, where `subscription_id` is `$response.body#/id`. Look at it.
   * - `end`: `client.subscriptions.unsubscribe`, where `subscription_id` is `$response.body#/id`.
   * - `elsewhere`: `https://other.example/openapi.yaml#/paths/~1x/get`.
   */
  create(
    params: SubscriptionCreateParams,
    options?: RequestOptions,
  ): APIRequest<
    Subscription,
    SubscriptionCreateError,
    { body: SubscriptionCreateParams }
  >;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, subscriptionCreate, {}, params, options);
  }

  /** GET /subscriptions/{subscription_id} */
  retrieve(
    subscriptionId: string,
    options?: RequestOptions,
  ): APIRequest<Subscription, SubscriptionRetrieveError> {
    return request(
      this,
      subscriptionRetrieve,
      { subscription_id: subscriptionId },
      undefined,
      options,
    );
  }

  /** DELETE /subscriptions/{subscription_id} */
  unsubscribe(
    subscriptionId: string,
    options?: RequestOptions,
  ): APIRequest<undefined, SubscriptionUnsubscribeError> {
    return request(
      this,
      subscriptionUnsubscribe,
      { subscription_id: subscriptionId },
      undefined,
      options,
    );
  }
}

/** One subscription, with `subscription_id` bound. */
export class SubscriptionById extends Resource {
  /** GET /subscriptions/{subscription_id} */
  retrieve(
    options?: RequestOptions,
  ): APIRequest<Subscription, SubscriptionRetrieveError> {
    return request(this, subscriptionRetrieve, {}, undefined, options);
  }

  /** DELETE /subscriptions/{subscription_id} */
  unsubscribe(
    options?: RequestOptions,
  ): APIRequest<undefined, SubscriptionUnsubscribeError> {
    return request(this, subscriptionUnsubscribe, {}, undefined, options);
  }
}

export declare namespace Subscriptions {
  export {
    type Event,
    type Subscription,
    type SubscriptionCreateError,
    type SubscriptionCreateOnEventCallback,
    type SubscriptionCreateParams,
    type SubscriptionCreateRoundCallback,
    type SubscriptionCreateStatusCallback,
    type SubscriptionRetrieveError,
    type SubscriptionUnsubscribeError,
  };
}

/** The params of `client.subscriptions.create`. */
export interface SubscriptionCreateParams {
  /** @format uri */
  url: string;
}

/**
 * The payload that the API sends to `{$request.body#/url}` after `client.subscriptions.create`.
 *
 * Something happened.
 */
export type SubscriptionCreateOnEventCallback = Event;

/** The payload that the API sends to `{$request.body#/url}/status` after `client.subscriptions.create`. */
export interface SubscriptionCreateStatusCallback {
  status: "on" | "off";
}

/**
 * The payload that the API sends to `{$request.body#/url}/round` after `client.subscriptions.create`.
 *
 * Subscribe to what happens.
 */
export interface SubscriptionCreateRoundCallback {
  /** @format uri */
  url: string;
}

/** The errors of `client.subscriptions.create`. */
export type SubscriptionCreateError = UnexpectedStatusError | TransportError;

/** The errors of `client.subscriptions.retrieve`. */
export type SubscriptionRetrieveError = UnexpectedStatusError | TransportError;

/** The errors of `client.subscriptions.unsubscribe`. */
export type SubscriptionUnsubscribeError =
  UnexpectedStatusError | TransportError;

const subscriptionCreate: Operation = {
  id: "subscribe",
  method: "POST",
  path: "/subscriptions",
  body: json,
  required: ["body.url"],
};

const subscriptionRetrieve: Operation = {
  id: "getSubscription",
  method: "GET",
  path: "/subscriptions/{subscription_id}",
};

const subscriptionUnsubscribe: Operation = {
  id: "unsubscribe",
  method: "DELETE",
  path: "/subscriptions/{subscription_id}",
  response: noResponse,
};

// Models of Webhook Events.

export interface Order {
  id: string;
}

export interface OrderCancelled {
  type: "order.cancelled";
  reason: string;
}

export interface OrderShippedWebhookEvent {
  type: "order.shipped";
}

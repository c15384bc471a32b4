// Models of Subscriptions.

export interface Subscription {
  id: string;
}

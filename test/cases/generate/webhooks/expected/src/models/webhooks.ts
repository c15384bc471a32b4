// Models of Webhooks.

export interface Webhook {
  id: string;
  url: string;
}

/** Orders: the client, its errors, and every type. */

export { Orders, Orders as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/webhooks.js";
export type * from "./models/webhooks.js";
export type * from "./models/webhook-events.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

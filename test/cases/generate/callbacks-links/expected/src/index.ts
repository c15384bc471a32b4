/** Callbacks: the client, its errors, and every type. */

export { Callbacks, Callbacks as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/subscriptions.js";
export * from "./resources/webhooks.js";
export type * from "./models/subscriptions.js";
export type * from "./models/shared.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

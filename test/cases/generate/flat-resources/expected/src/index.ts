/** Shop: the client, its errors, and every type. */

export { Shop, Shop as default } from "./client.js";
export type { PingError } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/products.js";
export * from "./resources/orders.js";
export type * from "./models/shared.js";
export type * from "./models/products.js";
export type * from "./models/orders.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

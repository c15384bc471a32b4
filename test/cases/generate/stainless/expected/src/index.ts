/** CornerShop: the client, its errors, and every type. */

export { CornerShop, CornerShop as default } from "./client.js";
export type { PingError } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/items.js";
export * from "./resources/items/images.js";
export * from "./resources/orders.js";
export * from "./resources/orders/audit-log.js";
export * from "./resources/auth.js";
export type * from "./models/shared.js";
export type * from "./models/items.js";
export type * from "./models/orders.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

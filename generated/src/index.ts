/** DodoPayments: the client, its errors, and every type. */

export { DodoPayments, DodoPayments as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/license-keys.js";
export * from "./resources/license-key-instances.js";
export * from "./resources/licenses.js";
export type * from "./models/license-keys.js";
export type * from "./models/license-key-instances.js";
export type * from "./models/licenses.js";
export type * from "./models/shared.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

/** Schemas: the client, its errors, and every type. */

export { Schemas, Schemas as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/things.js";
export * from "./resources/counts.js";
export type * from "./models/things.js";
export type * from "./models/shared.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

/** Errors: the client, its errors, and every type. */

export { Errors, Errors as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/ranges.js";
export * from "./resources/defaults.js";
export * from "./resources/all.js";
export * from "./resources/none.js";
export * from "./resources/default-only.js";
export * from "./resources/every-class.js";
export * from "./resources/redirects.js";
export * from "./resources/several.js";
export * from "./resources/media.js";
export type * from "./models/shared.js";
export type * from "./models/several.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

/** Post: the client, its errors, and every type. */

export { Post, Post as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/letters.js";
export * from "./resources/stamps.js";
export type * from "./models/shared.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

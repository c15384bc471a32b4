/** Places: the client, its errors, and every type. */

export { Places, Places as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/crates.js";
export type * from "./models/crates.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

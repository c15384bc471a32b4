/** SafeHarbor: the client, its errors, and every type. */

export { SafeHarbor, SafeHarbor as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/boats.js";
export * from "./resources/tides.js";
export * from "./resources/locks.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

/** Harbor: the client, its errors, and every type. */

export { Harbor, Harbor as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/berths.js";
export * from "./resources/tides.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

/** Dates: the client, its errors, and every type. */

export { Dates, Dates as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/meetings.js";
export type * from "./models/meetings.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

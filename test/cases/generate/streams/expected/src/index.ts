/** Assistant: the client, its errors, and every type. */

export { Assistant, Assistant as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/chat.js";
export * from "./resources/chat/completions.js";
export * from "./resources/threads.js";
export * from "./resources/threads/runs.js";
export * from "./resources/threads/runs/replies.js";
export * from "./resources/jobs.js";
export * from "./resources/notifications.js";
export * from "./resources/measurements.js";
export type * from "./models/chat.js";
export type * from "./models/jobs.js";
export type * from "./models/shared.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

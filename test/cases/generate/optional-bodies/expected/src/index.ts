/** Notices: the client, its errors, and every type. */

export { Notices, Notices as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/notices.js";
export * from "./resources/teams.js";
export * from "./resources/teams/notices.js";
export * from "./resources/teams/notices/replies.js";
export type * from "./models/shared.js";
export type * from "./models/teams.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

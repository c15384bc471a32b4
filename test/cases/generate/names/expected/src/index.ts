/** Names: the client, its errors, and every type. */

export { Names, Names as default } from "./client.js";
export type { OptionsError } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/files.js";
export * from "./resources/files/parts.js";
export * from "./resources/calls.js";
export * from "./resources/request.js";
export * from "./resources/timeout.js";
export * from "./resources/data.js";
export * from "./resources/names.js";
export * from "./resources/user-groups.js";
export * from "./resources/user.js";
export * from "./resources/user/groups.js";
export * from "./resources/con-.js";
export * from "./resources/клиенты.js";
export * from "./resources/two-fa.js";
export type * from "./models/files.js";
export type * from "./models/timeout.js";
export type * from "./models/data.js";
export type * from "./models/names.js";
export type * from "./models/клиенты.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

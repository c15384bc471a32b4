/** Accounts: the client, its errors, and every type. */

export { Accounts, Accounts as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/accounts.js";
export * from "./resources/logins.js";
export * from "./resources/plans.js";
export type * from "./models/accounts.js";
export type * from "./models/logins.js";
export type * from "./models/plans.js";
export type * from "./models/shared.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

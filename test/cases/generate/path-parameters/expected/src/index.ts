/** Warehouse: the client, its errors, and every type. */

export { Warehouse, Warehouse as default } from "./client.js";
export type { RetrieveError, ByTenant, BySlug } from "./client.js";
export { Client, type ClientOptions } from "./core.js";
export * from "./resources/regions.js";
export * from "./resources/regions/sites.js";
export * from "./resources/regions/sites/shelves.js";
export * from "./resources/sites.js";
export * from "./resources/sites/notes.js";
export * from "./resources/users.js";
export * from "./resources/compare.js";
export type * from "./models/regions.js";
export type * from "./models/shared.js";
export type * from "./models/users.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

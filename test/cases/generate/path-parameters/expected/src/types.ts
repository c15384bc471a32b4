/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/regions.js";
export type * from "./models/shared.js";
export type * from "./models/users.js";
export type * from "./resources/regions.js";
export type * from "./resources/regions/sites.js";
export type * from "./resources/regions/sites/shelves.js";
export type * from "./resources/sites.js";
export type * from "./resources/sites/notes.js";
export type * from "./resources/users.js";
export type * from "./resources/compare.js";
export type { RetrieveError, ByTenant, BySlug } from "./client.js";
export type * from "./runtime.js";

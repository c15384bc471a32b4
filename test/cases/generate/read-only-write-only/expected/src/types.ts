/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/accounts.js";
export type * from "./models/logins.js";
export type * from "./models/plans.js";
export type * from "./models/shared.js";
export type * from "./resources/accounts.js";
export type * from "./resources/logins.js";
export type * from "./resources/plans.js";
export type * from "./runtime.js";

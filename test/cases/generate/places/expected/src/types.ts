/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/crates.js";
export type * from "./resources/crates.js";
export type * from "./runtime.js";

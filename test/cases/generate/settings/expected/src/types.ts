/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/shared.js";
export type * from "./resources/letters.js";
export type * from "./resources/stamps.js";
export type * from "./runtime.js";

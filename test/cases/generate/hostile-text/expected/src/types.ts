/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/things.js";
export type * from "./resources/things.js";
export type * from "./runtime.js";

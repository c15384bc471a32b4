/** Models, params and error unions: types only, no JavaScript. */

export type * from "./resources/boats.js";
export type * from "./resources/tides.js";
export type * from "./resources/locks.js";
export type * from "./runtime.js";

/** Models, params and error unions: types only, no JavaScript. */

export type * from "./resources/berths.js";
export type * from "./resources/tides.js";
export type * from "./runtime.js";

/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/meetings.js";
export type * from "./resources/meetings.js";
export type * from "./runtime.js";

/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/shared.js";
export type * from "./models/several.js";
export type * from "./resources/ranges.js";
export type * from "./resources/defaults.js";
export type * from "./resources/all.js";
export type * from "./resources/none.js";
export type * from "./resources/default-only.js";
export type * from "./resources/every-class.js";
export type * from "./resources/redirects.js";
export type * from "./resources/several.js";
export type * from "./resources/media.js";
export type * from "./runtime.js";

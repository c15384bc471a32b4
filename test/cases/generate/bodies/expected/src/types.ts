/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/shared.js";
export type * from "./models/shapes.js";
export type * from "./resources/things.js";
export type * from "./resources/documents.js";
export type * from "./resources/shapes.js";
export type * from "./resources/labels.js";
export type * from "./resources/numbers.js";
export type * from "./resources/either.js";
export type * from "./resources/texts.js";
export type * from "./resources/forms.js";
export type * from "./resources/combined.js";
export type * from "./runtime.js";

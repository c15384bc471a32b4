/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/pets.js";
export type * from "./models/events.js";
export type * from "./models/payment.js";
export type * from "./resources/pets.js";
export type * from "./resources/events.js";
export type * from "./resources/payment.js";
export type * from "./runtime.js";

/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/subscriptions.js";
export type * from "./models/shared.js";
export type * from "./resources/subscriptions.js";
export type * from "./resources/webhooks.js";
export type * from "./runtime.js";

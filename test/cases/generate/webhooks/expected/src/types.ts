/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/webhooks.js";
export type * from "./models/webhook-events.js";
export type * from "./resources/webhooks.js";
export type * from "./runtime.js";

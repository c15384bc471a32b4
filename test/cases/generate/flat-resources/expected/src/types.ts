/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/shared.js";
export type * from "./models/products.js";
export type * from "./models/orders.js";
export type * from "./resources/products.js";
export type * from "./resources/orders.js";
export type { PingError } from "./client.js";
export type * from "./runtime.js";

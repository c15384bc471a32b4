/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/shared.js";
export type * from "./models/items.js";
export type * from "./models/orders.js";
export type * from "./resources/items.js";
export type * from "./resources/items/images.js";
export type * from "./resources/orders.js";
export type * from "./resources/orders/audit-log.js";
export type * from "./resources/auth.js";
export type { PingError } from "./client.js";
export type * from "./runtime.js";

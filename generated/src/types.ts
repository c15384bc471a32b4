/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/license-keys.js";
export type * from "./models/license-key-instances.js";
export type * from "./models/licenses.js";
export type * from "./models/shared.js";
export type * from "./resources/license-keys.js";
export type * from "./resources/license-key-instances.js";
export type * from "./resources/licenses.js";
export type * from "./runtime.js";

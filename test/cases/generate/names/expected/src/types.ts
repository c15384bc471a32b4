/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/files.js";
export type * from "./models/timeout.js";
export type * from "./models/data.js";
export type * from "./models/names.js";
export type * from "./models/клиенты.js";
export type * from "./resources/files.js";
export type * from "./resources/files/parts.js";
export type * from "./resources/calls.js";
export type * from "./resources/request.js";
export type * from "./resources/timeout.js";
export type * from "./resources/data.js";
export type * from "./resources/names.js";
export type * from "./resources/user-groups.js";
export type * from "./resources/user.js";
export type * from "./resources/user/groups.js";
export type * from "./resources/con-.js";
export type * from "./resources/клиенты.js";
export type * from "./resources/two-fa.js";
export type { OptionsError } from "./client.js";
export type * from "./runtime.js";

/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/shared.js";
export type * from "./models/teams.js";
export type * from "./resources/notices.js";
export type * from "./resources/teams.js";
export type * from "./resources/teams/notices.js";
export type * from "./resources/teams/notices/replies.js";
export type * from "./runtime.js";

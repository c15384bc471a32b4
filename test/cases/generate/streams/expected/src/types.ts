/** Models, params and error unions: types only, no JavaScript. */

export type * from "./models/chat.js";
export type * from "./models/jobs.js";
export type * from "./models/shared.js";
export type * from "./resources/chat.js";
export type * from "./resources/chat/completions.js";
export type * from "./resources/threads.js";
export type * from "./resources/threads/runs.js";
export type * from "./resources/threads/runs/replies.js";
export type * from "./resources/jobs.js";
export type * from "./resources/notifications.js";
export type * from "./resources/measurements.js";
export type * from "./runtime.js";

/** Bodies: the client, its errors, and every type. */

export { Bodies, Bodies as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/things.js";
export * from "./resources/documents.js";
export * from "./resources/shapes.js";
export * from "./resources/labels.js";
export * from "./resources/numbers.js";
export * from "./resources/either.js";
export * from "./resources/texts.js";
export * from "./resources/forms.js";
export * from "./resources/combined.js";
export type * from "./models/shared.js";
export type * from "./models/shapes.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

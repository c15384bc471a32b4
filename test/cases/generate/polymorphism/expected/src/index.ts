/** Polymorphism: the client, its errors, and every type. */

export { Polymorphism, Polymorphism as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/pets.js";
export * from "./resources/events.js";
export * from "./resources/payment.js";
export type * from "./models/pets.js";
export type * from "./models/events.js";
export type * from "./models/payment.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

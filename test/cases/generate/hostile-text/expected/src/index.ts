/** HostileAlert1ProcessExit1: the client, its errors, and every type. */

export {
  HostileAlert1ProcessExit1,
  HostileAlert1ProcessExit1 as default,
} from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/things.js";
export type * from "./models/things.js";
export * from "./runtime.js";
export { toFile } from "./runtime/file.js";

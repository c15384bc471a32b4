/** `import { specwright } from "specwright/rolldown"` */
import { type PluginOptions, specwright as all } from "./plugin.js";

export type { PluginOptions } from "./plugin.js";

export const specwright: (options?: PluginOptions) => ReturnType<typeof all.rolldown> = all.rolldown;

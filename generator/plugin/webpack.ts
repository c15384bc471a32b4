/** `import { specwright } from "specwright/webpack"` */
import { type PluginOptions, specwright as all } from "./plugin.js";

export type { PluginOptions } from "./plugin.js";

export const specwright: (options?: PluginOptions) => ReturnType<typeof all.webpack> = all.webpack;

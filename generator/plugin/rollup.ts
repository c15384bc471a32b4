/** `import { specwright } from "specwright/rollup"` */
import { type PluginOptions, specwright as all } from "./plugin.js";

export type { PluginOptions } from "./plugin.js";

export const specwright: (options?: PluginOptions) => ReturnType<typeof all.rollup> = all.rollup;

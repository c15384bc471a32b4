/** `import { specwright } from "specwright/rspack"` */
import { type PluginOptions, specwright as all } from "./plugin.js";

export type { PluginOptions } from "./plugin.js";

export const specwright: (options?: PluginOptions) => ReturnType<typeof all.rspack> = all.rspack;

/** `import { specwright } from "specwright/vite"` */
import { type PluginOptions, specwright as all } from "./plugin.js";

export type { PluginOptions } from "./plugin.js";

export const specwright: (options?: PluginOptions) => ReturnType<typeof all.vite> = all.vite;

/** The texts of an output's files, and their digests. */
import { lstat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { OutputModule, SourceModule } from "../emit/module.js";
import { anew, type Once } from "../once.js";
import { readVersion } from "./asset.js";
import { digestOf, isShared, manifestPath, manifestText } from "./manifest.js";
import type { OutputMemory } from "./memory.js";
import { printModule, render } from "./render.js";
import { findStyles, plainStyle } from "./style.js";
import { verify } from "./verify.js";

interface Rendered {
  /** By path: the files that will be owned, the manifest, and files that are written only once and do not exist yet. */
  readonly texts: ReadonlyMap<string, string>;
  /** The digest of each file that belongs to the generator alone. */
  readonly digests: ReadonlyMap<string, string>;
  readonly owning: ReadonlySet<string>;
}

interface RenderOptions {
  readonly folder: string;
  /** Whether what was printed is parsed again, to check it. */
  readonly isVerified: boolean;
  /** What an earlier run of the same process knows. */
  readonly output: OutputMemory | undefined;
  readonly once: Once | undefined;
}

export async function renderAll(
  modules: readonly OutputModule[],
  { folder, isVerified, output, once }: RenderOptions,
): Promise<Rendered> {
  const texts = new Map<string, string>();
  const digests = new Map<string, string>();
  const add = (path: string, text: string) => {
    texts.set(path, text);
    if (!isShared(path)) digests.set(path, output ? output.digest(path, text) : digestOf(text));
  };
  const findStyle = findStyles();
  const formatted = new Set<string>();
  for (const module of modules) {
    const { path, kind } = module;
    if (kind === "record") continue;
    if (isOnce(module) && (await lstat(join(folder, path)).catch(() => undefined))) continue;
    const text = await render(module, folder, findStyle, once);
    if (kind === "source") {
      if (isVerified) await verify(path, text, module.structure);
      if ((await findStyle(resolve(folder, path))) !== plainStyle) formatted.add(path);
    }
    add(path, text);
  }
  const printed = ({ path }: SourceModule) => (formatted.has(path) ? undefined : digests.get(path));
  for (const module of modules)
    if (module.kind === "record") add(module.path, module.textWith(printOf(modules, printed, once)));
  const owning = new Set(modules.filter((module) => !isOnce(module)).map(({ path }) => path));
  texts.set(manifestPath, manifestText(owning, await readVersion(), digests));
  return { texts, digests, owning };
}

function isOnce(module: OutputModule): boolean {
  return module.kind === "text" && module.once === true;
}

/**
 * A digest of all source files: the same for clients with the same content, however they were formatted. `digest` gives
 * that of a file which stands as it is printed here, so that it need not be printed again.
 */
export function printOf(
  modules: readonly OutputModule[],
  digest: (module: SourceModule) => string | undefined = () => undefined,
  once: Once = anew,
): string {
  const sources = modules.filter((each): each is SourceModule => each.kind === "source");
  const digests = sources.map((each) => digest(each) ?? digestOf(printModule(each, plainStyle.width, once)));
  return digestOf(digests.join("\n"));
}

/**
 * The modules of the runtime that a client imports, directly or not. What its document does not need is not in its
 * package.
 */
import type { FilePlan } from "../plan/plan.js";
import type { Module } from "./module.js";
import { asset } from "./syntax.js";

export function emitRuntime(files: readonly FilePlan[], runtime: Readonly<Record<string, string>>): Module[] {
  const wanted = new Set<string>();
  const open = files.flatMap(importedBy).flatMap((from) => /(?:^|\/)runtime\/([\w-]+)\.js$/.exec(from)?.[1] ?? []);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const text = runtime[`${name}.ts`];
    if (wanted.has(name) || text === undefined) continue;
    wanted.add(name);
    open.push(...importedIn(name, text));
  }
  const names = Object.keys(runtime).filter((name) => wanted.has(name.replace(/\.ts$/, "")));
  return names.map((name) => ({ path: `src/runtime/${name}`, kind: "text", text: asset(runtime[name] ?? "") }));
}

/** The modules that a module of the runtime imports; they are the same for every client. */
function importedIn(name: string, text: string): readonly string[] {
  const known = imported.get(name);
  if (known?.text === text) return known.names;
  const names = [...text.matchAll(/from "\.\/([\w-]+)\.js"/g)].map(([, other = ""]) => other);
  imported.set(name, { text, names });
  return names;
}

const imported = new Map<string, { readonly text: string; readonly names: readonly string[] }>();

function importedBy(file: FilePlan): readonly string[] {
  const exported = "exports" in file ? file.exports.map(({ from }) => from) : [];
  return [...file.imports.map(({ from }) => from), ...exported];
}

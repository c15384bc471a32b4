/** The client of the vendor's document, and the vendor's own, for programs that cannot tell which they have. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { generate } from "../../generator/generate.js";
import { root } from "../types/compiler.js";
import { documentPath } from "./document.js";
import { sdk } from "./vendor-call.js";

type ClientClass = new (options: object) => unknown;

export interface Library {
  /** The module that a program imports, as its declarations and as it runs. */
  readonly declarations: string;
  readonly entry: string;
  readonly Client: ClientClass;
}

export async function readVendor(): Promise<Library> {
  return libraryOf(join(sdk, "index.d.mts"), join(sdk, "index.mjs"));
}

/** Generated without any setting. */
export async function buildOurs(): Promise<Library & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-sdk-"));
  const { client, diagnostics } = await generate({
    input: documentPath,
    read: (path) => readFile(path),
    settings: {},
    folder,
  });
  if (!client) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  await promisify(execFile)(process.execPath, [join(root, "node_modules/typescript-7/bin/tsc"), "-p", folder]);
  const library = await libraryOf(join(folder, "dist/index.d.ts"), join(folder, "dist/index.js"));
  return { ...library, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

async function libraryOf(declarations: string, entry: string): Promise<Library> {
  const { default: Client } = (await import(pathToFileURL(entry).href)) as { readonly default: ClientClass };
  return { declarations, entry, Client };
}

/** A generated client, built as its users build it, and its methods by the operations that they call. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { generate } from "../../generator/generate.js";

const tsc = join(import.meta.dirname, "../../node_modules/typescript-7/bin/tsc");

/** What the runtime knows of a method's operation: how `params` names what the document names. */
export interface Definition {
  readonly paths?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, { readonly name?: string }>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: Readonly<Record<string, string>>;
  readonly wholeBody?: boolean;
  readonly contentType?: string;
  readonly body?: (value: unknown) => { readonly contentType?: string };
}

export interface Request {
  readonly call: { readonly operation: Definition };
  withResponse(): Promise<{ readonly data: unknown; readonly response: Response }>;
}

export type Method = (...args: readonly unknown[]) => Request;

export interface Client {
  /** By method and path: `GET /pets/{id}`. */
  readonly methods: ReadonlyMap<string, Method>;
}

interface Instance extends Record<string, unknown> {
  readonly _settings: { readonly credentials: Record<string, unknown> };
}

/** @throws Error where the document gives no client, or one that does not compile. */
export async function buildClient(input: string, folder: string): Promise<(baseURL: string) => Client> {
  const { client, diagnostics } = await generate({ input, read: (path) => readFile(path), settings: {}, folder });
  if (!client) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  await promisify(execFile)(process.execPath, [tsc, "-p", folder]).catch((error: { readonly stdout: string }) => {
    throw new Error(error.stdout);
  });
  const module = (await import(pathToFileURL(join(folder, "dist/index.js")).href)) as {
    readonly default: new (options: object) => Instance;
  };
  const list = await readFile(join(folder, "api.md"), "utf8");
  return (baseURL) => {
    const instance = new module.default({ baseURL, maxRetries: 0, timeout: 20_000, logLevel: "off" });
    for (const option of Object.keys(instance._settings.credentials)) instance[option] = "secret";
    return { methods: readMethods(list, instance) };
  };
}

/** api.md has each method in a line: its call, and what it sends. */
function readMethods(list: string, instance: Instance): ReadonlyMap<string, Method> {
  const lines = list.matchAll(/^- (?:~~)?\[`client\.([^`(]+)\([^`]*\)`\]\([^)]*\)(?:~~)?: `(\S+) ([^`]+)`/gm);
  return new Map(
    [...lines].map(([, chain = "", method = "", path = ""]) => {
      const names = chain.split(".");
      const last = names.pop() ?? "";
      const owner = names.reduce<unknown>((inner, name) => (inner as Instance)[name], instance) as Record<
        string,
        Method
      >;
      return [`${method} ${path}`, (...args) => (owner[last] as Method).apply(owner, [...args])] as const;
    }),
  );
}

export function folderOf(root: string, document: string): string {
  return join(root, dirname(document).replaceAll("/", "-"), document.split("/").at(-1) ?? "");
}

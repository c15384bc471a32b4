/** The clients under test, generated anew: of the suite's document, and of the same with a change. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { generate, type GenerateOptions } from "../../generator/generate.js";
import { trustedServers } from "./trusted-server.js";

type Settings = GenerateOptions["settings"];

/** `keyed`: the document names an idempotency key. `trusting`: servers of single operations are trusted with credentials, by a setting. */
export type ClientName = "plain" | "keyed" | "trusting";

/** The modules that export the clients. */
export type Sources = Readonly<Record<ClientName, string>>;

interface Document {
  readonly paths: { readonly "/things": { readonly post: object }; readonly "/elsewhere": { readonly get: object } };
}

export async function generateClients(folder: string): Promise<Sources> {
  const text = await readFile(join(import.meta.dirname, "document.json"), "utf8");
  const changed = (change: (document: Document) => object) => {
    const document = JSON.parse(text) as Document;
    change(document);
    return JSON.stringify(document);
  };
  const keyed = changed(({ paths }) => {
    const parameters = [{ name: "Idempotency-Key", in: "header", schema: { type: "string" } }];
    return Object.assign(paths["/things"].post, { parameters });
  });
  const trusting = changed(({ paths }) =>
    Object.assign(paths["/elsewhere"].get, { servers: [{ url: trustedServers[0] }], security: undefined }),
  );
  return {
    plain: await generateClient(text, join(folder, "plain")),
    keyed: await generateClient(keyed, join(folder, "keyed")),
    trusting: await generateClient(trusting, join(folder, "trusting"), { trustedServers }),
  };
}

async function generateClient(text: string, folder: string, settings: Settings = {}): Promise<string> {
  const input = { file: "document.json", text };
  const { client, diagnostics } = await generate({ input, read: (path) => readFile(path), settings, folder });
  if (!client) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return join(folder, "src/index.ts");
}

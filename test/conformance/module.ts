/** The clients under test, generated anew: of the suite's document, and of the same with an idempotency key. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "../../generator/generate.js";

export interface Sources {
  /** The modules that export the clients. */
  readonly plain: string;
  readonly keyed: string;
}

export async function generateClients(folder: string): Promise<Sources> {
  const text = await readFile(join(import.meta.dirname, "document.json"), "utf8");
  const document = JSON.parse(text) as { paths: { "/things": { post: { parameters?: unknown } } } };
  const plain = await generateClient(text, join(folder, "plain"));
  document.paths["/things"].post.parameters = [{ name: "Idempotency-Key", in: "header", schema: { type: "string" } }];
  return { plain, keyed: await generateClient(JSON.stringify(document), join(folder, "keyed")) };
}

async function generateClient(text: string, folder: string): Promise<string> {
  const input = { file: "document.json", text };
  const { client, diagnostics } = await generate({ input, read: (path) => readFile(path), settings: {}, folder });
  if (!client) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return join(folder, "src/index.ts");
}

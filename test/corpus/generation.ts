/** One document: what the generator makes of it, and what it says. */
import { readFile } from "node:fs/promises";
import { generate } from "../../generator/generate.js";
import { writeSamples } from "../generator/readme-sample.js";
import type { CorpusDocument } from "./document.js";

export type Generation = { readonly seconds: number; readonly version: string } & (
  | {
      readonly kind: "generated";
      readonly operations: number;
      readonly schemas: number;
    }
  /** The document has errors, and these are they. */
  | { readonly kind: "refused"; readonly errors: readonly string[] }
  /** What the generator must never do. */
  | { readonly kind: "crashed"; readonly error: string }
);

/** Into the folder, with the samples of its README as sources, so that they are compiled too. */
export async function generateDocument({ path }: CorpusDocument, folder: string): Promise<Generation> {
  const start = performance.now();
  let version = "";
  const common = () => ({ seconds: (performance.now() - start) / 1000, version });
  try {
    const { client, diagnostics, loaded } = await generate({
      input: path,
      read: (file) => readFile(file),
      settings: {},
      folder,
    });
    version = loaded?.version ?? "";
    if (!client) {
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      return { ...common(), kind: "refused", errors: errors.map(({ code, message }) => `${code}: ${message}`) };
    }
    const { operations, models } = client.api;
    const facts = { operations: operations.length, schemas: models.length };
    const generated = { ...common(), kind: "generated", ...facts } as const;
    await writeSamples(folder);
    return generated;
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...common(), kind: "crashed", error: stack.split("\n").slice(0, 3).join(" ") };
  }
}

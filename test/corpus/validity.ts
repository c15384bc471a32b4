/** What others say of a document that the generator refuses. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Validator } from "@seriousme/openapi-schema-validator";
import { parse } from "yaml";
import type { CorpusDocument } from "./document.js";

export type Opinion =
  | { readonly kind: "invalid"; readonly validator: string; readonly reason: string }
  | { readonly kind: "valid"; readonly validator: string }
  /** No validator could say. */
  | { readonly kind: "unknown" };

/** The first validator that finds fault with it; a document that is valid for one may break a rule that only another knows. */
export async function askValidators(document: CorpusDocument): Promise<Opinion> {
  const opinions = [];
  for (const ask of [askSchema, askParser]) {
    const opinion = await ask(document).catch((): Opinion => ({ kind: "unknown" }));
    if (opinion.kind === "invalid") return opinion;
    opinions.push(opinion);
  }
  return opinions.find(({ kind }) => kind === "valid") ?? { kind: "unknown" };
}

/** The JSON Schema that the OpenAPI Initiative publishes. */
async function askSchema({ path }: CorpusDocument): Promise<Opinion> {
  const validator = "@seriousme/openapi-schema-validator";
  let data: unknown;
  try {
    data = parse(await readFile(path, "utf8"), { maxAliasCount: -1 });
  } catch (error) {
    return { kind: "invalid", validator: "yaml", reason: firstLine(String(error)) };
  }
  const { valid, errors } = await new Validator().validate(data as Record<string, unknown>);
  if (valid) return { kind: "valid", validator };
  const [first] = typeof errors === "string" ? [{ instancePath: "", message: errors }] : (errors ?? []);
  return { kind: "invalid", validator, reason: firstLine(`${first?.instancePath ?? ""} ${first?.message ?? ""}`) };
}

interface Parser {
  validate(
    path: string,
  ): Promise<{ readonly valid: boolean; readonly errors?: readonly { readonly message: string }[] }>;
}

/** It follows references, and knows rules that no schema says. Installed with the corpus. */
async function askParser({ path }: CorpusDocument): Promise<Opinion> {
  const validator = "@readme/openapi-parser";
  const module = createRequire(import.meta.url).resolve(validator);
  const parser = (await import(pathToFileURL(module).href)) as Parser;
  const { valid, errors } = await parser.validate(path);
  return valid
    ? { kind: "valid", validator }
    : { kind: "invalid", validator, reason: firstLine(errors?.[0]?.message ?? "") };
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}

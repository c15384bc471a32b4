/** The JSON Schema of config files: the shape that configs are checked against, in the words of its types' doc comments. */
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { type JSDoc, Node, Project, type Symbol as NamedSymbol, type Type } from "ts-morph";
import { configShape } from "../../../generator/config/config.js";

export type JsonSchema = { [keyword: string]: unknown };

const root = join(import.meta.dirname, "../../..");
export const schemaFile = join(root, "schema/config.json");

export function makeConfigSchema(): JsonSchema {
  const project = new Project({
    tsConfigFilePath: join(root, "tsconfig.build.json"),
    skipAddingFilesFromTsConfig: true,
  });
  const config = project.addSourceFileAtPath(join(root, "generator/config/config.ts")).getInterfaceOrThrow("Config");
  // Descriptions come from the types, and `$schema` says which dialect this is.
  const { $schema: dialect, ...schema } = toJsonSchema(configShape, { errorMode: "ignore" }) as JsonSchema;
  describe(schema, config.getType());
  return {
    $schema: dialect,
    title: "specwright.config",
    description: docOf(config.getJsDocs()[0]),
    ...(close(schema) as JsonSchema),
  };
}

/** Gives everything that has a name the words of its doc comment. */
function describe(schema: JsonSchema, type: Type): void {
  for (const [name, property] of Object.entries((schema["properties"] ?? {}) as Record<string, JsonSchema>)) {
    const symbol = type.getProperty(name);
    if (!symbol) continue;
    const words = symbolDoc(symbol);
    if (words !== "") property["description"] = words;
    const [declaration] = symbol.getDeclarations();
    if (declaration) describe(property, symbol.getTypeAtLocation(declaration).getNonNullableType());
  }
  const inner = type.getStringIndexType();
  if (inner && isSchema(schema["additionalProperties"])) describe(schema["additionalProperties"], inner);
  const item = type.getArrayElementType();
  if (item && isSchema(schema["items"])) describe(schema["items"], item);
  for (const member of [schema["anyOf"], schema["oneOf"]].flatMap((each) =>
    Array.isArray(each) ? (each as JsonSchema[]) : [],
  )) {
    const names = Object.keys(member["properties"] ?? {});
    if (member["anyOf"] ?? member["oneOf"]) describe(member, type);
    const meant = [type, ...type.getUnionTypes()].find(
      (each) => names.length > 0 && names.every((name) => each.getProperty(name)),
    );
    if (meant) describe(member, meant);
  }
}

function symbolDoc(symbol: NamedSymbol): string {
  const texts = symbol.getDeclarations().map((each) => (Node.isJSDocable(each) ? docOf(each.getJsDocs()[0]) : ""));
  return texts.find((text) => text !== "") ?? "";
}

/** Its words, and its default, on one line for each paragraph. */
function docOf(doc: JSDoc | undefined): string {
  if (!doc) return "";
  const usual = doc.getTags().find((tag) => tag.getTagName() === "default");
  const text = usual
    ? `${doc.getDescription().trim()}\n\nDefault: ${usual.getCommentText() ?? ""}`
    : doc.getDescription();
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, " "))
    .join("\n\n");
}

/** An object that may have no other keys: valibot's `never` is JSON Schema's `false`. */
function close(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(close);
  if (!isSchema(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === "additionalProperties" && JSON.stringify(inner) === '{"not":{}}' ? false : close(inner),
  ]);
  return Object.fromEntries(entries) as JsonSchema;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

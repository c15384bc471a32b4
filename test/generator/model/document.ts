/** Small documents for tests, taken through the real first stages. */
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import type { Diagnostic } from "../../../generator/diagnostic.js";
import { loadDocument } from "../../../generator/load/document.js";
import type { Api, Operation } from "../../../generator/model/api.js";
import { model } from "../../../generator/model/model.js";
import type { ModelSettings } from "../../../generator/model/model.js";
import { nameKey } from "../../../generator/name/word.js";
import { resourcesOf } from "../../../generator/model/resource.js";
import type { Schema } from "../../../generator/model/schema.js";
import { resolve } from "../../../generator/resolve/document.js";

export type Json = { readonly [key: string]: unknown };

export interface ModelledDocument {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
}

export async function modelDocument(document: Json, settings: ModelSettings = {}): Promise<ModelledDocument> {
  const { report, diagnostics } = collectDiagnostics();
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "Test", version: "1" }, paths: {}, ...document });
  const loaded = await loadDocument({ file: "test.json", text }, () => Promise.reject(new Error("no file")), report);
  const resolved = loaded && resolve(loaded, report);
  if (!resolved) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return { api: model(resolved, settings, report).api, diagnostics };
}

/** A document with one GET, made of what the test cares about. */
export async function modelOperation(
  operation: Json,
  rest: Json = {},
  path = "/things",
  method = "get",
): Promise<Operation> {
  const { api } = await modelDocument({ ...rest, paths: { [path]: { [method]: { responses: {}, ...operation } } } });
  const [first] = api.operations;
  if (!first) throw new Error("The document has no operation.");
  return first;
}

/** One schema, as a component called `Subject` beside others. */
export async function modelComponent(subject: unknown, others: Json = {}): Promise<Schema> {
  const { api } = await modelDocument({ components: { schemas: { ...others, Subject: subject } } });
  const found = api.models.find(({ name }) => name === "Subject");
  if (!found) throw new Error("The document has no such schema.");
  return found.schema;
}

/** `licenseKeys.list` */
export function callOf({ chain, name }: Pick<Operation, "chain" | "name">): string {
  return [...resourcesOf(chain), name].map(nameKey).join(".");
}

/** What GET answers: JSON of the schema given. */
export function answering(schema: Json, status = "200"): Json {
  return { responses: { [status]: { description: "", content: { "application/json": { schema } } } } };
}

export const list: Json = { type: "object", properties: { items: { type: "array", items: { type: "object" } } } };

/** The document's own words, for the editor. */
import type { Annotations, Schema } from "../model/schema.js";
import type { DocPlan } from "./plan.js";

export const noDoc: DocPlan = { tags: [] };

/** What a schema says of itself: description, deprecation, default, examples, constraints. */
export function planDoc(
  schema: Schema,
  also: { readonly description?: string | undefined; readonly deprecated?: boolean } = {},
): DocPlan {
  const text = also.description ?? schema.description ?? schema.title;
  return {
    ...(text && { text }),
    tags: [...(also.deprecated && !schema.deprecated ? [{ name: "deprecated" }] : []), ...planTags(schema)],
  };
}

function* planTags(schema: Annotations & Partial<Schema>): Iterable<{ name: string; text?: string }> {
  if (schema.deprecated) yield { name: "deprecated" };
  if (schema.default !== undefined) yield { name: "default", text: JSON.stringify(schema.default) };
  if ("format" in schema && schema.format) yield { name: "format", text: schema.format };
  for (const [keyword, value] of schema.constraints ?? []) {
    // A schema within a schema (`not`, `contains`) is no line of a comment.
    if (typeof value !== "object") yield { name: keyword, text: String(value) };
  }
  const [example] = schema.examples ?? [];
  if (example !== undefined) yield { name: "example", text: JSON.stringify(example) };
}

export function textDoc(...paragraphs: readonly (string | undefined)[]): DocPlan {
  const said = paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== "");
  return said.length > 0 ? { text: said.join("\n\n"), tags: [] } : noDoc;
}

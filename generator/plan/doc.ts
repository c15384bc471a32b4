/** Doc comments made of the document's own words. */
import type { EnumValue, Schema } from "../model/schema.js";
import { wordsOf } from "../name/word.js";
import type { DocPlan } from "./plan.js";
import { proseOf } from "./prose.js";

export const noDoc: DocPlan = { tags: [] };

/** What a schema says about itself: description, deprecation, default, examples, constraints. */
export function planDoc(
  schema: Schema,
  also: {
    /** The name of the schema's type or property: a title that only repeats it is left out. */
    readonly name?: string;
    readonly description?: string | undefined;
    readonly deprecated?: boolean;
    readonly deprecation?: string | undefined;
  } = {},
): DocPlan {
  const said = proseOf(also.description ?? schema.description ?? tellingTitle(schema.title, also.name));
  const values = valueList(schema);
  const text = said && values ? `${said}\n\n${values}` : said || values;
  const deprecation = also.deprecated && !schema.deprecated ? [deprecatedTag(also.deprecation)] : [];
  return { ...(text && { text }), tags: [...deprecation, ...planTags(schema)] };
}

/** A title that is prose. Many are names instead: the schema's own, or an internal one such as `address_specs`. */
function tellingTitle(title = "", name = ""): string {
  if (title === "") return title;
  const isName = /^(?:\p{Ll}\S*|\S*(?:_|\p{Ll}\p{Lu})\S*)$/u.test(title.trim());
  return isName || wordsOf(title).join(" ") === wordsOf(name).join(" ") ? "" : title;
}

function planTags(schema: Schema): DocPlan["tags"] {
  const tags: DocPlan["tags"][number][] = [];
  if (schema.deprecated) tags.push({ name: "deprecated" });
  if (schema.default !== undefined) tags.push({ name: "default", text: JSON.stringify(schema.default) });
  const limited = withoutNull(schema);
  if ("format" in limited && limited.format) tags.push({ name: "format", text: limited.format });
  for (const [keyword, value] of constraintsOf(limited, schema) ?? []) {
    // A schema within a schema (`not`, `contains`) does not fit on a line of a comment.
    if (typeof value !== "object" || keyword === "dependentRequired")
      tags.push({ name: keyword, text: typeof value === "object" ? JSON.stringify(value) : String(value) });
  }
  const example = exampleText(schema.examples?.[0]);
  if (example !== undefined) tags.push({ name: "example", text: example });
  return tags;
}

/** The constraints of a schema; they take precedence over those of its part without null. */
function constraintsOf(limited: Schema, { constraints }: Schema): ReadonlyMap<string, unknown> | undefined {
  if (!constraints || !limited.constraints || limited.constraints === constraints)
    return constraints ?? limited.constraints;
  return new Map([...limited.constraints, ...constraints]);
}

/** The names and descriptions of an enum's values, as a list. */
function valueList(schema: Schema): string {
  const limited = withoutNull(schema);
  if (limited.kind !== "enum" || limited.values.every((value) => !value.description && !isNamed(value))) return "";
  return limited.values
    .map((entry) => {
      const { value, name, description } = entry;
      const said = proseOf(description ?? "");
      return `- \`${JSON.stringify(value)}\`${isNamed(entry) ? ` (${name})` : ""}${said && `: ${said}`}`;
    })
    .join("\n");
}

/** Whether a value's name says more than the value: `"ACTIVE"` for `active` does not. */
function isNamed({ value, name }: EnumValue): boolean {
  return name !== undefined && wordsOf(name).join("") !== wordsOf(String(value)).join("");
}

/** A nullable schema without null. What is left carries the format and limits of the whole. */
function withoutNull(schema: Schema): Schema {
  if (schema.kind !== "union") return schema;
  let only: Schema | undefined;
  for (const member of schema.members) {
    if (member.kind === "null") continue;
    if (only) return schema;
    only = member;
  }
  return only ?? schema;
}

/**
 * An example as text: on one line if it is short, on several if not; undefined where it is so long that it would hide
 * what it is an example of.
 */
function exampleText(example: unknown): string | undefined {
  if (example === undefined) return undefined;
  const line = JSON.stringify(example);
  if (line.length <= 80) return line;
  const lines = JSON.stringify(example, undefined, 2);
  return lines.length <= 1000 ? lines : undefined;
}

export function textDoc(...paragraphs: readonly (string | undefined)[]): DocPlan {
  const said = paragraphs.map((paragraph) => proseOf(paragraph ?? "")).filter((paragraph) => paragraph !== "");
  return said.length > 0 ? { text: said.join("\n\n"), tags: [] } : noDoc;
}

/** The first sentence of a text, on one line, as lists show it. */
export function firstSentence(text: string): string {
  const [paragraph = ""] = proseOf(text).split(/\r?\n\s*\n/, 1);
  const line = paragraph.replace(/\s+/g, " ");
  return /^.*?[.!?](?=\s+\p{Lu}|$)/u.exec(line)?.[0] ?? line;
}

/** The tag for something deprecated: `@deprecated Use another.` */
export function deprecatedTag(instead: string | undefined): DocPlan["tags"][number] {
  return { name: "deprecated", ...(instead !== undefined && { text: instead.replace(/\s+/g, " ") }) };
}

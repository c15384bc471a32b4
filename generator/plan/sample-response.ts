/** Sample responses as JSON: the document's own example, or one made from the schema. */
import { isObject } from "../data.js";
import type { Operation } from "../model/api.js";
import type { Property, Schema } from "../model/schema.js";
import type { ModelSchemas } from "./body.js";
import { isFinite } from "./finite.js";
import type { ValueNode } from "./node.js";
import { sampleValue } from "./sample-value.js";

/** The most characters: a longer response tells a reader less than the types do. */
const longestResponse = 6000;

/**
 * A sample of the response. Undefined where it is not JSON, has no end, or is too long to be read. `finite` are the
 * models with values that end.
 */
export function sampleResponse({ success: [success] }: Operation, finite: ModelSchemas): unknown {
  if (success?.content.kind !== "json") return undefined;
  const { schema, examples = [] } = success.content;
  if (schema.kind === "unknown" && examples.length === 0) return undefined;
  const own = new ResponseSample(finite);
  const made = [4, 1, 0].map((fullDepth) => () => own.valueOf(schema, 0, fullDepth));
  for (const candidate of [() => examples[0], ...made]) {
    const value = candidate();
    if (value !== undefined && JSON.stringify(value, undefined, 2).length <= longestResponse) return value;
  }
  return undefined;
}

class ResponseSample {
  readonly #finite: ModelSchemas;
  /** The models around the current place: a model that contains itself is shown only once. */
  readonly #within: string[] = [];

  constructor(finite: ModelSchemas) {
    this.#finite = finite;
  }

  /**
   * A value of a schema: down to `fullDepth` with optional properties, below that without. Undefined where none ends.
   */
  valueOf(schema: Schema, depth: number, fullDepth: number, name = "text"): unknown {
    if (!isFinite(schema, this.#finite)) return undefined;
    const inner = (part: Schema, from = depth + 1, own = name) => this.valueOf(part, from, fullDepth, own);
    switch (schema.kind) {
      case "object":
        return this.#record(schema.properties, depth, inner, fullDepth);
      case "array": {
        const item = inner(schema.items);
        return item === undefined ? [] : [item];
      }
      case "intersection": {
        const parts = schema.members.map((member) => inner(member, depth));
        const records = parts.filter(isObject);
        return records.length > 0 ? Object.assign({}, ...records) : parts.find((part) => part !== undefined);
      }
      case "union": {
        const values = schema.members.filter(({ kind }) => kind !== "null").map((member) => inner(member, depth));
        return values.find((value) => value !== undefined) ?? null;
      }
      case "reference": {
        const target = this.#finite.get(schema.id);
        if (!target || this.#within.includes(schema.id)) return undefined;
        this.#within.push(schema.id);
        const value = inner(target, depth);
        this.#within.pop();
        return value;
      }
      default:
        return plainOf(sampleValue(schema, this.#finite, name));
    }
  }

  #record(
    properties: readonly Property[],
    depth: number,
    inner: (part: Schema, from: number, name: string) => unknown,
    fullDepth: number,
  ): object {
    const shown = properties.filter(
      ({ required, writeOnly, schema }) =>
        !writeOnly && (required || (depth < fullDepth && schema.deprecated !== true)),
    );
    const values = shown.map(({ name, schema }) => [name, inner(schema, depth + 1, name)] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }
}

/** The node as plain data; undefined where it has names in it, as no sample's value has. */
function plainOf(node: ValueNode): unknown {
  if (node.kind === "literal") return node.value;
  if (node.kind === "list") return node.items.map(plainOf);
  if (node.kind === "record") return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
  return undefined;
}

/** Sample calls, for the README and the reference: values from the document's own examples where it has them. */
import type { Operation } from "../model/api.js";
import type { Property, Schema } from "../model/schema.js";
import { statusText } from "./error.js";
import { camelCase } from "./identifier.js";
import { firstLine } from "./method.js";
import type { ValueNode } from "./node.js";
import type { ModelSchemas } from "./parameter.js";
import type { SampleCall, SampleLink } from "./plan.js";
import type { PlannedOperation } from "./planned-operation.js";
import { resourcesOf } from "./tree.js";
import { singularOf } from "./type-name.js";
import { wordsOf } from "../name/word.js";

export function sampleCall(planned: PlannedOperation, schemas: ModelSchemas): SampleCall {
  const { operation, parameters } = planned;
  const resources = resourcesOf(operation.chain).map((words) => ({ name: camelCase(words) }));
  const method = camelCase(operation.name);
  const position = parameters.path.at(-1);
  const positional = position ? [sampleValue(position.parameter.schema, schemas, position.parameter.name)] : [];
  const params = sampleParams(planned, schemas);
  const call: SampleLink[] = [...resources, { name: method, arguments: [...positional, ...(params ? [params] : [])] }];
  const body = sampleBody(planned, schemas);
  return {
    call,
    ...(parameters.path.length > 0 && { builder: sampleBuilder(operation, method, body, schemas) }),
    result: camelCase(operation.paginator ? ["page"] : singularOf(resourcesOf(operation.chain).at(-1) ?? ["result"])),
    statuses: operation.errors.map(({ status, description }) => ({
      status: String(statusText(status)),
      description: firstLine(description),
    })),
  };
}

function sampleBuilder(
  operation: Operation,
  method: string,
  body: ValueNode | undefined,
  schemas: ModelSchemas,
): readonly SampleLink[] {
  const links = operation.chain.map((step): SampleLink => {
    if (step.kind === "resource") return { name: camelCase(step.name) };
    const schema = operation.parameters.find(({ place, name }) => place === "path" && name === step.name)?.schema;
    return {
      name: camelCase(wordsOf(step.name)),
      arguments: [sampleValue(schema ?? { kind: "string" }, schemas, step.name)],
    };
  });
  return [...links, { name: method, arguments: [] }, ...(body ? [{ name: "body", arguments: [body] }] : [])];
}

/** The required ones; of a body without any, the first. */
function sampleParams({ parameters }: PlannedOperation, schemas: ModelSchemas): ValueNode | undefined {
  const flat = [...parameters.path.slice(0, -1), ...parameters.query, ...parameters.header, ...parameters.cookie];
  const entries = flat
    .filter(({ parameter }) => parameter.required)
    .map(({ parameter, name }) => ({ key: name, value: sampleValue(parameter.schema, schemas, parameter.name) }));
  const { body } = parameters;
  switch (body.kind) {
    case "none":
      break;
    case "properties":
      entries.push(...sampleProperties(body.properties, schemas));
      break;
    case "whole":
      if (body.body.required) entries.push({ key: "body", value: sampleValue(body.body.schema, schemas, "body") });
      break;
    case "joined": {
      const value = sampleValue(body.body.schema, schemas, "body");
      if (value.kind === "record") entries.push(...value.entries);
    }
  }
  return entries.length > 0 ? { kind: "record", entries } : undefined;
}

function sampleBody({ parameters: { body } }: PlannedOperation, schemas: ModelSchemas): ValueNode | undefined {
  if (body.kind === "none") return undefined;
  if (body.kind === "properties") return { kind: "record", entries: sampleProperties(body.properties, schemas) };
  return sampleValue(body.body.schema, schemas, "body");
}

function sampleProperties(
  properties: readonly Property[],
  schemas: ModelSchemas,
  depth = 0,
): { key: string; value: ValueNode }[] {
  const required = properties.filter((property) => property.required);
  const shown = required.length > 0 || depth > 0 ? required : properties.slice(0, 1);
  return shown.map(({ name, schema }) => ({ key: name, value: sampleValue(schema, schemas, name, depth + 1) }));
}

/** A value of a schema's type. `name` stands for a string that the document gives no example of. */
export function sampleValue(schema: Schema, schemas: ModelSchemas, name: string, depth = 0): ValueNode {
  const said = schema.examples?.[0] ?? schema.default;
  if (said !== undefined && depth < 10 && isPlain(said)) return jsonValue(said);
  switch (schema.kind) {
    case "string":
      return literal(sampleString(schema.format, name));
    case "number":
      return literal(Math.max(0, Number(schema.constraints?.get("minimum") ?? 0)));
    case "boolean":
      return literal(true);
    case "enum":
      return jsonValue(schema.values[0]?.value ?? null);
    case "array":
      return { kind: "list", items: depth < 10 ? [sampleValue(schema.items, schemas, name, depth + 1)] : [] };
    case "tuple":
      return {
        kind: "list",
        items: schema.items.slice(0, schema.required).map((item) => sampleValue(item, schemas, name, depth + 1)),
      };
    case "object":
      return { kind: "record", entries: depth < 10 ? sampleProperties(schema.properties, schemas, depth) : [] };
    case "union":
      return sampleValue(schema.members[0] ?? { kind: "null" }, schemas, name, depth + 1);
    case "intersection": {
      const parts = schema.members.map((member) => sampleValue(member, schemas, name, depth + 1));
      return { kind: "record", entries: parts.flatMap((part) => (part.kind === "record" ? part.entries : [])) };
    }
    case "reference": {
      const target = depth < 20 ? schemas.get(schema.id) : undefined;
      return target ? sampleValue(target, schemas, name, depth + 1) : { kind: "literal", value: null };
    }
    default:
      return { kind: "literal", value: null };
  }
}

function sampleString(format: string | undefined, name: string): string {
  switch (format) {
    case "date-time":
      return "2030-01-01T00:00:00Z";
    case "date":
      return "2030-01-01";
    case "uuid":
      return "3c90c3cc-0d44-4b50-8888-8dd25736052a";
    case "uri":
    case "url":
      return "https://example.com";
    case "email":
      return "user@example.com";
    default:
      return name;
  }
}

/** Examples of objects may be of another shape than their schema: only scalars are taken at their word. */
function isPlain(value: unknown): boolean {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function jsonValue(value: unknown): ValueNode {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { kind: "literal", value };
  if (Array.isArray(value)) return { kind: "list", items: value.map(jsonValue) };
  return {
    kind: "record",
    entries: Object.entries(value ?? {}).map(([key, member]) => ({ key, value: jsonValue(member) })),
  };
}

function literal(value: string | number | boolean): ValueNode {
  return { kind: "literal", value };
}

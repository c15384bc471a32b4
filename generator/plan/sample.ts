/** Sample calls, for the README and the reference: values from the document's own examples where it has them. */
import type { Operation } from "../model/api.js";
import type { Property, Schema } from "../model/schema.js";
import { wordsOf } from "../name/word.js";
import { firstSentence } from "./doc.js";
import { isFinite } from "./finite.js";
import { statusText } from "./error.js";
import { bindingName } from "./identifier.js";
import type { MemberNames } from "./member.js";
import type { ValueNode } from "./node.js";
import type { ModelSchemas } from "./body.js";
import type { FlatParameter } from "./parameter.js";
import type { SampleCall, SampleLink } from "./plan.js";
import type { PlannedOperation } from "./planned-operation.js";
import { resourcesOf } from "./tree.js";
import { singularOf } from "./type-name.js";

export function sampleCall(planned: PlannedOperation, members: MemberNames, schemas: ModelSchemas): SampleCall {
  const { operation, parameters } = planned;
  const position = parameters.path.at(-1);
  const positional = position ? [samplePathValue(operation, position.parameter, schemas)] : [];
  const params = sampleParams(planned, schemas);
  const names = members.calls.get(operation) ?? [];
  const builder = sampleBuilder(planned, members, schemas);
  const call = names.map((name, index): SampleLink =>
    index < names.length - 1 ? { name } : { name, arguments: [...positional, ...(params ? [params] : [])] },
  );
  return {
    call,
    ...(builder && { builder }),
    result: sampleResult(operation, names.at(-1)),
    statuses: operation.errors.map(({ status, description }) => ({
      status: String(statusText(status)),
      description: firstSentence(description),
    })),
  };
}

/** A call whose answer is a stream: it is asked for where the body chooses. */
export function sampleStream(planned: PlannedOperation, members: MemberNames, schemas: ModelSchemas): SampleCall {
  const sample = sampleCall(planned, members, schemas);
  const when = planned.operation.stream?.when;
  if (when === undefined) return sample;
  const call = sample.call.map((link, index): SampleLink => {
    if (index < sample.call.length - 1) return link;
    const given = link.arguments ?? [];
    const params = given.find((each) => each.kind === "record");
    const entries = params ? params.entries.filter(({ key }) => key !== when) : [];
    const streaming = record([...entries, { key: when, value: literal(true) }]);
    return { ...link, arguments: [...given.filter((each) => each !== params), streaming] };
  });
  return { ...sample, call };
}

/** What the samples of the README call something else. */
const sampleNames = new Set(["answer", "client", "console", "error", "first50", "item", "outcome", "page"]);

function sampleResult({ paginator, chain }: Operation, method: string | undefined): string {
  if (paginator) return "page";
  const resource = resourcesOf(chain).at(-1) ?? ["result"];
  const name = bindingName(method === "list" ? resource : singularOf(resource));
  return sampleNames.has(name) ? `${name}Result` : name;
}

/** Path-shaped, with everything that has to be given; undefined where the way to the method does not lead over all path parameters. */
function sampleBuilder(
  planned: PlannedOperation,
  members: MemberNames,
  schemas: ModelSchemas,
): readonly SampleLink[] | undefined {
  const { operation, parameters } = planned;
  const links = (members.builders.get(operation) ?? []).map(({ name, parameter }): SampleLink => {
    if (parameter === undefined) return { name };
    const declared = parameters.path.find((each) => each.parameter.name === parameter)?.parameter;
    const value = declared ? samplePathValue(operation, declared, schemas) : literal(parameter);
    return { name, arguments: [value] };
  });
  const bound = links.filter((link) => link.arguments).length;
  if (bound === 0 || bound < parameters.path.length) return undefined;
  const query = requiredEntries(parameters.query, schemas);
  const headers = requiredEntries(parameters.header, schemas, ({ parameter }) => parameter.name);
  const body = sampleBody(planned, schemas);
  const method: SampleLink[] = links.slice(-1).map(({ name }) => ({ name, arguments: [] }));
  return [
    ...links.slice(0, -1),
    ...method,
    ...(query.length > 0 ? [{ name: "query", arguments: [record(query)] }] : []),
    ...(headers.length > 0 ? [{ name: "headers", arguments: [record(headers)] }] : []),
    ...(body ? [{ name: "body", arguments: [body] }] : []),
  ];
}

/** An `id` says whose it is: `"addon_id"` of `/addons/{id}`. */
function samplePathValue(
  { path }: Operation,
  { name, schema }: FlatParameter["parameter"],
  schemas: ModelSchemas,
): ValueNode {
  const [, before] = /^id$/i.test(name) ? (new RegExp(`([^/{}]+)/\\{${name}\\}`).exec(path) ?? []) : [];
  const owner = before === undefined ? [] : singularOf(wordsOf(before));
  return sampleValue(schema, schemas, owner.length > 0 ? [...owner, "id"].join("_") : name);
}

type Entries = Extract<ValueNode, { readonly kind: "record" }>["entries"];

function requiredEntries(
  flat: readonly FlatParameter[],
  schemas: ModelSchemas,
  nameOf = ({ name }: FlatParameter) => name,
): Entries {
  return flat
    .filter(({ parameter }) => parameter.required)
    .map((each) => ({ key: nameOf(each), value: sampleValue(each.parameter.schema, schemas, each.parameter.name) }));
}

/** The required ones; of a body without any, the first. */
function sampleParams({ parameters }: PlannedOperation, schemas: ModelSchemas): ValueNode | undefined {
  const flat = [...parameters.path.slice(0, -1), ...parameters.query, ...parameters.header, ...parameters.cookie];
  const entries = [...requiredEntries(flat, schemas)];
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
  const isAsked = body.kind !== "none" && body.body.required;
  return entries.length > 0 || isAsked ? { kind: "record", entries } : undefined;
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
  const own = properties.filter(({ readOnly }) => !readOnly);
  const required = own.filter((property) => property.required);
  const first = own.filter(({ schema }) => isFinite(schema, schemas)).slice(0, 1);
  const shown = required.length > 0 || depth > 0 ? required : first;
  return shown.map(({ name, schema }) => ({ key: name, value: sampleValue(schema, schemas, name, depth + 1) }));
}

/** Whether everything that the operation requires has a value that ends. */
export function hasSample({ parameters }: PlannedOperation, schemas: ModelSchemas): boolean {
  const { path, query, header, cookie, body } = parameters;
  const required = [...path, ...query, ...header, ...cookie].filter(({ parameter }) => parameter.required);
  const bodies = body.kind === "none" ? [] : [body.body.schema];
  return [...required.map(({ parameter }) => parameter.schema), ...bodies].every((schema) => isFinite(schema, schemas));
}

/** A value of a schema's type; `schemas` are those that have one that ends. `name` stands for a string that the document gives no example of. */
export function sampleValue(schema: Schema, schemas: ModelSchemas, name: string, depth = 0): ValueNode {
  const said = schema.examples?.[0] ?? schema.default;
  if (said !== undefined && depth < 10 && !isPlaceholder(said) && admits(schema, said, schemas)) return jsonValue(said);
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
      return {
        kind: "list",
        // A few levels down, one more item tells nothing.
        items:
          depth < 4 && isFinite(schema.items, schemas) ? [sampleValue(schema.items, schemas, name, depth + 1)] : [],
      };
    case "tuple":
      return {
        kind: "list",
        items: schema.items.slice(0, schema.required).map((item) => sampleValue(item, schemas, name, depth + 1)),
      };
    case "object":
      return record(sampleProperties(schema.properties, schemas, depth));
    case "union": {
      const member = schema.members.find((each) => isFinite(each, schemas));
      return sampleValue(member ?? { kind: "null" }, schemas, name, depth + 1);
    }
    case "intersection": {
      const unions = schema.members.filter((member) => propertiesOf(member, schemas).length === 0);
      const parts = unions.map((member) => sampleValue(member, schemas, name, depth + 1));
      const entries = [
        ...sampleProperties(propertiesOf(schema, schemas), schemas, depth + 1),
        ...parts.flatMap((part) => (part.kind === "record" ? part.entries : [])),
      ];
      // Several may have the same property, and one object has it once: as the one knows it that says what it is.
      const told = entries.filter(({ value }) => !isNull(value));
      return record([...new Map([...entries, ...told].map((entry) => [entry.key, entry])).values()]);
    }
    case "reference": {
      const target = schemas.get(schema.id);
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

/** Only scalars are taken at their word, where they are of their schema's type: examples of objects may be of another shape. */
function admits(schema: Schema, value: unknown, schemas: ModelSchemas, depth = 0): boolean {
  switch (schema.kind) {
    case "unknown":
    case "string":
    case "number":
    case "boolean":
      return typeof value === schema.kind || (schema.kind === "unknown" && isScalar(value));
    case "null":
      return value === null;
    case "enum":
      return isScalar(value) && schema.values.some((each) => each.value === value);
    case "union":
      return schema.members.some((member) => admits(member, value, schemas, depth + 1));
    case "reference": {
      const target = depth < 20 ? schemas.get(schema.id) : undefined;
      return target !== undefined && admits(target, value, schemas, depth + 1);
    }
    default:
      return false;
  }
}

/** What a collection of requests has where its user is to fill something in: `{{BLOCK_ID}}`. */
function isPlaceholder(value: unknown): boolean {
  return typeof value === "string" && /^\{\{.*\}\}$/.test(value);
}

function isScalar(value: unknown): boolean {
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

/** Those of all the objects that an intersection is of: what one of them requires, another may describe. */
function propertiesOf(schema: Schema, schemas: ModelSchemas): readonly Property[] {
  switch (schema.kind) {
    case "object":
      return schema.properties;
    case "reference": {
      const target = schemas.get(schema.id);
      return target ? propertiesOf(target, schemas) : [];
    }
    case "intersection": {
      const all = schema.members.flatMap((member) => propertiesOf(member, schemas));
      const required = new Set(all.flatMap((property) => (property.required ? [property.name] : [])));
      const described = [...all, ...all.filter((property) => property.schema.kind !== "unknown")];
      const merged = new Map(described.map((property) => [property.name, property]));
      return [...merged.values()].map((property) => ({ ...property, required: required.has(property.name) }));
    }
    default:
      return [];
  }
}

function isNull(value: ValueNode): boolean {
  return value.kind === "literal" && value.value === null;
}

function literal(value: string | number | boolean): ValueNode {
  return { kind: "literal", value };
}

function record(entries: Entries): ValueNode {
  return { kind: "record", entries };
}

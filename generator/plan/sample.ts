/** Sample calls, for the README and the reference. */
import type { Body, Operation } from "../model/api.js";
import { singularOf } from "../name/noun.js";
import { wordsOf } from "../name/word.js";
import { isFinite } from "./finite.js";
import { bindingName } from "./identifier.js";
import type { MemberNames } from "./member.js";
import type { ValueNode } from "./node.js";
import type { ModelSchemas } from "./body.js";
import type { FlatParameter } from "./parameter.js";
import type { PlanContext } from "./context.js";
import type { SampleCall, SampleLink, SampleResource } from "./plan.js";
import type { PlannedOperation } from "./planned-operation.js";
import { resourcesOf } from "./tree.js";
import { sampleErrors } from "./sample-error.js";
import { sampleFile, sampleProperties, sampleValue } from "./sample-value.js";
import { literal } from "./value.js";

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
    ...sampleErrors(operation.errors),
  };
}

/** A call whose response is a stream; where the body can choose, it asks for one. */
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

/** Variables that the README's samples use for something else. */
const sampleNames = new Set(["answer", "client", "console", "error", "first50", "item", "outcome", "page"]);

function sampleResult({ paginator, chain }: Operation, method: string | undefined): string {
  if (paginator) return "page";
  const resource = resourcesOf(chain).at(-1) ?? ["result"];
  return sampleName(bindingName(method === "list" ? resource : singularOf(resource)), "Result");
}

/** The resource of a call, imported by itself; or the first resource, where the call has none. */
export function sampleResource(
  { names, homes }: PlanContext,
  sample: SampleCall | undefined,
): SampleResource | undefined {
  const [member, ...rest] = sample?.call ?? [];
  const called = names.root.children.find((node) => names.members.nodes.get(node) === member?.name);
  const [first] = homes.resources.keys();
  const node = called ?? first;
  const file = node && homes.resources.get(node);
  const className = node && names.types.resources.get(node);
  if (file === undefined || className === undefined) return undefined;
  const variable = sampleName(bindingName(wordsOf((called && member?.name) ?? "resource")), "Resource");
  return { className, file, variable, call: called ? rest : [] };
}

function sampleName(name: string, otherwise: string): string {
  return sampleNames.has(name) ? name + otherwise : name;
}

/**
 * The call by its path, with all required arguments. Undefined where not every path parameter is a link on the way to
 * the method.
 */
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

/** A sample of a path parameter. An `id` is named after its resource: `"addon_id"` for `/addons/{id}`. */
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

/** The required params; of a body that requires none, its first property. */
function sampleParams({ parameters }: PlannedOperation, schemas: ModelSchemas): ValueNode | undefined {
  const flat = [...parameters.path.slice(0, -1), ...parameters.query, ...parameters.header, ...parameters.cookie];
  const entries = [...requiredEntries(flat, schemas)];
  const { body } = parameters;
  switch (body.kind) {
    case "none":
      break;
    case "properties":
      for (const entry of sampleProperties(body.properties, schemas)) entries.push(entry);
      break;
    case "whole":
      if (body.body.required) entries.push({ key: "body", value: sampleWhole(body.body, schemas) });
      break;
    case "joined": {
      const value = sampleValue(body.body.schema, schemas, "body");
      if (value.kind === "record") for (const entry of value.entries) entries.push(entry);
    }
  }
  const isAsked = body.kind !== "none" && body.body.required;
  return entries.length > 0 || isAsked ? { kind: "record", entries } : undefined;
}

function sampleBody({ parameters: { body } }: PlannedOperation, schemas: ModelSchemas): ValueNode | undefined {
  if (body.kind === "none") return undefined;
  if (body.kind === "properties") return { kind: "record", entries: sampleProperties(body.properties, schemas) };
  return body.kind === "whole" ? sampleWhole(body.body, schemas) : sampleValue(body.body.schema, schemas, "body");
}

function sampleWhole({ kind, schema }: Body, schemas: ModelSchemas): ValueNode {
  return kind === "binary" ? sampleFile("body") : sampleValue(schema, schemas, "body");
}

/** Whether everything that the operation requires has a value that ends. */
export function hasSample({ parameters }: PlannedOperation, schemas: ModelSchemas): boolean {
  const { path, query, header, cookie, body } = parameters;
  const required = [...path, ...query, ...header, ...cookie].filter(({ parameter }) => parameter.required);
  const bodies = body.kind === "none" ? [] : [body.body.schema];
  return [...required.map(({ parameter }) => parameter.schema), ...bodies].every((schema) => isFinite(schema, schemas));
}

function record(entries: Entries): ValueNode {
  return { kind: "record", entries };
}

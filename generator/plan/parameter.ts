/**
 * The one flat `params` object of a method: parameters of every place and the properties of an object body, by their wire names.
 *
 * Where one name stands in two places, the body (then the query) keeps it, and the other is written `<place>_<name>`.
 */
import type { Report } from "../diagnostic.js";
import type { Body, Operation, Parameter } from "../model/api.js";
import type { Property, Schema } from "../model/schema.js";
import { planDoc } from "./doc.js";
import type { PropertyPlan } from "./plan.js";
import { type ModelView, planProperties, planType } from "./type.js";

/** A parameter, and what `params` calls it. */
export interface FlatParameter {
  readonly parameter: Parameter;
  readonly name: string;
  readonly plan: PropertyPlan;
  /** Its value is an object, whose style then says more. */
  readonly isObject: boolean;
}

/** How a body goes into `params`. */
export type BodyPlan =
  | { readonly kind: "none" }
  /** Its properties are the params', from a model or declared in place. */
  | {
      readonly kind: "properties";
      readonly body: Body;
      readonly model?: string;
      readonly properties: readonly Property[];
    }
  /** An object, but not one with a fixed set of properties (a union of objects, a map): its type is joined to the others. */
  | { readonly kind: "joined"; readonly body: Body; readonly names: readonly string[] }
  /** No object: `params.body`. */
  | { readonly kind: "whole"; readonly body: Body };

export interface ParametersPlan {
  /** Path parameters in the order of the path; the last is positional. */
  readonly path: readonly FlatParameter[];
  readonly query: readonly FlatParameter[];
  readonly header: readonly FlatParameter[];
  readonly cookie: readonly FlatParameter[];
  readonly body: BodyPlan;
}

/** Headers that the runtime owns: they are options, not parameters. */
const runtimeHeaders = new Set(["accept", "authorization", "content-type", "idempotency-key"]);

export function planParameters(
  operation: Operation,
  schemas: ModelSchemas,
  view: ModelView,
  report: Report,
): ParametersPlan {
  const body = planBody(operation, schemas);
  const taken = new Set(bodyNames(body));
  const claim = (place: Parameter["place"]): FlatParameter[] =>
    operation.parameters
      .filter(
        (parameter) =>
          parameter.place === place && !(place === "header" && runtimeHeaders.has(parameter.name.toLowerCase())),
      )
      .map((parameter) => {
        const wanted = parameter.name.replace(/\[\]$/, "") || parameter.name;
        let name = wanted;
        while (taken.has(name)) name = `${place}_${name}`;
        if (name !== wanted)
          report("parameter-renamed", { name: wanted, place, chosen: name, operation: operation.id }, parameter.source);
        taken.add(name);
        const isObject = follow(parameter.schema, schemas)?.kind === "object";
        return { parameter, name, plan: planParameter(parameter, name, view), isObject };
      });
  const query = [...claim("query"), ...claim("querystring")];
  const header = claim("header");
  const cookie = claim("cookie");
  const order = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
  const path = claim("path").toSorted((a, b) => order.indexOf(a.parameter.name) - order.indexOf(b.parameter.name));
  return { path, query, header, cookie, body };
}

function planParameter(parameter: Parameter, name: string, view: ModelView): PropertyPlan {
  const { schema, description, deprecated, required } = parameter;
  return {
    name,
    optional: !required,
    type: planType(schema, view),
    doc: planDoc(schema, { description, deprecated }),
  };
}

export type ModelSchemas = ReadonlyMap<string, Schema>;

function planBody({ body, parameters }: Operation, schemas: ModelSchemas): BodyPlan {
  if (!body) return { kind: "none" };
  if (body.kind === "text" || body.kind === "binary") return { kind: "whole", body };
  const target = body.schema.kind === "reference" ? follow(body.schema, schemas) : body.schema;
  if (target?.kind === "object" && target.properties.length > 0 && !target.additional) {
    const model = body.schema.kind === "reference" ? body.schema.id : undefined;
    return {
      kind: "properties",
      body,
      ...(model !== undefined && { model }),
      properties: target.properties.filter(({ readOnly }) => !readOnly),
    };
  }
  const properties = objectNames(body.schema, schemas);
  // An index signature binds every property beside it: a map stands alone, or as a whole.
  const isAlone = parameters.every(({ place }) => place === "path");
  if (properties === undefined || (properties.hasIndex && !isAlone)) return { kind: "whole", body };
  return { kind: "joined", body, names: properties.names };
}

function follow(schema: Schema, schemas: ModelSchemas): Schema | undefined {
  let found: Schema | undefined = schema;
  for (let steps = 0; found?.kind === "reference" && steps < 100; steps++) found = schemas.get(found.id);
  return found?.kind === "reference" ? undefined : found;
}

/** The names of an object's properties, over unions and intersections; `undefined` for what is not always an object. */
function objectNames(
  schema: Schema,
  schemas: ModelSchemas,
  depth = 0,
): { readonly names: readonly string[]; readonly hasIndex: boolean } | undefined {
  const target = follow(schema, schemas);
  if (!target || depth > 20) return undefined;
  if (target.kind === "object") {
    return { names: target.properties.map(({ name }) => name), hasIndex: target.additional !== undefined };
  }
  if (target.kind !== "union" && target.kind !== "intersection") return undefined;
  const members = target.members.map((member) => objectNames(member, schemas, depth + 1));
  const known = members.filter((member) => member !== undefined);
  if (known.length < members.length || known.length === 0) return undefined;
  return { names: known.flatMap((member) => member.names), hasIndex: known.some((member) => member.hasIndex) };
}

function bodyNames(body: BodyPlan): readonly string[] {
  switch (body.kind) {
    case "none":
      return [];
    case "properties":
      return body.properties.map(({ name }) => name);
    case "joined":
      return body.names;
    case "whole":
      return ["body"];
  }
}

/** What has to be there before the request can be sent, as the runtime and the types name it. */
export function requiredParts({ query, header, body }: ParametersPlan): readonly string[] {
  const names = (place: string, flat: readonly FlatParameter[], name: (parameter: FlatParameter) => string) =>
    flat.filter(({ parameter }) => parameter.required).map((parameter) => `${place}.${name(parameter)}`);
  return [
    ...names("query", query, ({ name }) => name),
    ...names("headers", header, ({ parameter }) => parameter.name),
    ...requiredBody(body),
  ];
}

function requiredBody(plan: BodyPlan): readonly string[] {
  if (plan.kind === "none" || !plan.body.required) return [];
  if (plan.kind !== "properties") return ["body"];
  const required = plan.properties.filter((property) => property.required);
  return required.length > 0 ? required.map(({ name }) => `body.${name}`) : ["body"];
}

export function planBodyProperties(
  properties: readonly Property[],
  isOptional: boolean,
  view: ModelView,
): readonly PropertyPlan[] {
  const planned = planProperties(properties, view);
  return isOptional ? planned.map((property) => ({ ...property, optional: true })) : planned;
}

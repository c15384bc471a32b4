/**
 * The flat `params` object of a method: parameters of every place, and the properties of an object body, by their names
 * on the wire.
 *
 * Where two of them have the same name, the body (else the query) keeps it, and the other is written `<place>_<name>`.
 */
import type { Report } from "../diagnostic.js";
import type { Operation, Parameter } from "../model/api.js";
import { bodyNames, type BodyPlan, isRuntimeHeader, type ModelSchemas, planBody, requiredBody } from "./body.js";
import { planDoc } from "./doc.js";
import type { ValueNode } from "./node.js";
import type { PropertyPlan } from "./plan.js";
import { cookieStyle, headerStyle, pathStyle, queryStyle, wholeQueryStyle } from "./style.js";
import { type ModelView, planType, withoutDates } from "./type.js";
import { valueShape } from "./value-shape.js";

/** A parameter, and its name in `params`. */
export interface FlatParameter {
  readonly parameter: Parameter;
  readonly name: string;
  readonly plan: PropertyPlan;
  /** How it is written; left out where the runtime's default will do. */
  readonly style?: ValueNode;
}

export interface ParametersPlan {
  /** The path parameters in the order of the path; the last one is positional. */
  readonly path: readonly FlatParameter[];
  readonly query: readonly FlatParameter[];
  readonly header: readonly FlatParameter[];
  readonly cookie: readonly FlatParameter[];
  readonly body: BodyPlan;
}

export interface ParameterContext {
  readonly schemas: ModelSchemas;
  readonly requests: ModelView;
  /** Parameters that were planned already: operations share many of them. */
  readonly parameters: Map<Parameter, FlatParameter>;
  readonly report: Report;
}

/** Plans the params of a method. */
export function planParameters(operation: Operation, context: ParameterContext): ParametersPlan {
  const { schemas, requests, parameters: known, report } = context;
  const body = planBody(operation, schemas);
  const order = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
  const inPlace = (place: Parameter["place"]) =>
    operation.parameters.filter((parameter) => parameter.place === place && !isRuntimeHeader(parameter));
  const taken = new Set(bodyNames(body));
  const flatten = (parameter: Parameter, name: string): FlatParameter => {
    const before = known.get(parameter);
    if (before?.name === name) return before;
    const style = planStyle(parameter, schemas);
    const flat = { parameter, name, plan: planParameter(parameter, name, requests), ...(style && { style }) };
    known.set(parameter, flat);
    return flat;
  };
  const claim = (parameter: Parameter): FlatParameter => {
    const { place } = parameter;
    const wanted = parameter.name.replace(/\[\]$/, "") || parameter.name;
    let name = wanted;
    while (taken.has(name)) name = `${place}_${name}`;
    if (name !== wanted)
      report("parameter-renamed", { name: wanted, place, chosen: name, operation: operation.id }, parameter.source);
    taken.add(name);
    return flatten(parameter, name);
  };
  const query = [...inPlace("query"), ...inPlace("querystring")].map(claim);
  const header = inPlace("header").map(claim);
  const cookie = inPlace("cookie").map(claim);
  const path = inPlace("path").toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  // The last one is positional, so its name cannot collide in `params`.
  const last = path.slice(-1).map((parameter) => flatten(parameter, parameter.name));
  return { path: [...path.slice(0, -1).map(claim), ...last], query, header, cookie, body };
}

function planStyle(parameter: Parameter, schemas: ModelSchemas): ValueNode | undefined {
  const { style, explode, allowReserved, mediaType } = parameter;
  const written = { style, explode, allowReserved, shape: valueShape(parameter.schema, schemas) };
  switch (parameter.place) {
    case "path":
      return pathStyle(written, mediaType);
    case "query":
      return queryStyle(written, mediaType);
    case "querystring":
      return wholeQueryStyle(parameter, schemas);
    case "header":
      return headerStyle(written, mediaType);
    case "cookie":
      return cookieStyle(written, mediaType);
  }
}

function planParameter(parameter: Parameter, name: string, view: ModelView): PropertyPlan {
  const { schema, description, deprecated, deprecation, required } = parameter;
  return {
    name,
    optional: !required,
    type: planType(schema, parameter.place === "query" ? view : withoutDates(view)),
    doc: planDoc(schema, { name, description, deprecated, deprecation }),
  };
}

/** The parts without which a request cannot be sent, as the runtime and the types name them. */
export function requiredParts({ query, header, body }: ParametersPlan): readonly string[] {
  const names = (place: string, flat: readonly FlatParameter[], name: (parameter: FlatParameter) => string) =>
    flat.filter(({ parameter }) => parameter.required).map((parameter) => `${place}.${name(parameter)}`);
  return [
    ...names("query", query, ({ name }) => name),
    ...names("headers", header, ({ parameter }) => parameter.name),
    ...requiredBody(body),
  ];
}

/**
 * Request bodies, and how callers pass them: an object by its properties in `params`, anything else as `params.body`.
 */
import type { Body, Operation, Parameter } from "../model/api.js";
import type { Property, Schema } from "../model/schema.js";
import type { TypeNode } from "./node.js";
import { type ModelView, planType, select, withoutDates } from "./type.js";
import { namedType } from "./type-node.js";

/** How callers pass a body. */
export type BodyPlan =
  | { readonly kind: "none" }
  /** By its properties, from a model or declared in place. */
  | {
      readonly kind: "properties";
      readonly body: Body;
      readonly model?: string;
      readonly properties: readonly Property[];
      /** Whether further properties of any name and type are allowed. */
      readonly isOpen: boolean;
    }
  /**
   * By properties that are not a fixed set (a union of objects, a map): the body's type is intersected with the others.
   */
  | {
      readonly kind: "joined";
      readonly body: Body;
      readonly names: readonly string[];
      /** The properties that every member of the union requires. */
      readonly required: readonly string[];
      /** Whether no member of the union requires any. */
      readonly isLoose: boolean;
      readonly isOpen: boolean;
    }
  | { readonly kind: "whole"; readonly body: Body };

export type ModelSchemas = ReadonlyMap<string, Schema>;

/** Headers that the runtime sets itself: options of the client or the call, not parameters. */
const runtimeHeaders = new Set(["accept", "authorization", "content-type", "idempotency-key"]);

export function isRuntimeHeader({ place, name }: Parameter): boolean {
  return place === "header" && runtimeHeaders.has(name.toLowerCase());
}

export function planBody({ body, parameters }: Operation, schemas: ModelSchemas): BodyPlan {
  if (!body) return { kind: "none" };
  if (body.kind === "text" || body.kind === "binary") return { kind: "whole", body };
  const target = follow(body.schema, schemas);
  if (target?.kind === "object" && target.properties.length > 0 && isAny(target.additional)) {
    const model = body.schema.kind === "reference" ? body.schema.id : undefined;
    return {
      kind: "properties",
      body,
      ...(model !== undefined && { model }),
      properties: target.properties.filter(({ readOnly }) => !readOnly),
      isOpen: target.additional !== undefined,
    };
  }
  const shape = objectShape(body.schema, schemas);
  // An index signature limits the type of every named property too: a map of a single type can only stand alone, or be
  // passed as a whole.
  const isAlone =
    parameters.filter(({ place }) => place === "path").length <= 1 &&
    parameters.every((parameter) => parameter.place === "path" || isRuntimeHeader(parameter));
  if (!shape || (shape.index === "typed" && !isAlone)) return { kind: "whole", body };
  const { names, required, isLoose, index } = shape;
  return { kind: "joined", body, names, required, isLoose, isOpen: index !== "none" };
}

/** Whether further properties may be of any type. */
function isAny(additional: Schema | undefined): boolean {
  return additional === undefined || additional.kind === "unknown";
}

/** The schema behind references; undefined where it is not a schema that is known. */
export function follow(schema: Schema, schemas: ModelSchemas): Schema | undefined {
  let found: Schema | undefined = schema;
  for (let steps = 0; found?.kind === "reference" && steps < 100; steps++) found = schemas.get(found.id);
  return found?.kind === "reference" ? undefined : found;
}

/** What holds for an object whichever member of a union it is. */
interface ObjectShape {
  readonly names: readonly string[];
  readonly required: readonly string[];
  readonly isLoose: boolean;
  /** Whether properties of other names are allowed, and if so, whether they have a type. */
  readonly index: "none" | "any" | "typed";
}

/**
 * The shape of an object, with unions and intersections taken into account; `undefined` for what may be something other
 * than an object.
 */
function objectShape(schema: Schema, schemas: ModelSchemas, depth = 0): ObjectShape | undefined {
  const target = follow(schema, schemas);
  if (!target || depth > 20) return undefined;
  if (target.kind === "object") {
    const own = target.properties.filter(({ readOnly }) => !readOnly);
    const required = own.filter((property) => property.required).map(({ name }) => name);
    return {
      names: own.map(({ name }) => name),
      required,
      isLoose: required.length === 0,
      index: target.additional === undefined ? "none" : isAny(target.additional) ? "any" : "typed",
    };
  }
  if (target.kind !== "union" && target.kind !== "intersection") return undefined;
  const members = target.members.map((member) => objectShape(member, schemas, depth + 1));
  const known = members.filter((member) => member !== undefined);
  if (known.length < members.length || known.length === 0) return undefined;
  const required = known.flatMap((member) => member.required);
  return {
    names: [...new Set(known.flatMap(({ names }) => names))],
    required: [...new Set(target.kind === "intersection" ? required : [])],
    isLoose: known.every((member) => member.isLoose),
    index: known.some(({ index }) => index === "typed")
      ? "typed"
      : known.some(({ index }) => index === "any")
        ? "any"
        : "none",
  };
}

/** Whether it may have properties that the document does not name. */
export function isOpen(body: BodyPlan): boolean {
  return (body.kind === "properties" || body.kind === "joined") && body.isOpen;
}

export function bodyNames(body: BodyPlan): readonly string[] {
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

/**
 * The parts of the body that are required, as the runtime and the types name them: `body.name`, or `body` where it has
 * no required property.
 */
export function requiredBody(plan: BodyPlan): readonly string[] {
  if (plan.kind === "none" || !plan.body.required) return [];
  const required = requiredNames(plan);
  return required.length > 0 ? required.map((name) => `body.${name}`) : ["body"];
}

/** Whether the body as a whole is optional, but not a part of it: once it is there, so is all that it requires. */
export function isWholeOrNothing(plan: BodyPlan): boolean {
  if (plan.kind === "none" || plan.kind === "whole" || plan.body.required) return false;
  return plan.kind === "joined" ? !plan.isLoose : requiredNames(plan).length > 0;
}

/** What the document says about the body, and that it is optional where the types cannot show that. */
export function describeBody(plan: BodyPlan): readonly (string | undefined)[] {
  if (plan.kind === "none") return [];
  return [
    plan.body.description,
    isWholeOrNothing(plan)
      ? "The body is optional as a whole: pass either all of its required properties or none of its properties."
      : undefined,
  ];
}

function requiredNames(plan: Exclude<BodyPlan, { readonly kind: "none" }>): readonly string[] {
  switch (plan.kind) {
    case "properties":
      return plan.properties.filter(({ required }) => required).map(({ name }) => name);
    case "joined":
      return plan.required;
    case "whole":
      return [];
  }
}

/**
 * The type of the body by itself, as `.body(…)` takes it. If the body has no model, `params` is the type that declares
 * its properties, and `others` are the further properties of that type.
 */
export function planBodyType(
  body: BodyPlan,
  params: string,
  others: readonly string[],
  view: ModelView,
): TypeNode | undefined {
  if (body.kind === "none") return undefined;
  return body.kind === "properties" && body.model === undefined && !body.isOpen
    ? select(params, bodyNames(body), others)
    : wholeBodyType(body.body, view);
}

/** The type of a body that is passed as a whole; bytes may come from anything that holds them. */
export function wholeBodyType({ kind, schema }: Body, view: ModelView): TypeNode {
  if (kind === "binary") return namedType("FileLike");
  return planType(schema, kind === "text" ? withoutDates(view) : view);
}

/** Schemas as TypeScript types. */
import type { Operation } from "../model/api.js";
import type { Property, Schema } from "../model/schema.js";
import { planDoc } from "./doc.js";
import type { TypeNode } from "./node.js";
import type { PropertyPlan } from "./plan.js";
import {
  intersectionType,
  literalTypes,
  namedType,
  nullType,
  stringType,
  typeKey,
  undefinedType,
  unionType,
  unknownType,
} from "./type-node.js";

/** How models look in requests or in responses: their names there, and the properties they lack. */
export interface ModelView {
  /** By the models' ids. */
  readonly names: ReadonlyMap<string, string>;
  /** Requests have no `readOnly` properties, responses no `writeOnly` ones. */
  readonly hides: "readOnly" | "writeOnly";
  /** Whether a `Date` is allowed for the text of a date and time. */
  readonly dates?: boolean;
  /** Names that one operation gives to schemas without a name in the document. */
  readonly own?: ReadonlyMap<Schema, string>;
}

/** The same view outside JSON: only JSON and a query write a `Date` as the right text. */
export function withoutDates(view: ModelView): ModelView {
  return { ...view, dates: false };
}

export function planType(schema: Schema, view: ModelView): TypeNode {
  const own = view.own?.get(schema);
  if (own !== undefined) return namedType(own);
  switch (schema.kind) {
    case "unknown":
    case "never":
    case "null":
    case "boolean":
      return { kind: "keyword", name: schema.kind };
    case "string":
      if (isFile(schema) && view.hides === "readOnly") return namedType("FileLike");
      return isDate(schema) && view.dates ? unionType([stringType, namedType("Date")]) : stringType;
    case "number":
      return { kind: "keyword", name: "number" };
    case "enum":
      return unionType(schema.values.map(({ value }) => valueType(value)));
    case "array":
      return { kind: "array", items: planType(schema.items, view) };
    case "tuple": {
      const items = schema.items.map((item, index) => ({
        type: planType(item, view),
        optional: index >= schema.required,
      }));
      return { kind: "tuple", items, ...(schema.rest && { rest: planType(schema.rest, view) }) };
    }
    case "object":
      return planObjectType(schema.properties, schema.additional, view);
    case "union":
      return unionType(schema.members.map((member) => planType(member, view)));
    case "intersection":
      return intersectionType(schema.members.map((member) => planType(member, view)));
    case "reference": {
      const name = view.names.get(schema.id);
      return name === undefined ? unknownType : namedType(name);
    }
  }
}

/**
 * Picks these properties of the params: by `Pick` or `Omit`, whichever lists fewer names. `others` are undefined where
 * further properties are possible.
 */
export function select(params: string, names: readonly string[], others: readonly string[] | undefined): TypeNode {
  return others && others.length < names.length
    ? namedType("Omit", namedType(params), literalTypes(others))
    : namedType("Pick", namedType(params), literalTypes(names));
}

/** Whether an object is declared in place, or one of several is, so that it has no name to refer to. */
export function isNameless(schema: Schema): boolean {
  if (schema.kind === "array") return isNameless(schema.items);
  if (schema.kind === "union") return schema.members.some(isNameless);
  return (schema.kind === "object" && schema.properties.length > 0) || schema.kind === "intersection";
}

/** The responses that are declared in place: together they get a name after the operation. */
export function namelessResponses({ success }: Operation): readonly Schema[] {
  return success.flatMap(({ content }) =>
    content.kind === "json" && isNameless(content.schema) ? [content.schema] : [],
  );
}

/** An item of the pages, if it is declared in place: it gets a name, since a signature has no room for it. */
export function namelessItem({ paginator }: Operation): Schema | undefined {
  return paginator && isNameless(paginator.item) ? paginator.item : undefined;
}

/** Whether a schema is bytes: a request takes them from anything that holds them. */
export function isFile(schema: Schema): boolean {
  return schema.kind === "string" && schema.format === "binary";
}

export function isDate(schema: Schema): boolean {
  return schema.kind === "string" && schema.format === "date-time";
}

function planObjectType(properties: readonly Property[], additional: Schema | undefined, view: ModelView): TypeNode {
  const planned = planProperties(properties, view);
  const index = planIndex(planned, additional, view);
  return { kind: "object", properties: planned, ...(index && { index }) };
}

/**
 * The values of properties that are not named.
 *
 * In TypeScript, an index signature also limits the named properties. So it has to admit their types, or an object such
 * as `{ id: 1, color: "red" }` could not be written at all.
 */
export function planIndex(
  properties: readonly PropertyPlan[],
  additional: Schema | undefined,
  view: ModelView,
): TypeNode | undefined {
  if (!additional) return undefined;
  const index = planType(additional, view);
  if (isUnknown(index)) return index;
  const named = properties.filter(({ type }) => !isWithin(type, index)).map(({ type }) => type);
  // Without `exactOptionalPropertyTypes`, an optional property may also be `undefined`.
  const isPartial = properties.some(({ optional }) => optional);
  return unionType([index, ...named, ...(isPartial ? [undefinedType] : [])]);
}

/** Whether a type is plainly a part of another. */
function isWithin(type: TypeNode, whole: TypeNode): boolean {
  const members = (node: TypeNode) => (node.kind === "union" ? node.members : [node]);
  return members(type).every((part) =>
    members(whole).some(
      (member) =>
        typeKey(member) === typeKey(part) ||
        (part.kind === "literal" && member.kind === "keyword" && typeof part.value === member.name),
    ),
  );
}

export function planProperties(properties: readonly Property[], view: ModelView): readonly PropertyPlan[] {
  return properties.filter((property) => !property[view.hides]).map((property) => planProperty(property, view));
}

function planProperty(property: Property, view: ModelView): PropertyPlan {
  return {
    name: property.name,
    optional: !property.required,
    type: planType(property.schema, view),
    doc: planDoc(property.schema, { name: property.name }),
  };
}

function isUnknown(type: TypeNode): boolean {
  return type.kind === "keyword" && type.name === "unknown";
}

/** The type of a `const` or an enum's value, which may be any JSON. */
function valueType(value: unknown): TypeNode {
  if (value === null) return nullType;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { kind: "literal", value };
  if (Array.isArray(value)) {
    return { kind: "tuple", items: value.map((item) => ({ type: valueType(item), optional: false })) };
  }
  if (typeof value !== "object") return unknownType;
  const properties = Object.entries(value).map(([name, member]: [string, unknown]) => ({
    name,
    optional: false,
    type: valueType(member),
    doc: { tags: [] },
  }));
  return { kind: "object", properties };
}

/** Responses that come in parts: the types of a method's results, and the runtime's reader for the format. */
import type { Operation } from "../model/api.js";
import type { Stream } from "../model/stream-kind.js";
import { declare } from "./declaration.js";
import { planDoc, textDoc } from "./doc.js";
import type { TypeNode, ValueNode } from "./node.js";
import type { ParametersPlan } from "./parameter.js";
import type { Declaration } from "./plan.js";
import { intersectionType, isNameless, type ModelView, namedType, planType, unionType, unknownType } from "./type.js";
import type { StreamNames } from "./type-name.js";

export interface StreamPlan {
  readonly item: TypeNode;
  /**
   * Set where the body chooses: the names of the params that ask for the stream, and of those that ask for a single
   * response.
   */
  readonly choice?: { readonly streaming: string; readonly plain: string };
  readonly declarations: readonly Declaration[];
}

/**
 * The stream of an operation. Also `undefined` where the body would have to choose, but its type cannot tell the values
 * of a property apart.
 */
export function planStream(
  { stream }: Operation,
  names: StreamNames | undefined,
  parameters: ParametersPlan,
  params: Declaration | undefined,
  call: string,
  view: ModelView,
): StreamPlan | undefined {
  if (!stream || !names) return undefined;
  const item = planItem(stream, names.item, call, view);
  if (stream.when === undefined) return item;
  const choice = params && declareChoice(stream.when, names, parameters, params, call);
  if (!choice) return undefined;
  const { streaming, plain } = names;
  return { ...item, choice: { streaming, plain }, declarations: [...item.declarations, ...choice] };
}

/** The item's type, which gets a name if it is declared in place. */
function planItem(
  stream: Stream,
  name: string,
  call: string,
  view: ModelView,
): Pick<StreamPlan, "item" | "declarations"> {
  const { schema } = stream;
  if (!schema) return { item: stream.kind === "events" ? namedType("ServerSentEvent") : unknownType, declarations: [] };
  if (!isNameless(schema)) return { item: planType(schema, view), declarations: [] };
  const declaration = declare(name, schema, view);
  const doc = declaration.doc.text
    ? declaration.doc
    : { ...textDoc(`One item of \`${call}\`.`), tags: declaration.doc.tags };
  return { item: namedType(name), declarations: [{ ...declaration, doc }] };
}

/** Declares the params once for each value of the property that chooses. */
function declareChoice(
  property: string,
  { streaming, plain }: StreamNames,
  { body }: ParametersPlan,
  params: Declaration,
  call: string,
): readonly Declaration[] | undefined {
  const found = body.kind === "properties" ? body.properties.find(({ name }) => name === property) : undefined;
  if (!found) return undefined;
  // An alias may be a union in which one member has no body, and then the property cannot choose.
  const isOptional = !found.required || params.kind === "alias";
  const isNullable = found.schema.kind === "union" && found.schema.members.some(({ kind }) => kind === "null");
  const declareWith = (name: string, what: string, optional: boolean, type: TypeNode): Declaration => {
    const doc = textDoc(`The params of \`${call}\` for ${what}.`);
    const base = namedType(params.name);
    const properties = [{ name: property, optional, type, doc: planDoc(found.schema, { name: property }) }];
    return params.kind === "interface"
      ? { kind: "interface", name, doc, extends: [base], properties }
      : { kind: "alias", name, doc, type: intersectionType([base, { kind: "object", properties }]) };
  };
  const no: TypeNode = { kind: "literal", value: false };
  const off = isNullable ? unionType([no, { kind: "keyword", name: "null" }]) : no;
  return [
    declareWith(plain, "a response that is not a stream", isOptional, off),
    declareWith(streaming, "a stream", false, { kind: "literal", value: true }),
  ];
}

/** The runtime's reader for a stream: `eventStream({ item: "data", data: "json" })`. */
export function streamValue(stream: Stream, accept: string): ValueNode {
  const when: ValueNode | undefined =
    stream.when === undefined
      ? undefined
      : record([
          ["property", literal(stream.when)],
          ["accept", literal(stream.mediaType)],
          ["otherwise", literal(accept)],
        ]);
  switch (stream.kind) {
    case "events": {
      const options = record([
        ["item", literal(stream.item)],
        ["data", literal(stream.data)],
        ["errors", stream.hasErrors ? literal(true) : undefined],
        ["when", when],
      ]);
      return { kind: "call", callee: "eventStream", arguments: [options] };
    }
    case "lines":
      return { kind: "call", callee: "jsonLines", arguments: when ? [when] : [] };
    case "sequence":
      return { kind: "call", callee: "jsonSequence", arguments: when ? [when] : [] };
  }
}

function literal(value: string | boolean): ValueNode {
  return { kind: "literal", value };
}

function record(entries: readonly (readonly [string, ValueNode | undefined])[]): ValueNode {
  return { kind: "record", entries: entries.flatMap(([key, value]) => (value ? [{ key, value }] : [])) };
}

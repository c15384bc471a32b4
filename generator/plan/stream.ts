/** Responses that come in parts: the types of a method's results, and the runtime's reader for the format. */
import type { Operation } from "../model/api.js";
import type { Stream } from "../model/stream-kind.js";
import { declareWithDoc } from "./declaration.js";
import { planDoc, textDoc } from "./doc.js";
import type { TypeNode, ValueNode } from "./node.js";
import type { BodyPlan } from "./body.js";
import type { Declaration } from "./plan.js";
import { isNameless, type ModelView, planType } from "./type.js";
import { intersectionType, literalType, namedType, nullType, unionType, unknownType } from "./type-node.js";
import type { StreamNames } from "./type-name.js";
import { call, literal, record } from "./value.js";

export interface StreamPlan {
  readonly item: TypeNode;
  /**
   * Set where the body chooses: the names of the params that ask for the stream, and of those that ask for a single
   * response.
   */
  readonly choice?: { readonly streaming: string; readonly plain: string };
  readonly declarations: readonly Declaration[];
}

/** The method that gives the stream, and what it takes. */
interface StreamMethod {
  /** From the client on: `client.chat.create`. */
  readonly call: string;
  readonly body: BodyPlan;
  readonly params: Declaration | undefined;
}

/**
 * The stream of an operation. Also `undefined` where the body would have to choose, but its type cannot tell the values
 * of a property apart.
 */
export function planStream(
  { stream }: Operation,
  names: StreamNames | undefined,
  method: StreamMethod,
  view: ModelView,
): StreamPlan | undefined {
  if (!stream || !names) return undefined;
  const item = planItem(stream, names.item, method.call, view);
  if (stream.when === undefined) return item;
  const choice = declareChoice(stream.when, names, method);
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
  const declaration = declareWithDoc(name, schema, `One item of \`${call}\`.`, view);
  return { item: namedType(name), declarations: [declaration] };
}

/** Declares the params once for each value of the property that chooses. */
function declareChoice(
  property: string,
  { streaming, plain }: StreamNames,
  { call, body, params }: StreamMethod,
): readonly Declaration[] | undefined {
  const found = body.kind === "properties" ? body.properties.find(({ name }) => name === property) : undefined;
  if (!params || !found) return undefined;
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
  const no = literalType(false);
  const off = isNullable ? unionType([no, nullType]) : no;
  return [
    declareWith(plain, "a response that is not a stream", isOptional, off),
    declareWith(streaming, "a stream", false, literalType(true)),
  ];
}

/** The runtime's reader for a stream: `eventStream({ item: "data", data: "json" })`. */
export function streamValue(stream: Stream, accept: string): ValueNode {
  const choice =
    stream.when === undefined
      ? undefined
      : record([
          ["property", literal(stream.when)],
          ["accept", literal(stream.mediaType)],
          ["otherwise", literal(accept)],
        ]);
  const when = choice ? [choice] : [];
  switch (stream.kind) {
    case "events": {
      const options = record([
        ["item", literal(stream.item)],
        ["data", literal(stream.data)],
        ["errors", stream.hasErrors ? literal(true) : undefined],
        ["when", choice],
      ]);
      return call("eventStream", options);
    }
    case "lines":
      return call("jsonLines", ...when);
    case "sequence":
      return call("jsonSequence", ...when);
  }
}

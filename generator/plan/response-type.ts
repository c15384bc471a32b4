/** The types of what operations give, and declarations for those that have no name in the document. */
import type { Content, Operation } from "../model/api.js";
import { declareWithDoc } from "./declaration.js";
import { textDoc } from "./doc.js";
import type { TypeNode } from "./node.js";
import type { Declaration } from "./plan.js";
import { type ModelView, namelessItem, namelessResponses, planType } from "./type.js";
import { namedType, stringType, undefinedType, unionType } from "./type-node.js";
import type { OperationNames } from "./type-name.js";

function contentType(content: Content, view: ModelView): TypeNode {
  switch (content.kind) {
    case "empty":
      return undefinedType;
    case "json":
      return planType(content.schema, view);
    case "text":
      return stringType;
    case "binary":
    case "events":
    case "lines":
      return namedType("Response");
  }
}

/** The type of a response. One that has no model is declared, so that users can refer to its type. */
export function planResponseType(
  operation: Operation,
  name: string,
  call: string,
  view: ModelView,
): { readonly type: TypeNode; readonly declaration?: Declaration } {
  const contents = (known: ModelView) => unionType(operation.success.map(({ content }) => contentType(content, known)));
  const [schema, ...others] = namelessResponses(operation);
  if (!schema) return { type: contents(view) };
  const what = `The result of \`${call}\`.`;
  // Several are one of them each time, and have one name together.
  if (others.length > 0)
    return {
      type: namedType(name),
      declaration: { kind: "alias", name, doc: textDoc(what), type: contents(view) },
    };
  const own = new Map([...(view.own ?? []), [schema, name] as const]);
  return { type: contents({ ...view, own }), declaration: declareWithDoc(name, schema, what, view) };
}

/** Declares an item of its pages in the same way. `view` gives that item its name. */
export function declareItem(
  operation: Operation,
  { listItem, response }: OperationNames,
  call: string,
  view: ModelView,
): { readonly declaration: Declaration; readonly view: ModelView } | undefined {
  const schema = namelessItem(operation);
  if (!schema) return undefined;
  const name = listItem ?? response;
  return {
    declaration: declareWithDoc(name, schema, `One item of \`${call}\`.`, view),
    view: { ...view, own: new Map([[schema, name]]) },
  };
}

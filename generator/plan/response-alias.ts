/** Aliases for the responses of methods, apart from their own names: `PaymentCreateResponse`, `Customer`. */
import type { Operation } from "../model/api.js";
import { textDoc } from "./doc.js";
import { pascalCase } from "./identifier.js";
import type { TypeNode } from "./node.js";
import type { Declaration } from "./plan.js";
import type { OperationNames } from "./type-name.js";

/** An operation with the type of its response: a page's item, or any other response as a whole. */
interface TypedOperation {
  readonly operation: Operation;
  readonly names: OperationNames;
  readonly dataType: TypeNode;
  readonly itemType?: TypeNode;
  readonly declarations: readonly Declaration[];
}

/**
 * Declares the aliases.
 *
 * A type that only one method returns also gets that method's name, as users of other SDKs write it; a type that
 * several methods return is a thing of its own, and has only its own name.
 *
 *     export type PaymentCreateResponse = CreateOneTimePayment;
 *
 * A type without a name of its own gets the name of each method that returns it.
 *
 *     export type PaymentRetrieveLimitsResponse = { readonly [currency: string]: number };
 *
 * The response of a resource's `retrieve` also gets the resource's name in the singular, where the document calls it
 * otherwise.
 *
 *     export type Customer = CustomerResponse;
 */
export function declareResponseAliases<Planned extends TypedOperation>(
  operations: readonly Planned[],
  callOf: (operation: Operation) => string,
): ReadonlyMap<Planned, readonly Declaration[]> {
  const counts = new Map<string, number>();
  for (const { dataType, itemType } of operations) {
    const key = textOf(itemType ?? dataType);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map(
    operations.map((planned) => {
      const isOnly = counts.get(textOf(planned.itemType ?? planned.dataType)) === 1;
      return [planned, declareAliases(planned, isOnly, callOf(planned.operation))];
    }),
  );
}

function textOf(type: TypeNode): string {
  const text = texts.get(type) ?? JSON.stringify(type);
  texts.set(type, text);
  return text;
}

const texts = new WeakMap<TypeNode, string>();

function declareAliases(planned: TypedOperation, isOnly: boolean, call: string): readonly Declaration[] {
  const { operation, names, dataType, itemType, declarations } = planned;
  const type = itemType ?? dataType;
  if (!isNamed(type) && !isUnnamed(type)) return [];
  const what = `The result of \`${call}\`.`;
  const item = names.item !== undefined && isNamed(type) ? [alias(names.item, type, what)] : [];
  const isDeclared = declarations.some(({ name }) => name === names.response);
  const isTelling = type.kind !== "name" || !isRepeated(names.response, type.name, operation);
  const own = itemType ? `One item of \`${call}\`.` : what;
  const isOwn = isOnly || isUnnamed(type);
  return [...(isOwn && !isDeclared && isTelling ? [alias(names.response, type, own)] : []), ...item];
}

/**
 * Whether an alias would repeat the type's name: `PetRetrieveResponse` says no more than `Pet`, and a number at its end
 * adds nothing either.
 */
function isRepeated(response: string, type: string, { name }: Operation): boolean {
  return response === `${type}${pascalCase(name)}Response` || response.replace(/\d+$/, "") === type;
}

function alias(name: string, type: TypeNode, text: string): Declaration {
  return { kind: "alias", name, doc: textDoc(text), type };
}

/**
 * Whether a type has no name of its own: a map, a text, one of several models. A response that the document does not
 * describe is not one of them: there is nothing to name.
 */
function isUnnamed(type: TypeNode): boolean {
  switch (type.kind) {
    case "keyword":
      return ["boolean", "string", "number", "bigint"].includes(type.name);
    case "array":
      return isUnnamed(type.items);
    case "name":
      return false;
    default:
      return true;
  }
}

/** Whether a type is a model or a list of one. A `Response` of the platform needs no alias. */
function isNamed(type: TypeNode): boolean {
  if (type.kind === "array") return isNamed(type.items);
  return type.kind === "name" && type.name !== "Response";
}

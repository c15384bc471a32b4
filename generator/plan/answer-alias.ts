/** Names for what methods give, where it has none from the operation itself: `PaymentCreateResponse`, `Customer`. */
import type { TypeNode } from "./node.js";
import { textDoc } from "./doc.js";
import type { Declaration } from "./plan.js";
import type { PlannedOperation } from "./planned-operation.js";

/**
 * What a method gives can be said by the method's name, as users of other SDKs say it: a page's item, anything else as a whole.
 *
 *     export type PaymentCreateResponse = CreateOneTimePayment;
 *
 * What several methods give is a thing of its own and goes by its own name; what a resource's `retrieve` gives is the
 * resource in the singular, where the document calls that differently.
 *
 *     export type Customer = CustomerResponse;
 */
export function declareAnswers(
  operations: readonly PlannedOperation[],
  callOf: (planned: PlannedOperation) => string,
): ReadonlyMap<PlannedOperation, readonly Declaration[]> {
  const counts = new Map<string, number>();
  for (const { dataType, itemType } of operations) {
    const key = JSON.stringify(itemType ?? dataType);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const aliases = operations.map((planned) => {
    const { dataType, itemType, names, declarations } = planned;
    const type = itemType ?? dataType;
    const declared = new Set(declarations.map(({ name }) => name));
    if (!isNamed(type)) return [planned, []] as const;
    const call = callOf(planned);
    const isOwn = counts.get(JSON.stringify(type)) === 1 && !declared.has(names.response);
    return [
      planned,
      [
        ...(isOwn
          ? [alias(names.response, type, itemType ? `One item of \`${call}\`.` : `What \`${call}\` gives.`)]
          : []),
        ...(names.item === undefined ? [] : [alias(names.item, type, `What \`${call}\` gives.`)]),
      ],
    ] as const;
  });
  return new Map(aliases);
}

function alias(name: string, type: TypeNode, text: string): Declaration {
  return { kind: "alias", name, doc: textDoc(text), type };
}

/** A model, or a list of one. The platform's own answer says enough. */
function isNamed(type: TypeNode): boolean {
  if (type.kind === "array") return isNamed(type.items);
  return type.kind === "name" && type.name !== "Response";
}

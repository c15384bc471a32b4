/**
 * The types that are members of a resource's class, as users of other SDKs write them:
 * `DodoPayments.Customers.CustomerCreateParams`.
 */
import type { PlanContext } from "./context.js";
import { namesIn } from "./import.js";
import type { Declaration } from "./plan.js";
import type { ResourceNode } from "./tree.js";

/**
 * These members: the resource's own types, the models that belong to it or that its methods use, and the classes right
 * below it.
 */
export function planNamespace(
  node: ResourceNode,
  path: string,
  declarations: readonly Declaration[],
  imported: readonly string[],
  context: PlanContext,
): readonly string[] {
  const { homes, names } = context;
  const home = path.replace(/^src\/resources\//, "src/models/");
  const own = new Set(declarations.map(({ name }) => name));
  const others = [
    ...(homes.declared.get(home) ?? []),
    ...imported.filter((name) => homes.responses.has(name)),
    ...node.children.flatMap((child) => [names.types.resources.get(child) ?? "", ...namesWith(child, context)]),
  ].filter((name) => !own.has(name));
  // Imported names stand first: to tell whether the namespace has values, the compiler looks through all statements of
  // the file for one name after the other, until it has found an import.
  return [...[...new Set(others)].toSorted(), ...[...own].toSorted()];
}

/** The names that are declared with a resource's operations, and the models that these operations return. */
function namesWith(node: ResourceNode, { operations, homes }: PlanContext): readonly string[] {
  return node.operations.flatMap((operation) => {
    const { declarations = [], dataType, itemType } = operations.get(operation) ?? {};
    const given = [dataType, itemType].flatMap((type) => (type ? namesIn(type) : []));
    return [...declarations.map(({ name }) => name), ...given.filter((name) => homes.responses.has(name))];
  });
}

/** What is a member of a resource's class as a type: `DodoPayments.Customers.CustomerCreateParams`, as users of other SDKs write it. */
import type { PlanContext } from "./context.js";
import { namesIn } from "./import.js";
import type { Declaration, ImportPlan } from "./plan.js";
import type { ResourceNode } from "./tree.js";

/** What models are called as types, and where they are at home. */
export interface ModelNames {
  readonly models: ReadonlySet<string | undefined>;
  /** By the file. */
  readonly byHome: ReadonlyMap<string, readonly string[]>;
}

export function modelNames({ homes, names }: PlanContext): ModelNames {
  const byHome = new Map<string, string[]>();
  for (const [name, file] of homes.names) {
    const others = byHome.get(file);
    if (others) others.push(name);
    else byHome.set(file, [name]);
  }
  const models = homes.models.flatMap((each) => each.models.map(({ id }) => names.answers.names.get(id)));
  return { models: new Set(models), byHome };
}

/** The resource's own types, the models that are at home with it or that its methods name, and what is right below it. */
export function planNamespace(
  node: ResourceNode,
  path: string,
  declarations: readonly Declaration[],
  imports: readonly ImportPlan[],
  { models, byHome }: ModelNames,
  context: PlanContext,
): readonly string[] {
  const { names } = context;
  const home = path.replace(/^src\/resources\//, "src/models/");
  const members = [
    ...declarations.map(({ name }) => name),
    ...(byHome.get(home) ?? []),
    ...imports.flatMap(({ types }) => types.filter((name) => models.has(name))),
    ...node.children.flatMap((child) => [names.types.resources.get(child) ?? "", ...namesWith(child, models, context)]),
  ];
  return [...new Set(members)].toSorted();
}

/** What is declared with a resource's operations, and the models that they give. */
function namesWith(
  node: ResourceNode,
  models: ReadonlySet<string | undefined>,
  { operations }: PlanContext,
): readonly string[] {
  return node.operations.flatMap((operation) => {
    const { declarations = [], dataType, itemType } = operations.get(operation) ?? {};
    const given = [dataType, itemType].flatMap((type) => (type ? namesIn(type) : []));
    return [...declarations.map(({ name }) => name), ...given.filter((name) => models.has(name))];
  });
}

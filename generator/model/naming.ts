/** The place of every operation on the client: a chain of resources, and the name of a method. */
import type { Report } from "../diagnostic.js";
import type { Operation, Step, Words } from "./api.js";
import { decideName } from "./decided-name.js";
import { asUsualMethod } from "./declared-name.js";
import { type DraftName, settle } from "./draft-name.js";
import { inferMethod } from "./method.js";
import { nameKey, wordsOf } from "../name/word.js";
import type { UnnamedOperation } from "./operation.js";
import { noise, otherNames } from "./other-name.js";
import { keepNames } from "./published-name.js";
import { decidedChain, inferChain, resourcesOf } from "./resource.js";
import { readRoute } from "./route.js";
import type { Route } from "./route.js";
import { stripPrefixes } from "./route-prefix.js";
import { growTree, nodeAt } from "./route-tree.js";
import type { RouteNode } from "./route-tree.js";
import { readToldNames, type ToldName } from "./told-name.js";
import { isVerb } from "./verb.js";
import type { Lock } from "../setting/lock.js";

/** Decisions about names that are not about a single operation. */
interface NameSettings {
  /** New names of resources, by the inferred one: `customers.wallets` to `wallets`. */
  readonly resources?: Readonly<Record<string, string>>;
  readonly lock?: Lock;
}

export function inferNames(
  drafts: readonly UnnamedOperation[],
  settings: NameSettings,
  report: Report,
): readonly Operation[] {
  const routes = stripPrefixes(drafts.map(({ operation }) => readRoute(operation.path)));
  const tree = growTree(
    drafts.map(({ operation, response }, index) => ({
      method: operation.method,
      route: routes[index] ?? [],
      ...(response && { response }),
    })),
  );
  const told = readToldNames(drafts);
  const named = drafts.map((draft, index) => {
    const route = routes[index] ?? [];
    return decideName(draftName(draft, route, tree, told[index]), route, draft.decision, settings.resources ?? {});
  });
  const settled = settings.lock ? keepNames(named, settings.lock, report) : settle(named, report);
  return drafts.map(({ operation }, index): Operation => {
    const { claim, evidence, published } = settled[index] as DraftName;
    const { chain, name } = claim;
    return {
      ...operation,
      chain,
      name,
      ...(published && { published }),
      evidence: [...evidence, ...operation.evidence],
    };
  });
}

function draftName(draft: UnnamedOperation, route: Route, tree: RouteNode, told: ToldName | undefined): DraftName {
  const { id, method, path, source } = draft.operation;
  const operationWords = wordsOf(draft.operationId ?? "");
  const inferred = inferMethod({ method, route, operationWords, listing: draft.listing }, tree);
  const chain = told ? decidedChain(route, told.resources) : inferChain(route, inferred.taken);
  const own = told || resourcesOf(chain).length > 0 ? undefined : ownName(route, operationWords);
  const name = told ? nameOf(told, inferred.name) : (own ?? inferred.name);
  const others = otherNames(draft.operation, operationWords, chain, name);
  const isOwn = told !== undefined || saysName(operationWords, name);
  const { because, confidence } = told ?? { because: undefined, confidence: "likely" };
  return {
    claim: { id, method, path, chain, name, others, isOwn, company: companyOf(route, tree), source },
    route,
    ...(draft.operationId !== undefined && { operationId: draft.operationId }),
    evidence: [
      { about: "resource", because: because ?? whyResource(draft.operation, chain), confidence, source },
      { about: "method", because: because ?? (own ? noResource : inferred.because), confidence, source },
    ],
  };
}

const noResource = "The path names no resource, so the operationId names the method.";

/** The resource of a path without names (`/{bucket}/{key}`), which only the operationId tells. */
function ownName(route: Route, operationWords: Words): Words | undefined {
  const words = operationWords.filter((word) => !noise.has(word));
  return route.at(-1)?.kind === "parameter" && words.length > 1 && isVerb(words[0] ?? "") ? words : undefined;
}

function nameOf({ name, isLoose }: ToldName, inferred: Words): Words {
  return isLoose ? asUsualMethod(name, inferred) : name;
}

/** Words of operationIds that set a variant apart from the plain operation. */
const qualifiers: ReadonlySet<string> = new Set("partial bulk batch all many multiple async collection".split(" "));

/** Whether the operationId contains the name, and is not one of its variants. */
function saysName(operationWords: Words, name: Words): boolean {
  return operationWords.includes(name[0] ?? "") && !operationWords.some((word) => qualifiers.has(word));
}

/** How many operations stand in the same collection. */
function companyOf(route: Route, tree: RouteNode): number {
  const collection = route.findLastIndex(({ kind }) => kind === "static");
  return nodeAt(tree, route, collection + 1).count;
}

function whyResource(operation: UnnamedOperation["operation"], chain: readonly Step[]): string {
  const resources = resourcesOf(chain).map(nameKey);
  if (resources.length === 0)
    return `The path ${operation.path} names no resource, so the method is on the client itself.`;
  return `The path ${operation.path} leads to ${resources.join(", then ")}.`;
}

/** The names of all types and classes that are not models: `LicenseKeys`, `LicenseKeyById`, `LicenseKeyUpdateParams`. */
import type { Callback, Operation } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import { groupBy } from "./group.js";
import { pascalCase } from "./identifier.js";
import type { NameTable } from "./name-table.js";
import type { PublishedTypes } from "./published-type-name.js";
import { briefScopeName, longScopeName, wholeScopeName } from "./scope-name.js";
import { longStem, type Stems, wholeStem } from "./stem.js";
import { type ResourceNode, type ScopeNode, walkScopes } from "./tree.js";
import { namelessResponses, namelessItem } from "./type.js";

export interface TypeNames {
  readonly resources: ReadonlyMap<ResourceNode, string>;
  readonly scopes: ReadonlyMap<ScopeNode, string>;
  readonly operations: ReadonlyMap<Operation, OperationNames>;
}

/** The names of an operation's types. */
export interface OperationNames {
  readonly params: string;
  readonly error: string;
  readonly response: string;
  /**
   * The resource's name in the singular, for the response of its `retrieve`, if nothing else has that name: `Customer`.
   */
  readonly item?: string;
  /** An item of its pages, if the document has no name for it and `response` is not free: `OrderListItem`. */
  readonly listItem?: string;
  /** Set if the response may be a stream. */
  readonly stream?: StreamNames;
  /** The requests that the API sends because of it. */
  readonly callbacks: ReadonlyMap<Callback, string>;
}

export interface StreamNames {
  /** An item, if it has no name of its own. */
  readonly item: string;
  /** The params that ask for a stream, if the body chooses. */
  readonly streaming: string;
  /** The params that ask for a single response. */
  readonly plain: string;
}

const kinds = ["Params", "Error", "Response"] as const;

/**
 * Names all types that are not models. `stems` are those of all resources below the client, and of the client (`root`).
 */
export function planTypeNames(
  root: ResourceNode,
  stems: Stems,
  table: NameTable,
  published: PublishedTypes,
): TypeNames {
  const kept = keepTypeNames(published, table);
  const operations = new Map<Operation, OperationNames>();
  const resources = new Map<ResourceNode, string>();
  const scopes = new Map<ScopeNode, string>();
  // Sorted, so that the document's order does not decide who keeps a name.
  const nodes = sortedBy([...stems.keys()], keyOf);
  for (const node of nodes) {
    const { item = "" } = stems.get(node) ?? {};
    const itemStems = [item, longStem(node), wholeStem(node)];
    for (const operation of sortedBy(node.operations, addressOf)) {
      const [params, error, response] = kept.operations.get(operation) ?? claimTogether(table, operation, itemStems);
      const stream =
        operation.stream && claimStream(table, params, operation.stream.kind === "events" ? "Event" : "Item");
      operations.set(operation, {
        params,
        error,
        response,
        ...(stream && { stream }),
        callbacks: claimCallbacks(table, operation, params),
      });
    }
  }
  for (const node of nodes) {
    const { collection = "" } = stems.get(node) ?? {};
    if (node === root) continue;
    resources.set(node, kept.resources.get(node) ?? table.claim(collection, `${collection}Resource`));
  }
  const own = nodes.flatMap((node) => [...walkScopes(node)]);
  const briefs = groupBy(own, briefScopeName);
  for (const scope of sortedBy(own, longScopeName)) {
    // Where two scopes would have the same brief name, neither gets it.
    const [brief, long, whole] = [briefScopeName(scope), longScopeName(scope), wholeScopeName(scope)];
    const isAlone = briefs.get(brief)?.length === 1;
    scopes.set(scope, isAlone ? table.claim(brief, long, whole) : table.claim(long, whole));
  }
  for (const [operation, item] of claimItems(stems, table))
    operations.set(operation, { ...(operations.get(operation) as OperationNames), item });
  for (const [operation, names] of operations) {
    if (namelessItem(operation) && namelessResponses(operation).length > 0)
      operations.set(operation, { ...names, listItem: claimListItem(table, names.params) });
  }
  return { resources, scopes, operations };
}

function claimListItem(table: NameTable, params: string): string {
  const stem = params.replace(/Params(?=\d*$)/, "");
  return table.claim(`${stem}Item`, `${stem}Element`);
}

/** Names the items in the singular. Only once all other names are taken, since the types have another name as well. */
function claimItems(stems: Stems, table: NameTable): readonly (readonly [Operation, string])[] {
  return [...stems].flatMap(([node, { item }]) => {
    const operation = node.operations.find(({ name }) => name.length === 1 && name[0] === "retrieve");
    return operation && item !== "" && !table.has(item) ? [[operation, table.claim(item)] as const] : [];
  });
}

/** The names that resources and operations would have if nothing collided. */
export function wantedTypeNames(stems: Stems): ReadonlySet<string> {
  return new Set(
    [...stems].flatMap(([{ operations }, { item, collection }]) => [
      collection,
      ...operations.flatMap(({ name }) => kinds.map((kind) => item + pascalCase(name) + kind)),
    ]),
  );
}

/** Takes what was published, as far as it is free. */
function keepTypeNames(
  { stems, classes }: PublishedTypes,
  table: NameTable,
): {
  readonly operations: ReadonlyMap<Operation, readonly [string, string, string]>;
  readonly resources: ReadonlyMap<ResourceNode, string>;
} {
  const operations = [...stems].filter(([, stem]) => kinds.every((kind) => !table.has(stem + kind)));
  const claim = (stem: string) => kinds.map((kind) => table.claim(stem + kind)) as [string, string, string];
  const resources = [...classes].filter(([, name]) => !table.has(name));
  return {
    operations: new Map(operations.map(([operation, stem]) => [operation, claim(stem)])),
    resources: new Map(resources.map(([node, name]) => [node, table.claim(name)])),
  };
}

/** The names of types and classes that were published. */
export function publishedTypeNames({ stems, classes }: PublishedTypes): readonly string[] {
  return [...[...stems.values()].flatMap((stem) => kinds.map((kind) => stem + kind)), ...classes.values()];
}

/** Names all three types of an operation after the same stem: the first with which all three names are free. */
function claimTogether(
  table: NameTable,
  { name }: Operation,
  stems: readonly string[],
): readonly [string, string, string] {
  const method = pascalCase(name);
  const free = stems.find((stem) => kinds.every((kind) => !table.has(stem + method + kind)));
  const claim = (kind: string) => table.claim((free ?? stems.at(-1) ?? "") + method + kind);
  return [claim("Params"), claim("Error"), claim("Response")];
}

/** The names for a stream: `ChatCreateEvent`, `ChatCreateParamsStreaming`, `ChatCreateParamsNonStreaming`. */
function claimStream(table: NameTable, params: string, item: "Event" | "Item"): StreamNames {
  return {
    item: table.claim(params.replace(/Params(?=\d*$)/, item)),
    streaming: table.claim(`${params}Streaming`),
    plain: table.claim(`${params}NonStreaming`),
  };
}

/** The names of callbacks: `SubscriptionCreateOnDataCallback`. */
function claimCallbacks(
  table: NameTable,
  { callbacks = [] }: Operation,
  params: string,
): ReadonlyMap<Callback, string> {
  const stem = params.replace(/Params(?=\d*$)/, "");
  return new Map(
    callbacks.map((callback) => {
      const words = wordsOf(callback.name);
      const named = pascalCase(words.at(-1) === "callback" ? words.slice(0, -1) : words);
      return [callback, table.claim(`${stem}${named}Callback`)];
    }),
  );
}

/** Sorts items by a text that is made only once for each. */
function sortedBy<Item>(items: readonly Item[], textOf: (item: Item) => string): readonly Item[] {
  if (items.length < 2) return items;
  return items
    .map((item) => ({ item, text: textOf(item) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)))
    .map(({ item }) => item);
}

function keyOf({ path }: ResourceNode): string {
  return JSON.stringify(path);
}

function addressOf({ path, method }: Operation): string {
  return `${path} ${method}`;
}

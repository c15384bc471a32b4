/** The names of all types and classes that are not models: `LicenseKeys`, `LicenseKeyById`, `LicenseKeyUpdateParams`. */
import type { Callback, Operation, Words } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import { singular } from "../name/noun.js";
import { pascalCase } from "./identifier.js";
import type { NameTable } from "./name-table.js";
import { type ResourceNode, type ScopeNode, walkResources, walkScopes } from "./tree.js";

export interface TypeNames {
  readonly resources: ReadonlyMap<ResourceNode, string>;
  readonly scopes: ReadonlyMap<ScopeNode, string>;
  readonly operations: ReadonlyMap<Operation, OperationNames>;
}

/** Names of one operation's types. */
export interface OperationNames {
  readonly params: string;
  readonly error: string;
  readonly response: string;
  /** The resource in the singular, for what its `retrieve` gives, where nothing else is called so: `Customer`. */
  readonly item?: string;
  /** Of an operation whose answer may be a stream. */
  readonly stream?: StreamNames;
  /** What the API sends because of it. */
  readonly callbacks: ReadonlyMap<Callback, string>;
}

export interface StreamNames {
  /** One item, where it has no name of its own. */
  readonly item: string;
  /** Params that ask for a stream, where the body chooses. */
  readonly streaming: string;
  /** Params that ask for an answer in one piece. */
  readonly plain: string;
}

const kinds = ["Params", "Error", "Response"] as const;

export function planTypeNames(root: ResourceNode, table: NameTable): TypeNames {
  const stems = planStems(root);
  const operations = new Map<Operation, OperationNames>();
  const resources = new Map<ResourceNode, string>();
  const scopes = new Map<ScopeNode, string>();
  // Who comes first keeps a name: no order of the document's decides on it.
  const nodes = [...stems.keys()].toSorted((a, b) => compare(keyOf(a), keyOf(b)));
  for (const node of nodes) {
    const { item = "" } = stems.get(node) ?? {};
    for (const operation of node.operations.toSorted((a, b) => compare(addressOf(a), addressOf(b)))) {
      const [params, error, response] = claimTogether(table, operation, [item, longStem(node), wholeStem(node)]);
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
    if (node !== root) resources.set(node, table.claim(collection, `${collection}Resource`));
  }
  const byName = nodes.flatMap((node) => [...walkScopes(node)]).toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  for (const scope of byName) scopes.set(scope, table.claim(briefName(scope), nameOf(scope)));
  for (const [operation, item] of claimItems(stems, table))
    operations.set(operation, { ...(operations.get(operation) as OperationNames), item });
  return { resources, scopes, operations };
}

/** Only when all the others have theirs: it is another name for what has one. */
function claimItems(
  stems: ReadonlyMap<ResourceNode, Stem>,
  table: NameTable,
): readonly (readonly [Operation, string])[] {
  return [...stems].flatMap(([node, { item }]) => {
    const operation = node.operations.find(({ name }) => name.length === 1 && name[0] === "retrieve");
    return operation && item !== "" && !table.has(item) ? [[operation, table.claim(item)] as const] : [];
  });
}

/** The names that resources and operations would have if they were alone. */
export function wantedTypeNames(root: ResourceNode): ReadonlySet<string> {
  return new Set(
    [...planStems(root)].flatMap(([{ operations }, { item, collection }]) => [
      collection,
      ...operations.flatMap(({ name }) => kinds.map((kind) => item + pascalCase(name) + kind)),
    ]),
  );
}

/** All three of an operation's types have the same stem: the first with which all are free. */
function claimTogether(
  table: NameTable,
  { name }: Operation,
  stems: readonly string[],
): readonly [string, string, string] {
  const free = stems.find((stem) => kinds.every((kind) => !table.has(stem + pascalCase(name) + kind)));
  const claim = (kind: string) => table.claim((free ?? stems.at(-1) ?? "") + pascalCase(name) + kind);
  return [claim("Params"), claim("Error"), claim("Response")];
}

/** `ChatCreateEvent`, `ChatCreateParamsStreaming`, `ChatCreateParamsNonStreaming` */
function claimStream(table: NameTable, params: string, item: "Event" | "Item"): StreamNames {
  return {
    item: table.claim(params.replace(/Params(?=\d*$)/, item)),
    streaming: table.claim(`${params}Streaming`),
    plain: table.claim(`${params}NonStreaming`),
  };
}

/** `SubscriptionCreateOnDataCallback` */
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

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function keyOf({ path }: ResourceNode): string {
  return JSON.stringify(path);
}

function addressOf({ path, method }: Operation): string {
  return `${path} ${method}`;
}

interface Stem {
  /** `LicenseKey` */
  readonly item: string;
  /** `LicenseKeys` */
  readonly collection: string;
}

/** A resource goes by its own name where no other, as near to the client or nearer, has the same; else by its parents' too. */
function planStems(root: ResourceNode): ReadonlyMap<ResourceNode, Stem> {
  const nodes = [...walkResources(root)];
  const brief = (node: ResourceNode) => pascalCase(singularOf(node.path.at(-1) ?? []));
  const below = nodes.filter((node) => node !== root);
  const byBrief = group(below, brief);
  const byLong = group(below, longStem);
  return new Map(
    nodes.map((node) => {
      if (node === root) return [node, { item: "", collection: "" }];
      const same = byBrief.get(brief(node)) ?? [];
      const isBrief = same.every((other) => other === node || other.path.length > node.path.length);
      if (isBrief) return [node, { item: brief(node), collection: pascalCase(node.path.at(-1) ?? []) }];
      // `/user` and `/users`: only their own words tell them apart.
      const item = byLong.get(longStem(node))?.length === 1 ? longStem(node) : wholeStem(node);
      return [node, { item, collection: wholeStem(node) }];
    }),
  );
}

function group<Item>(items: readonly Item[], nameOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const others = groups.get(name);
    if (others) others.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

/** `CustomerWallet` */
function longStem({ path }: ResourceNode): string {
  return path.map((words) => pascalCase(singularOf(words))).join("");
}

/** `CustomersWallets` */
function wholeStem({ path }: ResourceNode): string {
  return path.map((words) => pascalCase(words)).join("");
}

export function singularOf(words: Words): Words {
  return words.map((word, index) => (index === words.length - 1 ? singular(word) : word));
}

/** `CustomerById` for `/customers/{customer_id}`, `CustomerByIdWallets` for what is below. */
function briefName(scope: ScopeNode): string {
  return scopeName(scope, briefParameter);
}

/** `CustomerByCustomerId`, where `CustomerById` is another. */
function nameOf(scope: ScopeNode): string {
  return scopeName(scope, wordsOf);
}

function scopeName({ chain }: ScopeNode, parameterWords: (name: string, resource: Words) => Words): string {
  let resource: Words = [];
  return chain
    .map((step, index) => {
      if (step.kind === "parameter") return `By${pascalCase(parameterWords(step.name, resource))}`;
      resource = step.name;
      return pascalCase(chain[index + 1]?.kind === "parameter" ? singularOf(step.name) : step.name);
    })
    .join("");
}

/** `id` for `customer_id` of a customer. */
export function briefParameter(name: string, resource: Words): Words {
  const words = wordsOf(name);
  const noun = singularOf(resource);
  const repeats = noun.length < words.length && noun.every((word, index) => word === words[index]);
  return repeats ? words.slice(noun.length) : words;
}

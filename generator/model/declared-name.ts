/**
 * Names that the document's author has given: an operationId that names the operation's tag, and then what is done.
 *
 *     repos/list-for-org   tagged repos              repos.listForOrg
 *     VirtualMachines_Get  tagged VirtualMachines    virtualMachines.retrieve
 *     pubsub.projects.topics.list, as all are        projects.topics.list
 *
 * Where nearly all of a document's operations are named so, that is the author's own plan of the client, and better than
 * what the paths tell. One operationId alone may look so by chance, and where lists are not called so, the names are
 * those of the server's own code: `Accounts_GetAll`.
 */
import type { Words } from "./api.js";
import { isSameNoun } from "../name/noun.js";
import { wordsOf } from "../name/word.js";

export interface DeclaredName {
  readonly resources: readonly Words[];
  readonly name: Words;
}

interface Declaring {
  readonly operationId?: string;
  readonly tags: readonly string[];
  /** Whether its name says that it gets a list. */
  readonly lists: boolean;
}

/**
 * The share of operations that must be named so, and their least number, for the names to count as the author's plan.
 */
const share = 0.9;
const fewest = 5;

/** The declared names, by operation; empty where the document has no such plan. */
export function readDeclaredNames(operations: readonly Declaring[]): readonly (DeclaredName | undefined)[] {
  const service = sharedService(operations);
  const names = operations.map((operation) =>
    service === undefined ? readDeclaredName(operation) : readChain(operation, service),
  );
  const found = names.filter((name) => name !== undefined);
  const groups = new Set(found.map(({ resources }) => resources.join(".")));
  const isPlan = found.length >= fewest && groups.size > 1 && found.length >= share * operations.length;
  const lists = names.filter((_, index) => operations[index]?.lists);
  const called = lists.filter((name) => name?.name[0] === "list");
  return isPlan && called.length > 0 && called.length * 2 >= lists.length ? names : [];
}

/** The name that all chains begin with: `pubsub`, in `pubsub.projects.topics.list`. */
function sharedService(operations: readonly Declaring[]): string | undefined {
  const services = operations.map(({ operationId = "" }) => /^(\w+)(\.\w+){2,}$/.exec(operationId)?.[1]);
  const [first] = services.filter((service) => service !== undefined);
  const sharing = services.filter((service) => service === first).length;
  return sharing >= share * operations.length ? first : undefined;
}

function readChain({ operationId = "" }: Declaring, service: string): DeclaredName | undefined {
  const [first, ...names] = operationId.split(".").map(wordsOf);
  const name = names.pop();
  if (!first || !name || names.length === 0 || !operationId.startsWith(service + ".")) return undefined;
  return [...names, name].every((words) => words.length > 0) ? { resources: names, name } : undefined;
}

function readDeclaredName({ operationId = "", tags }: Declaring): DeclaredName | undefined {
  // An underscore separates a class from its method only where both are capitalised: `Pets_List`.
  const parts =
    /^([^/.]+)[/.]([^/.]+)$/.exec(operationId) ?? /^([A-Z][A-Za-z0-9]*)_([A-Z][A-Za-z0-9]*)$/.exec(operationId);
  const resource = wordsOf(parts?.[1] ?? "");
  const name = wordsOf(parts?.[2] ?? "");
  if (resource.length === 0 || name.length === 0) return undefined;
  return tags.some((tag) => isSameName(wordsOf(tag), resource)) ? { resources: [resource], name } : undefined;
}

function isSameName(a: Words, b: Words): boolean {
  return isSameNoun(a.join(""), b.join(""));
}

/** What authors call the five usual methods. */
const synonyms: Readonly<Record<string, string>> = {
  get: "retrieve",
  show: "retrieve",
  read: "retrieve",
  fetch: "retrieve",
  find: "retrieve",
  index: "list",
  "get all": "list",
  "find all": "list",
  new: "create",
  store: "create",
  edit: "update",
  patch: "update",
  destroy: "delete",
  remove: "delete",
};

/** The author's word, or ours where both mean the same usual method. */
export function asUsualMethod(declared: Words, inferred: Words): Words {
  return synonyms[declared.join(" ")] === inferred.join(" ") ? inferred : declared;
}

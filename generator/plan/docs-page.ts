/** The files of the reference's pages, under names that every disk and URL can have. */
import type { Operation } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import type { Names } from "./name.js";
import { kebabCase } from "./identifier.js";
import { NameTable } from "./name-table.js";
import { type ResourceNode, walkResources } from "./tree.js";

/** The page of each resource except the client itself: `resources/customers-wallets.html`. */
export function resourcePages({ root }: Names): ReadonlyMap<ResourceNode, string> {
  const claim = pageClaim("resources", "resource");
  const nodes = [...walkResources(root)].filter((node) => node !== root);
  return new Map(nodes.map((node) => [node, claim(node.path.map(kebabCase).join("-"))]));
}

/** The most methods on one page; with more, it is hard to read and slow to open. */
const mostOnPage = 30;

/**
 * The page of each method: that of its resource, or its own if the resource is large:
 * `resources/repos/list-for-org.html`.
 */
export function methodPages(
  { members }: Names,
  pages: ReadonlyMap<ResourceNode, string>,
): ReadonlyMap<Operation, string> {
  return new Map(
    [...pages].flatMap(([node, page]) => {
      if (node.operations.length <= mostOnPage) return node.operations.map((each) => [each, page] as const);
      const claim = pageClaim(page.replace(/\.html$/, ""), "method");
      const nameOf = (operation: Operation) => kebabCase(wordsOf(members.calls.get(operation)?.at(-1) ?? ""));
      return node.operations.map((each) => [each, claim(nameOf(each))] as const);
    }),
  );
}

/** The page of each type, by its name: `models/LicenseKey.html`. */
export function typePages(names: readonly string[]): ReadonlyMap<string, string> {
  const claim = pageClaim("models", "model");
  return new Map(names.map((name) => [name, claim(name)]));
}

/** Names that Windows reserves for devices. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;
const longest = 100;

/** Hands out file names that are distinct even on a file system without case. */
function pageClaim(folder: string, otherwise: string): (name: string) => string {
  const table = new NameTable(["index"], true);
  return (name) => {
    const plain = name.replace(/[^A-Za-z0-9_-]/g, "").slice(0, longest);
    return `${folder}/${table.claim(plain === "" || device.test(plain) ? otherwise : plain)}.html`;
  };
}

/** The pages of the reference: file names that every disk and every address can have. */
import type { Operation } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import type { Names } from "./name.js";
import { kebabCase } from "./identifier.js";
import { NameTable } from "./name-table.js";
import { type ResourceNode, walkResources } from "./tree.js";

/** `resources/customers-wallets.html`, of every resource but the client itself. */
export function resourcePages({ root }: Names): ReadonlyMap<ResourceNode, string> {
  const claim = pageClaim("resources", "resource");
  const nodes = [...walkResources(root)].filter((node) => node !== root);
  return new Map(nodes.map((node) => [node, claim(node.path.map(kebabCase).join("-"))]));
}

/** As many as one page shows, and is still read and opened at once. */
const mostOnPage = 30;

/** Where each method is: on the page of its resource; of a large resource, `resources/repos/list-for-org.html`. */
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

/** `models/LicenseKey.html`, by the type's name. */
export function typePages(names: readonly string[]): ReadonlyMap<string, string> {
  const claim = pageClaim("models", "model");
  return new Map(names.map((name) => [name, claim(name)]));
}

/** What Windows keeps for devices. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;
const longest = 100;

/** Names are told apart as a file system without case would. */
function pageClaim(folder: string, otherwise: string): (name: string) => string {
  const table = new NameTable(["index"], true);
  return (name) => {
    const plain = name.replace(/[^A-Za-z0-9_-]/g, "").slice(0, longest);
    return `${folder}/${table.claim(plain === "" || device.test(plain) ? otherwise : plain)}.html`;
  };
}

/** The pages of the reference: file names that every disk and every address can have. */
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

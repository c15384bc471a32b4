/** What may be read beside a document: the folders and addresses that its user names. Nothing else is, wherever it refers to. */
import path from "node:path";
import { isAddress } from "../load/address.js";

export interface Admission {
  readonly folders: readonly string[];
  readonly addresses: readonly string[];
}

/** `references` are absolute paths and addresses. */
export function admissionOf(references: readonly string[]): Admission {
  return {
    folders: references.filter((each) => !isAddress(each)),
    addresses: references.filter(isAddress),
  };
}

/**
 * Whether one of the names admits an address: it has the name's scheme, host and port, and its path is the name's or goes on behind a
 * slash. Who puts a user or a password into it means to pass something on.
 */
export function admitsAddress({ addresses }: Admission, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, pathname, username, password } = new URL(address);
  if (username || password) return false;
  return addresses.some((name) => {
    if (!URL.canParse(name)) return false;
    const allowed = new URL(name);
    if (allowed.origin !== origin) return false;
    if (allowed.pathname === "/") return true;
    // Some servers take these for slashes, and go up by what stands between them.
    return isBelowPath(allowed.pathname, pathname) && !/%2f|%5c|%25/i.test(pathname.slice(allowed.pathname.length));
  });
}

/** `/specs` and `/specs/` admit `/specs/a.yaml`, and not `/specs-old/a.yaml`. Dots have been resolved by the parser of URLs. */
function isBelowPath(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/** Whether a path is a folder's own or below it. By name alone: who reads it follows links first. */
export function isBelow(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/**
 * For `load`: the name of what an entry may refer to outside its folder. A file has one name however it is reached, as the entry has it:
 * from the current folder where that is relative. `input` is the path of the entry, or its address.
 */
export function admitBeside(admission: Admission, input: string, entry: string): (file: string) => string | undefined {
  const { folders } = admission;
  // From a folder that is admitted a way may lead back.
  const known = folders.length > 0 && !isAddress(input) ? [...folders, path.dirname(input)] : [];
  return (file) => {
    if (isAddress(file)) return admitsAddress(admission, file) ? file : undefined;
    const full = path.resolve(file);
    if (!known.some((folder) => isBelow(folder, full))) return undefined;
    const name = path.isAbsolute(entry) ? full : path.relative(process.cwd(), full);
    return name.split(path.sep).join("/");
  };
}

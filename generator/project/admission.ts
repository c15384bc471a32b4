/**
 * Which files and addresses a document may refer to outside of its own folder or server: only those that its user
 * names.
 */
import path from "node:path";
import { isAddress } from "../load/address.js";

export interface Admission {
  readonly folders: readonly string[];
  readonly addresses: readonly string[];
}

/** `references` are absolute paths, and addresses. */
export function admissionOf(references: readonly string[]): Admission {
  return {
    folders: references.filter((each) => !isAddress(each)),
    addresses: references.filter(isAddress),
  };
}

/**
 * Whether an address is admitted by a name: it has the same scheme, host and port, and its path is the name's or
 * continues behind it with a slash. An address with a user or password is not, since it may be a way to send data out.
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
    // Some servers read these as slashes, and resolve dots between them.
    return isBelowPath(allowed.pathname, pathname) && !/%2f|%5c|%25/i.test(pathname.slice(allowed.pathname.length));
  });
}

/**
 * `/specs` and `/specs/` admit `/specs/a.yaml`, and not `/specs-old/a.yaml`. The URL's parser has already resolved
 * dots.
 */
function isBelowPath(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/** Whether a path is a folder or below it, judged by its name alone: symbolic links are followed before. */
export function isBelow(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/**
 * For `load`: the names of the files that an entry may refer to outside of its folder. Each file has a single name,
 * whatever path leads to it; like the entry's, it is relative to the current folder if that is. `input` is the path or
 * address of the entry.
 */
export function admitBeside(admission: Admission, input: string, entry: string): (file: string) => string | undefined {
  const { folders } = admission;
  // A path through an admitted folder may lead back into the entry's folder.
  const known = folders.length > 0 && !isAddress(input) ? [...folders, path.dirname(input)] : [];
  return (file) => {
    if (isAddress(file)) return admitsAddress(admission, file) ? file : undefined;
    const full = path.resolve(file);
    if (!known.some((folder) => isBelow(folder, full))) return undefined;
    const name = path.isAbsolute(entry) ? full : path.relative(process.cwd(), full);
    return name.split(path.sep).join("/");
  };
}

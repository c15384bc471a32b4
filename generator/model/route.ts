/** A path, read as a sequence of names. */
import type { Words } from "./api.js";
import { wordsOf } from "../name/word.js";

export type Segment =
  | { readonly kind: "static"; readonly text: string; readonly words: Words }
  | { readonly kind: "parameter"; readonly name: string }
  /** What follows a colon or a number sign: `/levels:append`, `/files/{id}#add_shared_link`. */
  | { readonly kind: "action"; readonly text: string; readonly words: Words };

export type Route = readonly Segment[];

/** File endings that say the format of the response: `/search.json`. */
const formats = /\.(json|xml|csv|html|txt|yaml)$/i;

/**
 * Reads a path. A query in it sets a variant apart, as a segment would elsewhere: `/agents?beta=true` is like
 * `/beta/agents`.
 */
export function readRoute(path: string): Route {
  const mark = path.indexOf("?");
  if (mark < 0) return path.split("/").flatMap(readSegment);
  const switches = path
    .slice(mark + 1)
    .split("&")
    .filter((pair) => /^[^=]+(=true)?$/.test(pair))
    .map((pair) => pair.replace(/=true$/, ""));
  return [...switches, ...path.slice(0, mark).split("/")].flatMap(readSegment);
}

/** Words for the things at the end of a path: the last word of each name, from the last name to the first. */
export function nounsOf(path: string): readonly string[] {
  const names = readRoute(path).flatMap((segment) => (segment.kind === "static" ? segment.words.slice(-1) : []));
  return names.reverse();
}

/** A cache: the same few segments make up all the paths of a document. */
const remembered = new Map<string, readonly Segment[]>();

function readSegment(segment: string): readonly Segment[] {
  const known = remembered.get(segment);
  if (known) return known;
  if (remembered.size > 200_000) remembered.clear();
  const read = splitSegment(segment);
  remembered.set(segment, read);
  return read;
}

/** Splits a segment with several names: `thumbnail.{extension}`, `{id}:cancel`, `chat.postMessage`. */
function splitSegment(segment: string): readonly Segment[] {
  if (domain.test(segment)) return [readDomain(segment)];
  const parts = segment.replace(formats, "").match(/\{[^{}]*\}|[:#]?[^{}:#]+/g) ?? [];
  return parts.flatMap((part): readonly Segment[] => {
    if (part.startsWith("{")) return [{ kind: "parameter", name: part.slice(1, -1) }];
    // A dot separates names, but also the numbers of a version.
    const texts = /^v?\d+(\.\d+)*$/i.test(part) ? [part] : part.split(".");
    return texts.flatMap((text, index) => {
      const words = wordsOf(text);
      if (words.length === 0) return [];
      // `chat.postMessage`, a remote procedure: its last name is the action.
      const isAction = /^[:#]/.test(text) || (texts.length > 1 && index === texts.length - 1);
      return [{ kind: isAction ? "action" : "static", text: text.replace(/^[:#]/, ""), words }];
    });
  });
}

/** A group of names below its owner's domain: `rbac.authorization.k8s.io`. */
const domain = /^[a-z0-9-]+(\.[a-z0-9-]+)+\.(io|com|org|net|dev|cloud|app)$/;

/** The words of such a group without the domain: "rbac authorization". */
function readDomain(text: string): Segment {
  const words = text
    .split(".")
    .slice(0, -2)
    .flatMap((label) => wordsOf(label));
  return { kind: "static", text, words: words.length > 0 ? words : wordsOf(text) };
}

/** A key to compare segments by: all parameters are alike, whatever their names. */
export function segmentKey(segment: Segment): string {
  switch (segment.kind) {
    case "static":
      return "/" + segment.text;
    case "action":
      return ":" + segment.text;
    case "parameter":
      return "/{}";
  }
}

const version = /^v\d+(\.\d+)*((alpha|beta|rc)\d*)?$|^\d+(\.\d+)+$|^20\d\d-\d\d(-\d\d)?$|^latest$/i;

export function isVersion(segment: Segment): boolean {
  return segment.kind === "static" && version.test(segment.text);
}

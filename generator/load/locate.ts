/** From a JSON Pointer to a line and column: computed only where a diagnostic is shown, since it means reading the text again. */
import { own } from "../data.js";
import type { Node } from "yaml";
import { parsePointer, type Position } from "../diagnostic.js";
import type { CommonPlaces } from "./common-cursor.js";
import { readCommonYaml } from "./common-yaml.js";
import { placesIn, wholePlace } from "./json-place.js";
import { indexLines } from "./line.js";
import type { LoadedDocument } from "./loaded.js";
import { readYaml, type YamlDocument } from "./yaml.js";
import { yamlLibrary } from "./yaml-library.js";

type Locator = (segments: readonly string[]) => Position;
type Located = Pick<LoadedDocument, "text" | "format">;

const locators = new WeakMap<Located, Locator>();

/**
 * The position of the key that `pointer` names, or of the value where it is a list item or the whole document. If there
 * is none, the position of the nearest parent that exists.
 */
export function locate(document: Located, pointer: string): Position {
  let locator = locators.get(document);
  if (!locator) {
    locator =
      document.format === "json"
        ? locateInJson(document.text)
        : (locateInCommonYaml(document.text) ?? locateInYaml(document.text));
    locators.set(document, locator);
  }
  return locator(parsePointer(pointer));
}

function locateInJson(text: string): Locator {
  const whole = wholePlace(text);
  const positionAt = indexLines(text);
  return (segments) => {
    let place = whole;
    for (const segment of segments) {
      const next = placesIn(text, place).get(segment);
      if (!next) break;
      place = next;
    }
    return positionAt(place.key ?? place.offset);
  };
}

function locateInCommonYaml(text: string): Locator | undefined {
  const places: CommonPlaces = new WeakMap();
  const root = readCommonYaml(text, places);
  if (!root || Array.isArray(root)) return undefined;
  const positionAt = indexLines(text);
  // The whole document is shown at its first key.
  const [start] = places.get(root)?.values() ?? [];
  return (segments) => {
    let value: unknown = root;
    let offset = start ?? 0;
    for (const segment of segments) {
      if (typeof value !== "object" || value === null) break;
      const place = places.get(value)?.get(segment);
      const next = own(value, segment);
      // An empty list item has no place of its own here.
      if (place === undefined && next !== undefined) return locateInYaml(text)(segments);
      if (place === undefined) break;
      offset = place;
      value = next;
    }
    return positionAt(offset);
  };
}

function locateInYaml(text: string): Locator {
  const document = readYaml(text);
  const positionAt = indexLines(text);
  return (segments) => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const segment of segments) {
      const next = stepInto(document, node, segment);
      if (!next) break;
      node = next.value;
      offset = next.offset ?? offset;
    }
    return positionAt(offset);
  };
}

function stepInto(
  document: YamlDocument,
  node: unknown,
  segment: string,
): { value: unknown; offset: number | undefined } | undefined {
  const { isAlias, isMap, isScalar, isSeq } = yamlLibrary();
  const target: unknown = isAlias(node) ? node.resolve(document) : node;
  if (isMap(target)) {
    // Of two equal keys the last counts.
    const pair = target.items.findLast(({ key }) => isScalar(key) && String(key.value) === segment);
    return pair && { value: pair.value, offset: startOf(pair.key) };
  }
  if (isSeq(target) && /^\d+$/.test(segment)) {
    const item = target.items[Number(segment)];
    return item === undefined ? undefined : { value: item, offset: startOf(item) };
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

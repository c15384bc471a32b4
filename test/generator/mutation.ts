/** Documents that something has gone wrong with: a part of one is gone, is another part, has another name, or is of another type. */

/** Numbers from 0 up to, and without, `limit`; the same ones each time. */
export type Dice = (limit: number) => number;

/** Mulberry32. */
export function rollDice(seed: number): Dice {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

type Parent = Record<string, unknown>;

const strange: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  "",
  "x",
  "#/",
  "#/components/schemas/Nothing",
  "__proto__",
  [],
  [null],
  [[]],
  {},
  { $ref: "#" },
  { $ref: 1 },
  { $ref: "" },
  { "": {} },
  { type: ["null", 1] },
  { allOf: null },
];

const names: readonly string[] = [
  "",
  "$ref",
  "__proto__",
  "constructor",
  "x-a",
  "allOf",
  "properties",
  "items",
  "default",
  "200",
  "💥",
];

/** The document with one to three things wrong with it. */
export function mutateData(document: unknown, dice: Dice): unknown {
  const copy = structuredClone(document);
  for (let left = 1 + dice(3); left > 0; left--) mutateOnce(copy, dice);
  return copy;
}

function mutateOnce(document: unknown, dice: Dice): void {
  const places = placesIn(document);
  const place = places[dice(places.length)];
  if (!place) return;
  const { parent, key } = place;
  switch (dice(5)) {
    case 0:
      delete parent[key];
      break;
    case 1:
      put(parent, key, structuredClone(strange[dice(strange.length)]));
      break;
    case 2: {
      const value = parent[key];
      delete parent[key];
      put(parent, names[dice(names.length)] ?? "", value);
      break;
    }
    case 3:
      put(parent, key, [parent[key]]);
      break;
    default: {
      const other = places[dice(places.length)];
      if (other) put(parent, key, structuredClone(other.parent[other.key]));
    }
  }
}

/** "__proto__" as a key of its own. */
function put(parent: Parent, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(root: unknown): readonly { readonly parent: Parent; readonly key: string }[] {
  if (typeof root !== "object" || root === null) return [];
  const parent = root as Parent;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key])]);
}

const scraps: readonly string[] = [
  ":",
  "- ",
  "\t",
  "{",
  "}",
  "[",
  "]",
  '"',
  "'",
  "&a ",
  "*a",
  "|\n",
  "\n",
  "%",
  "<<: ",
  "\u0000",
  "#",
  ",",
];

/** The text with a piece gone, a piece twice, or a scrap between. */
export function mutateText(text: string, dice: Dice): string {
  const at = dice(text.length);
  switch (dice(3)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + dice(20));
    case 1:
      return text.slice(0, at + dice(40)) + text.slice(at);
    default:
      return text.slice(0, at) + (scraps[dice(scraps.length)] ?? "") + text.slice(at);
  }
}

/** What is merged is made once: the same data comes of it as where `yaml` makes it anew each time. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { findUnmergeable, mergeOnce } from "../../../generator/load/merge-key.js";
import { readYaml } from "../../../generator/load/yaml.js";

/** An entry of a map, by what it may refer to: the maps before it. */
const entry = fc.tuple(fc.nat(4), fc.nat(5), fc.nat(5), fc.nat(5));

function textOf(maps: readonly (readonly [number, number, number, number][])[]): string {
  const write = (index: number) => (item: readonly [number, number, number, number]) => {
    const [kind, key, one, other] = item;
    const [first, second] = [one % Math.max(index, 1), other % Math.max(index, 1)];
    if (index === 0 || kind === 0) return `k${key}: ${one}`;
    if (kind === 1) return `<<: *a${first}`;
    if (kind === 2) return `<<: [*a${first}, *a${second}]`;
    if (kind === 3) return `v${key}: *a${first}`;
    return `w${key}: { <<: *a${first}, own: { key: ${other} } }`;
  };
  return maps.map((entries, index) => `x${index}: &a${index} { ${entries.map(write(index)).join(", ")} }\n`).join("");
}

test("of random maps that merge each other", () => {
  const maps = fc.array(fc.array(entry, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(maps, (given) => {
      const read = () => parseDocument(textOf(given), { merge: true, uniqueKeys: false });
      const document = read();
      mergeOnce(document);
      const limits = { maxAliasCount: -1 };
      expect(JSON.stringify(document.toJS(limits))).toBe(JSON.stringify(read().toJS(limits)));
    }),
    { numRuns: 1000 },
  );
});

test("a map that others merge is asked for its keys once", () => {
  const document = parseDocument("x0: &a { k: 0 }\nx1: &b { <<: *a }\nx2: { <<: *b }\nx3: { <<: *b }\n", {
    merge: true,
  });
  let count = 0;
  const first = document.get("x0") as { toJSON: (...given: readonly unknown[]) => unknown };
  const make = first.toJSON.bind(first);
  first.toJSON = (...given) => {
    if (given[2]) count++;
    return make(...given);
  };
  mergeOnce(document);
  expect(document.toJS()).toEqual({ x0: { k: 0 }, x1: { k: 0 }, x2: { k: 0 }, x3: { k: 0 } });
  expect(count).toBe(1);
});

test.each([
  { given: "x: { <<: 5 }", want: 1 },
  { given: 'x: { "<<": 5 }', want: 0 },
  { given: "x: { '<<': 5 }", want: 0 },
])("in quotes it is a key like others: $given", ({ given, want }) => {
  expect(findUnmergeable(readYaml(given))).toHaveLength(want);
});

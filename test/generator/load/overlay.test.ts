import { describe, expect, test } from "vitest";
import { type Folder, loadFolder, resolveFolder } from "./folder.js";

const api = `openapi: 3.1.0
info:
  title: Pets
  version: "1"
tags: [{ name: a }, { name: b }, { name: c }]
paths:
  /pets:
    get:
      summary: old
      parameters: [{ name: q, in: query }]
`;

const overlay = (actions: string, version = "1.1.0") =>
  `overlay: ${version}\ninfo: { title: o, version: "1" }\nactions:\n${actions}`;

const load = (overlays: Folder) => loadFolder({ "api.yaml": api, ...overlays }, { overlays: Object.keys(overlays) });

const info = { title: "Pets", version: "1" };
const get = { summary: "old", parameters: [{ name: "q", in: "query" }] };
const original = {
  openapi: "3.1.0",
  info,
  tags: [{ name: "a" }, { name: "b" }, { name: "c" }],
  paths: { "/pets": { get } },
};

describe("an action", () => {
  test.each([
    {
      given: "updates an object",
      actions: "  - { target: $.info, update: { title: Cats, x-new: { a: 1 } } }\n",
      want: { ...original, info: { ...info, title: "Cats", "x-new": { a: 1 } } },
    },
    {
      given: "updates the root, where an empty field says nothing",
      actions: "  - target: $\n    update:\n      info: { summary: s }\n      tags:\n",
      want: { ...original, info: { ...info, summary: "s" } },
    },
    {
      given: "appends to a list",
      actions: "  - { target: $.tags, update: { name: d } }\n",
      want: { ...original, tags: [...original.tags, { name: "d" }] },
    },
    {
      given: "joins two lists",
      actions: "  - { target: $, update: { tags: [{ name: d }, { name: e }] } }\n",
      want: { ...original, tags: [...original.tags, { name: "d" }, { name: "e" }] },
    },
    {
      given: "replaces a text",
      actions: "  - { target: $.paths.*.get.summary, update: new }\n",
      want: { ...original, paths: { "/pets": { get: { ...get, summary: "new" } } } },
    },
    {
      given: "removes items by what they hold",
      actions: "  - { target: \"$.tags[?@.name != 'b']\", remove: true }\n",
      want: { ...original, tags: [{ name: "b" }] },
    },
    {
      given: "removes what stands inside of what it removes",
      actions: "  - { target: '$..*', remove: true }\n",
      want: {},
    },
    {
      given: "copies",
      actions:
        "  - { target: $.paths, update: { /cats: {} } }\n  - { target: \"$.paths['/cats']\", copy: \"$.paths['/pets']\" }\n",
      want: { ...original, paths: { "/pets": { get }, "/cats": { get } } },
    },
    {
      given: "changes a copy, not what it was copied from",
      actions:
        "  - { target: $.paths, update: { /cats: {} } }\n  - { target: \"$.paths['/cats']\", copy: \"$.paths['/pets']\" }\n  - { target: \"$.paths['/cats'].get.summary\", remove: true }\n",
      want: { ...original, paths: { "/pets": { get }, "/cats": { get: { parameters: get.parameters } } } },
    },
  ])("$given", async ({ actions, want }) => {
    const { loaded, lines } = await load({ "o.yaml": overlay(actions) });
    // Without `openapi` it is no document any more, which is as it should be.
    if (Object.keys(want).length === 0) expect(lines).toEqual(["api.yaml:1:1 document-not-openapi"]);
    else expect(lines).toEqual([]);
    if (loaded) expect(loaded.documents.get("api.yaml")?.value).toEqual(want);
  });

  test("is applied to what the one before it left, overlay after overlay", async () => {
    const { loaded, lines } = await load({
      "one.yaml": overlay("  - { target: $.info, remove: true }\n  - { target: $, update: { info: { title: A } } }\n"),
      "two.json": JSON.stringify({ overlay: "1.0.0", actions: [{ target: "$.info", update: { version: "2" } }] }),
    });
    expect(lines).toEqual([]);
    expect(loaded?.documents.get("api.yaml")?.value).toMatchObject({ info: { title: "A", version: "2" } });
  });
});

describe("what is wrong with an overlay", () => {
  test.each([
    {
      given: "matches nothing",
      actions: "  - { target: $.path, remove: true }\n",
      want: ["o.yaml:4:7 overlay-target-unmatched"],
    },
    {
      given: "no JSONPath",
      actions: "  - { target: paths, remove: true }\n",
      want: ["o.yaml:4:7 overlay-target-malformed"],
    },
    { given: "nothing to do", actions: "  - { target: $.info }\n", want: ["o.yaml:4:5 overlay-action-empty"] },
    { given: "no target", actions: "  - { remove: true }\n", want: ["o.yaml:4:5 overlay-malformed"] },
    {
      given: "copies two",
      actions: "  - { target: $.info, copy: '$.tags.*' }\n",
      want: ["o.yaml:4:23 overlay-copy-ambiguous"],
    },
    {
      given: "copies none",
      actions: "  - { target: $.info, copy: $.gone }\n",
      want: ["o.yaml:4:23 overlay-copy-ambiguous"],
    },
    {
      given: "removes all",
      actions: "  - { target: $, remove: true }\n",
      want: ["o.yaml:4:5 overlay-root-removed"],
    },
    {
      given: "goes down again and again",
      actions: "  - { target: $..*..*..*..*, remove: true }\n",
      want: ["o.yaml:4:7 overlay-target-malformed"],
    },
    {
      given: "has dots in a text",
      actions: `  - { target: "$['..']['../../..']", remove: true }\n`,
      want: ["o.yaml:4:7 overlay-target-unmatched"],
    },
    {
      given: "a list for an object",
      actions: "  - { target: $, update: { info: [] } }\n",
      want: ["o.yaml:4:28 overlay-incompatible"],
    },
  ])("$given", async ({ actions, want }) => {
    expect((await load({ "o.yaml": overlay(actions) })).lines).toEqual(want);
  });

  test.each([
    { given: "another format", text: "openapi: 3.1.0\n", want: ["o.yaml:1:1 overlay-malformed"] },
    { given: "no actions", text: "overlay: 1.0.0\n", want: ["o.yaml:1:1 overlay-malformed"] },
    { given: "the future", text: "overlay: 3.0.0\nactions: []\n", want: ["o.yaml:1:1 overlay-version-unknown"] },
    { given: "no YAML", text: "overlay: 1.0.0\nactions: [\n", want: ["o.yaml:3:1 yaml-syntax"] },
  ])("$given", async ({ text, want }) => {
    expect((await load({ "o.yaml": text })).lines).toEqual(want);
  });
});

test("copies of copies end where they are too much", async () => {
  const grow = Array.from({ length: 40 }, () => "  - { target: '$.paths[*].get', update: { x: [1, 2, 3] } }\n");
  const copy = Array.from({ length: 40 }, () => "  - { target: $.paths, copy: $ }\n");
  const found = await load({ "o.yaml": overlay([...grow, ...copy].join("")) });
  expect(found.lines.filter((line) => line.endsWith("overlay-too-large"))).not.toEqual([]);
});

describe("what is wrong after an overlay is shown where it was written", () => {
  test.each([
    {
      given: "in the overlay",
      actions: "  - target: $.info\n    update:\n      title: []\n",
      want: ["o.yaml:6:7 overlay-incompatible", "o.yaml:6:7 type-mismatch"],
    },
    {
      given: "in the document, whose list has become shorter",
      actions: "  - { target: '$.tags[0]', remove: true }\n  - { target: '$.tags[1].name', update: 7 }\n",
      want: ["o.yaml:5:33 text-expected"],
    },
    {
      given: "in what was copied, once",
      actions:
        "  - { target: $.paths.*.get.parameters, update: { name: [], in: query } }\n  - { target: $.paths, update: { /cats: {} } }\n  - { target: \"$.paths['/cats']\", copy: \"$.paths['/pets']\" }\n",
      want: ["o.yaml:4:51 type-mismatch"],
    },
    {
      given: "of a reference",
      actions: "  - target: $\n    update:\n      components: { schemas: { A: { $ref: gone.yaml } } }\n",
      want: ["o.yaml:6:37 reference-file-not-found"],
    },
  ])("$given", async ({ actions, want }) => {
    const folder = { "api.yaml": api, "o.yaml": overlay(actions) };
    expect((await resolveFolder(folder, { overlays: ["o.yaml"] })).lines).toEqual(want);
  });

  test("the document keeps its own places", async () => {
    const folder = {
      "api.yaml": api.replace("{ name: c }", "{ name: 7 }"),
      "o.yaml": overlay("  - { target: '$.tags[0]', remove: true }\n"),
    };
    expect((await resolveFolder(folder, { overlays: ["o.yaml"] })).lines).toEqual(["api.yaml:5:36 text-expected"]);
  });
});

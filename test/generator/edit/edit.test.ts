/** What is written after an edit is what a run from the beginning writes. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Session } from "../../../generator/edit/session.js";
import { compareGenerated, generate, type GenerateOptions } from "../../../generator/generate.js";
import { type Change, changes, document } from "./document.js";

const folderOf = async () => mkdtemp(join(tmpdir(), "specwright-edit-"));

/** Runs of one session over a document that changes. */
async function follow(
  edits: readonly Change[],
  folder: string,
  others: Partial<GenerateOptions> = {},
): Promise<readonly boolean[]> {
  const whole = document();
  const options: GenerateOptions = {
    input: "api.json",
    read: async () => JSON.stringify(whole, undefined, 2),
    settings: {},
    folder,
    inPlace: true,
    force: true,
    ...others,
  };
  const session = new Session();
  await generate({ ...options, session });
  const isEdit: boolean[] = [];
  for (const edit of edits) {
    edit(whole);
    const edited = await generate({ ...options, session });
    const fresh = await compareGenerated(options);
    expect(edited.diagnostics).toEqual(fresh.diagnostics);
    const others = fresh.client?.report.files.filter(({ state }) => state !== "unchanged");
    expect(others ?? []).toEqual([]);
    expect(edited.client?.lock).toEqual(fresh.client?.lock);
    isEdit.push(edited.isEdit === true);
  }
  return isEdit;
}

test.each([{ settings: {} }, { settings: { document: true } }])(
  "random changes of a document, one after the other, with $settings",
  async ({ settings }) => {
    const folder = await folderOf();
    const counts = { all: 0, edits: 0 };
    try {
      await fc.assert(
        fc.asyncProperty(changes, async (edits) => {
          const isEdit = await follow(edits, folder, { settings });
          counts.all += isEdit.length;
          counts.edits += isEdit.filter(Boolean).length;
        }),
        { numRuns: Number(process.env["EDIT_RUNS"] ?? 30) },
      );
      // Else it would say nothing of them.
      expect(counts.edits / counts.all).toBeGreaterThan(0.2);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  300_000,
);

test("a document that the client is published with has the edit", async () => {
  const folder = await folderOf();
  try {
    const edit = put("/apples", "get", "summary", "Every apple there is");
    expect(await follow([edit], folder, { settings: { document: true } })).toEqual([true]);
    expect(await readFile(join(folder, "openapi.json"), "utf8")).toContain("Every apple there is");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

const put =
  (path: string, method: string, key: string, value: unknown): Change =>
  (whole) => {
    const paths = whole["paths"] as Record<string, Record<string, Record<string, unknown>>>;
    Object.assign(paths[path]?.[method] ?? {}, { [key]: value });
  };
const query = (name: string) => ({ name, in: "query", schema: { type: "string" }, description: "Said." });

test.each<{ given: string; edit: Change; want: boolean }>([
  { given: "a summary", edit: put("/apples", "get", "summary", "Every apple"), want: true },
  { given: "a description", edit: put("/pears/{id}", "get", "description", "One pear."), want: true },
  {
    given: "a parameter beside others",
    edit: put("/apples/{id}/state", "put", "parameters", [
      { ...query("id"), in: "path", required: true },
      query("mode"),
      query("more"),
    ]),
    want: true,
  },
  { given: "a tag", edit: put("/apples", "get", "tags", ["fruit"]), want: false },
  { given: "an operationId", edit: put("/apples", "get", "operationId", "everything"), want: false },
  { given: "the first parameter", edit: put("/pears/{id}", "delete", "parameters", [query("more")]), want: false },
  { given: "an operation of the client's own", edit: put("/health", "get", "summary", "Well?"), want: false },
  { given: "what is reported", edit: put("/apples", "get", "unheard", 1), want: false },
  { given: "the title", edit: (whole) => void (whole["info"] = { title: "Others", version: "1" }), want: false },
])("$given: by itself, $want", async ({ edit, want }) => {
  const folder = await folderOf();
  try {
    expect(await follow([edit], folder)).toEqual([want]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("a document that is broken for a while makes nobody begin again", async () => {
  const folder = await folderOf();
  const session = new Session();
  const whole = document();
  let text = JSON.stringify(whole);
  const options = { input: "api.json", folder, session, settings: {}, read: async () => text };
  try {
    await generate(options);
    put("/apples", "get", "summary", "Every apple")(whole);
    text = JSON.stringify(whole).slice(0, -100);
    expect((await generate(options)).client).toBeUndefined();
    text = JSON.stringify(whole);
    expect((await generate(options)).isEdit).toBe(true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("with other settings, everything is made from the beginning", async () => {
  const folder = await folderOf();
  const session = new Session();
  const options = { input: "api.json", folder, session, read: async () => JSON.stringify(document()) };
  try {
    await generate({ ...options, settings: {} });
    const again = await generate({ ...options, settings: { clientName: "Acme" } });
    expect([again.isEdit, again.client?.surface.client]).toEqual([undefined, "Acme"]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

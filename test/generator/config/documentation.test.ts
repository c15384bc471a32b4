/** `docs/configuration.md` and the pages of `docs/concept/` say what is so: their samples are taken as they stand, and no setting is left out. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkConfig, configShape } from "../../../generator/config/config.js";
import { parseLock } from "../../../generator/config/lock.js";
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import { readStainless } from "../../../generator/stainless/stainless.js";
import { callOf, type Json, modelDocument } from "../model/document.js";

const docs = join(import.meta.dirname, "../../../docs");
const text = await readFile(join(docs, "configuration.md"), "utf8");
const pages = (await readdir(join(docs, "concept"))).map((page) => readFile(join(docs, "concept", page), "utf8"));
const all = [text, ...(await Promise.all(pages))].join("\n");
const samples = [...all.matchAll(/```yaml\n# ([^\n]+)\n([^]*?)```/g)].map(([, file = "", sample = ""]) => ({
  file,
  sample,
}));

function samplesOf(file: string): readonly string[] {
  return samples.flatMap((each) => (each.file.startsWith(file) ? [each.sample] : []));
}

test("every sample says which file it is of", () => {
  expect(samples).toHaveLength([...all.matchAll(/```yaml/g)].length);
});

test.each(Object.keys(configShape.entries))("the setting %s is in it", (setting) => {
  expect(text).toContain(`\`${setting}\``);
});

describe("its samples", () => {
  test.each([...samplesOf("specwright.config.yaml"), ...samplesOf("yaml-language-server")])(
    "are configs: %s",
    (sample) => {
      expect(checkConfig(parse(sample))).toEqual([]);
    },
  );

  test.each(samplesOf("openapi.yaml"))("are documents: %s", async (sample) => {
    const { api, diagnostics } = await modelDocument(parse(sample) as Json);
    const [things] = api.operations;
    expect(things && callOf(things)).toBe("things.search");
    expect(things?.paginator?.kind).toBe("cursor");
    expect(api.models.map(({ typeName }) => typeName)).toEqual(["Thing"]);
    expect(diagnostics).toEqual([]);
  });

  test.each(samplesOf("stainless.yml"))("are Stainless configurations: %s", (sample) => {
    const { report, diagnostics } = collectDiagnostics();
    const told = readStainless(parse(sample), { file: "stainless.yml", pointer: "" }, report);
    expect(diagnostics).toEqual([]);
    expect(Object.values(told?.operations ?? {}).map(({ call }) => call)).toEqual([
      "accounts.list",
      "accounts.retrieve",
      "accounts.friends.add",
    ]);
  });

  test.each(samplesOf("specwright.lock.yaml"))("are lock files: %s", async (sample) => {
    expect((await parseLock(sample)).models).toEqual({ "#/components/schemas/LicenseKeyResponse": "LicenseKey" });
  });
});

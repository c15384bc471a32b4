/** What the keyword table says is so: a document with a keyword and the same without it are the same client, or are not. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Keyword, OpenApiVersion } from "../../../generator/keyword/keyword.js";
import { type KeywordKind, table } from "../../../generator/keyword/table.js";
import { clientOf } from "./client.js";
import { effects, type Given } from "./effect.js";
import { type Fields, homeOf, settle } from "./home.js";

const repository = join(import.meta.dirname, "../../..");

/** Extensions that count in Swagger 2.0 alone. */
const ofSwagger: readonly string[] = ["x-nullable", "x-example"];

const rows = Object.entries(table).flatMap(([kind, keywords]) =>
  Object.entries(keywords).map(([name, keyword]) => ({ kind: kind as KeywordKind, name, keyword })),
);

describe.each(Object.keys(table) as readonly KeywordKind[])("%s", (kind) => {
  test.each(rows.filter((row) => row.kind === kind))("$name is $keyword.use", async ({ name, keyword }) => {
    const given = effects[kind][name];
    if (!given) throw new Error(`effect.ts says nothing of ${kind}.${name}.`);
    if ("test" in given) return expect(await readFile(join(repository, given.test), "utf8")).toContain(`${name}:`);
    const version = versionOf(name, keyword);
    const object = objectWith(kind, name, given, version);
    const { [name]: _, ...rest } = object;
    const [one, other] = await Promise.all([object, rest].map((each) => clientOf(settle(kind, each, version))));
    expect(other?.client === one?.client ? "ignored" : "counts").toBe(keyword.use === "ignored" ? "ignored" : "counts");
    // What is shown to have an effect is no broken document.
    expect(one?.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

function objectWith(
  kind: KeywordKind,
  name: string,
  given: Exclude<Given, { test: string }>,
  version: OpenApiVersion,
): Fields {
  const { usual } = homeOf(kind, version);
  const object = "object" in given ? given.object : { [name]: given.value };
  const fields = Object.entries({ ...usual, ...object });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function versionOf(name: string, { versions }: Keyword): OpenApiVersion {
  return versions.at(-1) ?? (ofSwagger.includes(name) ? "2.0" : "3.2");
}

/** Names of types and classes stay as they were published, whatever else the document has by now. */
import { describe, expect, test } from "vitest";
import { formatLock, parseLock } from "../../../generator/config/lock.js";
import { lockOf } from "../../../generator/model/lock.js";
import type { PlanSettings } from "../../../generator/plan/settings.js";
import type { Lock } from "../../../generator/setting/lock.js";
import type { Json } from "../model/document.js";
import { classesOf, declarationsOf, planDocument, routes } from "./document.js";

interface Row {
  readonly given: string;
  readonly before: Json;
  readonly after: Json;
  /** Names of the earlier client that would be others without the lock file. */
  readonly kept: readonly string[];
  /** Names that only the later client has. */
  readonly added: readonly string[];
}

const tokens = ["GET /accounts/tokens/{id}", "POST /accounts/tokens"];
const others = ["GET /sites/tokens/{id}", "POST /sites/tokens"];
const schema = (name: string) => ({ components: { schemas: { [name]: { type: "object", properties: {} } } } });

const rows: readonly Row[] = [
  {
    given: "another resource of that name, as near to the client",
    before: routes(...tokens),
    after: routes(...tokens, ...others),
    kept: ["Tokens", "TokenRetrieveError", "TokenCreateError"],
    added: ["SitesTokens", "SiteTokenRetrieveError"],
  },
  {
    given: "another resource of that name, nearer to the client",
    before: routes(...tokens),
    after: routes(...tokens, "GET /tokens/{id}", "POST /tokens"),
    kept: ["Tokens", "TokenRetrieveError"],
    added: ["TokensResource"],
  },
  {
    given: "the other resource of that name is gone",
    before: routes(...tokens, ...others),
    after: routes(...tokens),
    kept: ["AccountsTokens", "AccountTokenRetrieveError"],
    added: [],
  },
  {
    given: "a schema of a type's name",
    before: routes(...tokens),
    after: { ...routes(...tokens), ...schema("TokenCreateError") },
    kept: ["TokenCreateError"],
    added: ["TokenCreateErrorModel"],
  },
  {
    given: "a schema of a class's name",
    before: routes(...tokens),
    after: { ...routes(...tokens), ...schema("Tokens") },
    kept: ["Tokens"],
    added: ["TokensModel"],
  },
];

async function namesOf(document: Json, lock?: Lock, settings: PlanSettings = {}) {
  const { api, plan, diagnostics } = await planDocument(document, settings, lock);
  const names = [...classesOf(plan).map(({ name }) => name), ...Object.keys(declarationsOf(plan))];
  const published = await parseLock(await formatLock(lockOf(api, plan)));
  const locked = diagnostics.map(({ code }) => code).filter((code) => code.endsWith("-locked"));
  return { names, client: plan.package.clientName, locked, lock: published };
}

describe.each(rows)("$given", ({ before, after, kept, added }) => {
  test("old names stay, and new things get others", async () => {
    const { lock } = await namesOf(before);
    const { names } = await namesOf(after, lock);
    expect(names).toEqual(expect.arrayContaining([...kept, ...added]));
    expect(new Set(names).size).toBe(names.length);
  });

  test("without the lock file they would not", async () => {
    const { names } = await namesOf(before);
    expect(names).toEqual(expect.arrayContaining([...kept]));
    expect(names.filter((name) => added.includes(name))).toEqual([]);
    const fresh = await namesOf(after);
    expect([...fresh.names].toSorted()).not.toEqual(
      [...(await namesOf(after, (await namesOf(before)).lock)).names].toSorted(),
    );
  });

  test("again, and with what was just published, it is the same", async () => {
    const first = await namesOf(after, (await namesOf(before)).lock);
    const again = await namesOf(after, first.lock);
    expect(again).toEqual(first);
    const fresh = await namesOf(after);
    expect(await namesOf(after, fresh.lock)).toEqual(fresh);
  });
});

test("the lock file tells only of names that are not the resource's own", async () => {
  const { lock } = await namesOf(routes(...tokens));
  expect(lock.resources).toBeUndefined();
  expect(Object.values(lock.operations).map(({ types }) => types)).toEqual([undefined, undefined]);
});

test("names that were edited so that two operations have them decide nothing", async () => {
  const document = routes(...tokens, ...others);
  const fresh = await namesOf(document);
  const same = { call: "sites.tokens.create", types: "TokenCreate" };
  const operations = { ...fresh.lock.operations, "POST /sites/tokens": same };
  const edited: Lock = {
    ...fresh.lock,
    operations: { ...operations, "POST /accounts/tokens": { ...same, call: "accounts.tokens.create" } },
  };
  expect((await namesOf(document, edited)).names).toEqual(fresh.names);
});

test("of two models with one published name, one keeps it", async () => {
  const schemas = { pet_v2: { type: "object" }, PetV2: { type: "object" } };
  const document: Json = { ...routes(...tokens), components: { schemas } };
  const { lock } = await namesOf(document);
  const merged = { ...lock, models: { "#/components/schemas/PetV2": "PetV2", "#/components/schemas/pet_v2": "PetV2" } };
  const { names, lock: next } = await namesOf(document, merged);
  expect(new Set(names).size).toBe(names.length);
  expect(next.models).toMatchObject({ "#/components/schemas/PetV2": "PetV2" });
  expect((await namesOf(document, next)).lock).toEqual(next);
});

describe("the client", () => {
  const titled = (title: string, ...addresses: readonly string[]): Json => ({
    ...routes(...addresses),
    info: { title, version: "1" },
  });
  test.each([
    { given: "another title", after: titled("Vault", ...tokens), want: "Safe", locked: ["client-locked"] },
    { given: "the same title", after: titled("Safe", ...others, ...tokens), want: "Safe", locked: [] },
    { given: "another document", after: titled("Vault", ...others), want: "Vault", locked: [] },
    {
      given: "a setting",
      after: titled("Vault", ...tokens),
      settings: { clientName: "Acme" },
      want: "Acme",
      locked: [],
    },
  ])("keeps its name: $given", async ({ after, settings, want, locked }) => {
    const { lock } = await namesOf(titled("Safe", ...tokens));
    const found = await namesOf(after, lock, settings);
    expect(found.client).toBe(want);
    expect(found.lock.client).toBe(want);
    expect(found.locked).toEqual(locked);
  });
});

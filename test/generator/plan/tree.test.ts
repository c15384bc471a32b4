import { describe, expect, test } from "vitest";
import { growTree, type ResourceNode, type ScopeNode } from "../../../generator/plan/tree.js";
import { nameKey } from "../../../generator/name/word.js";
import { modelDocument } from "../model/document.js";
import { routes } from "./document.js";

/** Both trees as paths: `customers.{id}.wallets` and the methods there. */
async function grow(...addresses: readonly string[]) {
  const { api } = await modelDocument(routes(...addresses));
  const shown: string[] = [];
  const walk = (node: ResourceNode | ScopeNode) => {
    const steps = "chain" in node ? node.chain : node.path.map((name) => ({ kind: "resource" as const, name }));
    const path = steps.map((step) => (step.kind === "resource" ? nameKey(step.name) : `{${step.name}}`)).join(".");
    const methods = node.operations.map(({ name }) => nameKey(name));
    shown.push(`${path || "client"}: ${methods.join(" ")}`.trimEnd());
    for (const below of [...node.children, ...node.scopes]) walk(below);
  };
  walk(growTree(api.operations));
  return shown;
}

describe("resources, and the scopes in which path parameters are bound", () => {
  test.each([
    { given: [], want: ["client:"] },
    { given: ["GET /ping"], want: ["client: ping"] },
    { given: ["GET /keys", "POST /keys"], want: ["client:", "keys: list create"] },
    { given: ["GET /a/{id}"], want: ["client:", "a: retrieve", "a.{id}: retrieve"] },
    {
      given: ["GET /a/{id}/keys", "GET /a/{id}/keys/{key_id}"],
      want: [
        "client:",
        "a:",
        "a.keys: list retrieve",
        "a.{id}:",
        "a.{id}.keys: list retrieve",
        "a.{id}.keys.{key_id}: retrieve",
      ],
    },
    {
      given: ["GET /compare/{left}/{right}"],
      want: ["client:", "compare: retrieve", "compare.{left}: retrieve", "compare.{left}.{right}: retrieve"],
    },
    {
      given: ["GET /{tenant}/users/{id}"],
      want: ["client:", "users: retrieve", "{tenant}:", "{tenant}.users: retrieve", "{tenant}.users.{id}: retrieve"],
    },
    { given: ["GET /{slug}"], want: ["client: retrieve", "{slug}: retrieve"] },
    {
      given: ["GET /a/{id}", "DELETE /a/{a_id}"],
      want: ["client:", "a: retrieve delete", "a.{id}: retrieve", "a.{a_id}: delete"],
    },
  ])("$given", async ({ given, want }) => {
    expect(await grow(...given)).toEqual(want);
  });
});

/**
 * Paginators as they are inferred from documents like those of real APIs, and run against a server that pages like them.
 *
 * A folder of test/cases/pagination is a case: document.yaml, and expected.json with the paginator and what it was inferred from. To write what is expected anew:
 *
 *     UPDATE_CASES=1 npx vitest run test/generator/model/paginator-case
 */
import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import { loadDocument } from "../../../generator/load/document.js";
import type { Operation } from "../../../generator/model/api.js";
import { model } from "../../../generator/model/model.js";
import type { ValueNode } from "../../../generator/plan/node.js";
import { planPaginator } from "../../../generator/plan/paginator.js";
import type { ParametersPlan } from "../../../generator/plan/parameter.js";
import { runtimeModules } from "../../../generator/plan/runtime-import.js";
import { resolve } from "../../../generator/resolve/document.js";
import { json } from "../../../templates/runtime/body.js";
import type { Page } from "../../../templates/runtime/page.js";
import type { Paginator } from "../../../templates/runtime/paginator.js";
import type { PreviousPages } from "../../../templates/runtime/previous-page.js";
import { PendingPageRequest, type PageRequest } from "../../../templates/runtime/paginator.js";
import { clientOf, faultServer } from "../../runtime/fixture.js";
import { askOf } from "../../runtime/paging.js";
import { apis, type Thing } from "../../runtime/paging-api.js";
import { quirks } from "../../runtime/paging-quirk.js";

const folder = fileURLToPath(new URL("../../cases/pagination/", import.meta.url));
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

async function modelCase(name: string): Promise<Operation> {
  const { report, diagnostics } = collectDiagnostics();
  const loaded = await loadDocument(`${folder}${name}/document.yaml`, (path) => readFile(path), report);
  const resolved = loaded && resolve(loaded, report);
  const [operation] = resolved ? model(resolved, {}, report).api.operations : [];
  if (!operation) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return operation;
}

/** What a generated client would have of it. */
async function valueOf(node: ValueNode): Promise<unknown> {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "list":
      return Promise.all(node.items.map(valueOf));
    case "record":
      return Object.fromEntries(
        await Promise.all(node.entries.map(async ({ key, value }) => [key, await valueOf(value)] as const)),
      );
    case "call": {
      const module = runtimeModules.get(node.callee)?.replace("src/runtime/", "../../../templates/runtime/") ?? "";
      const functions = (await import(module)) as Record<string, (...values: readonly unknown[]) => unknown>;
      const values = await Promise.all(node.arguments.map(valueOf));
      return functions[node.callee]?.(...values);
    }
    default:
      throw new Error(`A paginator has no ${node.kind}.`);
  }
}

async function runtimeOf({ paginator, parameters }: Operation): Promise<Paginator> {
  if (!paginator) throw new Error("No paginator was inferred.");
  const query = parameters.flatMap((parameter) =>
    parameter.place === "query" ? [{ name: parameter.name, parameter }] : [],
  );
  const planned = planPaginator(paginator, { query } as unknown as ParametersPlan);
  return (await valueOf(planned)) as Paginator;
}

/** The operation's list, of a client of this server. */
function listOf(
  url: string,
  { id, method, path }: Operation,
  paginator: Paginator,
  params?: object,
): PageRequest<Thing> {
  const body = method === "POST" ? { body: json } : {};
  const operation = { id, method, path: path.replace(/\{\w+\}/g, "x"), paginator, ...body };
  const settings = clientOf({ url })._settings;
  return new PendingPageRequest({ operation, settings, params, options: {} }) as unknown as PageRequest<Thing>;
}

/** What stands on the pages from the last one back to the first. */
async function readBackwards(list: PageRequest<Thing>): Promise<readonly Thing[]> {
  let page = (await list) as Page<Thing> & PreviousPages;
  while (page.hasNextPage()) page = await page.getNextPage();
  const things = [...page.items];
  while (page.hasPreviousPage()) {
    page = await page.getPreviousPage();
    things.unshift(...page.items);
  }
  return things;
}

describe.each(names)("%s", (name) => {
  test("what is inferred, and from what", async () => {
    const { paginator, evidence, method, path } = await modelCase(name);
    if (!paginator) throw new Error("No paginator was inferred.");
    const { item: _, ...rest } = paginator;
    const about = evidence.filter(({ about }) => /^(pag|previous)/.test(about));
    const found = {
      operation: `${method} ${path}`,
      paginator: rest,
      evidence: about.map(({ about, because, confidence, source }) => ({
        about,
        because,
        confidence,
        at: source.pointer,
      })),
    };
    const file = `${folder}${name}/expected.json`;
    if (process.env["UPDATE_CASES"]) await writeFile(file, `${JSON.stringify(found, undefined, 2)}\n`);
    expect(found).toEqual(JSON.parse(await readFile(file, "utf8")));
  });

  test.each([0, 1, 5, 6, 17])("%i things, each once, with what was asked for on every page", async (count) => {
    const operation = await modelCase(name);
    const paginator = await runtimeOf(operation);
    const api = apis[name] ?? quirks[name];
    if (!api) throw new Error(`There is no server for ${name}.`);
    const things = Array.from({ length: count }, (_, index) => api.thing(index));
    const server = await faultServer(({ url, headers, body }) => {
      const given = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
      const reply = api.answer(askOf(new URL(url, `http://${headers.host}`), body, given), things);
      return { ...reply, headers: { "content-type": "application/json", ...reply.headers } };
    });
    for (const params of [undefined, ...(api.params ?? [])]) {
      const list = listOf(server.url, operation, paginator, params);
      expect(await list.toArray()).toEqual(things);
      const seen: Thing[] = [];
      for await (const page of list.pages({ prefetch: 2 })) seen.push(...page.items);
      expect(seen).toEqual(things);
      let page = await list;
      const resumed = [...page.items];
      while (page.hasNextPage()) {
        page = await listOf(server.url, operation, paginator, params).resumeFrom(page.resumeToken);
        resumed.push(...page.items);
      }
      expect(resumed).toEqual(things);
      if (operation.paginator?.previous) expect(await readBackwards(list)).toEqual(things);
    }
  });
});

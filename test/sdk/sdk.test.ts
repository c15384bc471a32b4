/**
 * Programs against the vendor's own SDK, compiled and run with the client of the vendor's document: nothing is configured, and
 * nothing of a program is changed but where it imports from.
 */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import ts from "typescript-6";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writePrograms } from "../types/compiler.js";
import { buildOurs, type Library, readVendor } from "./client.js";
import { type DocumentOperation, operationAt, operationNames } from "./document.js";
import { programOf, readSamples } from "./program.js";
import { startPaymentServer } from "./payment-server.js";
import { type VendorCall, VendorTypes } from "./vendor-call.js";
import { call, type Recorder, type Sent, startRecorder } from "./wire.js";

let vendor: Library;
let ours: Library & AsyncDisposable;
let recorder: Recorder;
let types: VendorTypes;
/** The document's operation that each call of the SDK reaches; none where the SDK is of a newer version. */
const reached = new Map<string, DocumentOperation | undefined>();
/** The calls that both have, each with what both know. */
let calls: readonly VendorCall[];

beforeAll(async () => {
  [vendor, ours, recorder] = await Promise.all([readVendor(), buildOurs(), startRecorder()]);
  types = new VendorTypes();
  for (const each of types.calls(() => true)) {
    const [sent] = await send(vendor, each);
    // The value of every path parameter has a space in it, which no path of the document's has.
    reached.set(each.chain, sent && operationAt(sent.method, sent.path, "[^/]+%201[^/]*"));
  }
  calls = types
    .calls((chain, side, word) => reached.get(chain)?.[side].has(word) ?? true)
    .filter(({ chain }) => reached.get(chain));
}, 120_000);
afterAll(async () => {
  await recorder[Symbol.asyncDispose]();
  await ours[Symbol.asyncDispose]();
});

async function send({ Client }: Library, given: VendorCall): Promise<readonly Sent[]> {
  const client = new Client({ baseURL: recorder.url, bearerToken: "secret", maxRetries: 0, logLevel: "off" });
  await call(client, given);
  return recorder.take();
}

test("the SDK has every operation of the document, but for the one that stands for the user's own server", () => {
  const found = [...reached.values()].flatMap((operation) => operation?.name ?? []);
  expect(operationNames.filter((name) => !found.includes(name))).toEqual(["POST /your-webhook-url"]);
  expect(calls.length).toBe(operationNames.length - 1);
});

test("every call sends the same", async () => {
  for (const each of calls) {
    const [want, got] = [await send(vendor, each), await send(ours, each)];
    expect(got, each.chain).toEqual(want.map((sent) => asDocumented(sent, reached.get(each.chain))));
  }
});

/** Where the SDK goes beyond the document, and we do not. */
function asDocumented({ headers, ...sent }: Sent, operation: DocumentOperation | undefined): Sent {
  const { authorization, accept } = headers;
  return {
    ...sent,
    headers: {
      ...headers,
      // Who declares no security is sent no credential.
      authorization: operation?.isOpen ? undefined : authorization,
      // An answer without a body has errors with one.
      accept: accept === "*/*" ? "application/json" : accept,
    },
  };
}

/** Programs hand nothing on. */
const asPrograms = { declaration: false, isolatedDeclarations: false };

/** What the compiler says of programs that import the SDK by its name, by file. */
async function compile(
  { declarations }: Library,
  files: Readonly<Record<string, string>>,
  options: object = {},
): Promise<readonly string[]> {
  await using programs = await writePrograms(files, {
    ...asPrograms,
    ...options,
    paths: { dodopayments: [declarations] },
  });
  const complaints = await programs.compile("6");
  return complaints.map((line) => line.replaceAll(/'"[^"]*"\.?/g, "'"));
}

describe("every call compiles", () => {
  const fileOf = ({ chain }: VendorCall) => `${chain}.ts`;

  test("as it is", async () => {
    const files = Object.fromEntries(calls.map((each) => [fileOf(each), programOf(each, false)]));
    expect(await compile(vendor, files)).toEqual([]);
    expect(await compile(ours, files)).toEqual([]);
  }, 120_000);

  test("with each type by its name, but for those that the vendor alone has given", async () => {
    const files = Object.fromEntries(calls.map((each) => [fileOf(each), programOf(each, true)]));
    expect(await compile(vendor, files)).toEqual([]);
    const complaints = await compile(ours, files);
    const differences = complaints.map((line) => {
      const [, chain = line, name = line] = /^([\w.]+)\.ts\(.*no exported member (?:named )?'(\w+)'/.exec(line) ?? [];
      return `${name} in ${chain}`;
    });
    expect([...new Set(differences)].toSorted()).toEqual([
      // Its schema's name, less an ending that says nothing: `Addon`.
      "AddonResponse in addons.create",
      "AddonResponse in addons.list",
      "AddonResponse in addons.retrieve",
      "AddonResponse in addons.update",
      // The document's version of the method takes nothing.
      "BrandListParams in brands.list",
      // Named in the vendor's configuration: the schemas are CreateSessionResponse and CreateCustomerPortalSessionResponse.
      "CheckoutSessionResponse in checkoutSessions.create",
      "CustomerPortalSession in customers.customerPortal.create",
      // The document's version of the method gives nothing.
      "SubscriptionChangePlanResponse in subscriptions.changePlan",
    ]);
  }, 120_000);
});

test("the samples of the SDK's README compile, but for the type that the vendor alone has named", async () => {
  const files = await readSamples();
  expect(Object.keys(files).length).toBe(12);
  // Its samples leave out what they do with results.
  const loose = { noUnusedLocals: false };
  expect(await compile(vendor, files, loose)).toEqual([]);
  expect(await compile(ours, files, loose)).toEqual([
    expect.stringContaining("no exported member named 'CheckoutSessionResponse'"),
  ]);
}, 120_000);

/** What the SDK's declarations have, and no page of its documentation: what to write instead, or why it cannot be here. */
const leftOut = [
  {
    given: "console.log(client.buildURL('/payments', { page_size: 1 }));",
    because: "`.toRequest()` gives the whole request, of the document's operations and of `client.get()`",
  },
  {
    given: "console.log(await client.payments.list(null, { timeout: 1 }));",
    because: "`undefined` says the same; null would stand in the signature of every method",
  },
  {
    given: "console.log(DodoPayments.APIError.generate(404, {}, 'Gone', new Headers()));",
    because:
      "`new NotFoundError(404, …)` makes one; a table of all classes would be in every bundle that has one of them",
  },
  {
    given: "console.log(DodoPayments.DEFAULT_TIMEOUT);",
    because: "`client.timeout` is what holds",
  },
  {
    given: "export type Pages = DodoPayments.PaymentListResponsesDefaultPageNumberPagination;",
    because:
      "the vendor's configuration names its kinds of pages; `Page<DodoPayments.PaymentListResponse>` is the type of all of them",
  },
  {
    given: "export class Mine extends DodoPayments { protected override defaultQuery() { return { a: '1' }; } }",
    because: "`middleware` and `defaultQuery` change what is sent, without a subclass",
  },
];
const inProgram = (line: string) =>
  `import DodoPayments from "dodopayments";\nexport const client = new DodoPayments();\n${line}\n`;

test("what the SDK declares and does not document is left out for a reason", async () => {
  const files = Object.fromEntries(leftOut.map(({ given }, index) => [`${index}.ts`, inProgram(given)]));
  expect(await compile(vendor, files)).toEqual([]);
  const refused = (await compile(ours, files)).map((line) => Number.parseInt(line, 10));
  expect([...new Set(refused)].toSorted((a, b) => a - b)).toEqual([...leftOut.keys()]);
}, 60_000);

describe("what programs do besides calling methods", () => {
  const read = () => readFile(join(import.meta.dirname, "idiom.ts"), "utf8");

  test("compiles", async () => {
    const files = { "idiom.ts": await read() };
    expect(await compile(vendor, files)).toEqual([]);
    expect(await compile(ours, files)).toEqual([]);
  }, 60_000);

  test("prints the same, and sends as many requests", async () => {
    const [want, got] = [await run(vendor), await run(ours)];
    expect(got.lines).toEqual(want.lines);
    expect(got.requests).toEqual(want.requests);
    expect(want.lines.length).toBeGreaterThan(30);
  }, 60_000);

  test("lists what the SDK leaves out: it takes the page after the first for the third", async () => {
    const list = async ({ Client }: Library) => {
      await using server = await startPaymentServer();
      const client = new Client({ baseURL: server.url, bearerToken: "secret" }) as {
        readonly payments: { list(params: object): AsyncIterable<{ readonly payment_id: string }> };
      };
      const ids: string[] = [];
      for await (const { payment_id } of client.payments.list({ page_size: 2 })) ids.push(payment_id);
      return ids;
    };
    expect(await list(vendor)).toEqual(["pay_1", "pay_2", "pay_5"]);
    expect(await list(ours)).toEqual(["pay_1", "pay_2", "pay_3", "pay_4", "pay_5"]);
  });

  /** A process of its own: the program's import is all that differs. */
  async function run({ entry }: Library) {
    await using server = await startPaymentServer();
    const text = (await read()).replace('"dodopayments"', JSON.stringify(pathToFileURL(entry).href));
    const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
    const { outputText } = ts.transpileModule(text, { compilerOptions });
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", outputText], {
      env: { ...process.env, IDIOM_URL: server.url },
    });
    return { lines: stdout.trimEnd().split("\n"), requests: server.requests };
  }
});

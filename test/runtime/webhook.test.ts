import { createHmac } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { ClientError, MissingCredentialsError } from "../../templates/runtime/error.js";
import { Resource } from "../../templates/runtime/resource.js";
import { InvalidWebhookSignatureError } from "../../templates/runtime/webhook-error.js";
import { webhookKey } from "../../templates/runtime/webhook-key.js";
import { parseWebhook, type UnwrapOptions, unwrapWebhook } from "../../templates/runtime/webhook.js";
import { AnyClient, definition, mockFetch, outcome } from "./fixture.js";

const key = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const other = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const body = '{"type":"payment.succeeded","data":{"note":"é😀"}}';
const event: unknown = JSON.parse(body);

class Webhooks extends Resource {
  unwrap(text: string | Uint8Array, options: UnwrapOptions): Promise<unknown> {
    return unwrapWebhook(this, "webhookKey", text, options);
  }
}

const schemes = { ...definition.schemes, webhook: webhookKey("webhookKey", "DODO_PAYMENTS_WEBHOOK_KEY") };

function webhooks(options: Readonly<Record<string, unknown>> = { webhookKey: key }): Webhooks {
  return new Webhooks(new AnyClient({ schemes }, options));
}

interface Signing {
  readonly secret?: string;
  readonly id?: string;
  readonly age?: number;
  readonly text?: string;
}

/** As a sender does it. */
function sign({ secret = key, id = "msg_1", age = 0, text = body }: Signing = {}) {
  const timestamp = String(Math.floor(Date.now() / 1000) - age);
  const bytes = Buffer.from(secret.slice("whsec_".length), "base64");
  const signature = `v1,${createHmac("sha256", bytes).update(`${id}.${timestamp}.${text}`).digest("base64")}`;
  return { id, timestamp, signature };
}

function headersOf({ id, timestamp, signature }: ReturnType<typeof sign>, prefix = "webhook") {
  return { [`${prefix}-id`]: id, [`${prefix}-timestamp`]: timestamp, [`${prefix}-signature`]: signature };
}

describe("a webhook is let through", () => {
  const good = sign();
  const wrong = sign({ secret: other });

  test.each<{
    given: string;
    headers: UnwrapOptions["headers"];
    key?: UnwrapOptions["key"];
    text?: string | Uint8Array;
  }>([
    { given: "with plain headers", headers: headersOf(good) },
    { given: "with the platform's headers", headers: new Headers(headersOf(good)) },
    {
      given: "with headers in other letters",
      headers: Object.fromEntries(Object.entries(headersOf(good)).map(([name, value]) => [name.toUpperCase(), value])),
    },
    {
      given: "with headers as lists",
      headers: Object.fromEntries(Object.entries(headersOf(good)).map(([name, value]) => [name, [value]])),
    },
    { given: "with Svix's names of headers", headers: headersOf(good, "svix") },
    {
      given: "with one right signature of several",
      headers: headersOf({ ...good, signature: `${wrong.signature} v1a,abc ${good.signature}` }),
    },
    {
      given: "with several that a server has joined",
      headers: headersOf({ ...good, signature: `${wrong.signature}, ${good.signature}` }),
    },
    { given: "with a key of the call's own", headers: headersOf(wrong), key: other },
    { given: "with one right key of several", headers: headersOf(good), key: [other, key] },
    { given: "with a key without its prefix", headers: headersOf(good), key: key.slice("whsec_".length) },
    { given: "4 minutes old", headers: headersOf(sign({ age: 240 })) },
    { given: "from 4 minutes ahead", headers: headersOf(sign({ age: -240 })) },
    { given: "as bytes", headers: headersOf(good), text: new TextEncoder().encode(body) },
  ])("$given", async ({ headers, text = body, ...options }) => {
    expect(await webhooks().unwrap(text, { headers, ...options })).toEqual(event);
  });

  test("with a key from the environment", async () => {
    vi.stubEnv("DODO_PAYMENTS_WEBHOOK_KEY", key);
    expect(await webhooks({}).unwrap(body, { headers: headersOf(sign()) })).toEqual(event);
  });

  test("with a key that a function gives", async () => {
    expect(await webhooks({ webhookKey: async () => key }).unwrap(body, { headers: headersOf(sign()) })).toEqual(event);
  });
});

test.each([
  { age: 300, want: true },
  { age: 301, want: false },
  { age: -300, want: true },
  { age: -301, want: false },
])("a webhook that is $age seconds old, to the second, is let through: $want", async ({ age, want }) => {
  const clock = vi.spyOn(Date, "now").mockReturnValue(1_800_000_000_000);
  const found = await outcome(webhooks().unwrap(body, { headers: headersOf(sign({ age })) }));
  clock.mockRestore();
  if (want) expect(found).toEqual(event);
  else expect(found).toBeInstanceOf(InvalidWebhookSignatureError);
});

test("the prefix of a key is that at its beginning alone", async () => {
  const odd = "whsec_AAAAwhsec_BBBB";
  const bytes = Buffer.from(odd.slice("whsec_".length), "base64url");
  const { id, timestamp } = sign();
  const signature = `v1,${createHmac("sha256", bytes).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
  const options = { headers: headersOf({ id, timestamp, signature }), key: odd.slice("whsec_".length) };
  expect(await webhooks().unwrap(body, options)).toEqual(event);
});

describe("a webhook is refused", () => {
  const good = sign();
  test.each<{ given: string; headers: UnwrapOptions["headers"]; text?: string; want: string }>([
    { given: "of another key", headers: headersOf(sign({ secret: other })), want: "No matching signature found" },
    {
      given: "that was changed",
      headers: headersOf(good),
      text: body.replace("succeeded", "failed"),
      want: "No matching signature found",
    },
    {
      given: "whose signature goes on",
      headers: headersOf({ ...good, signature: `${good.signature},more` }),
      want: "No matching signature found",
    },
    { given: "of another id", headers: headersOf({ ...good, id: "msg_2" }), want: "No matching signature found" },
    {
      given: "of another time",
      headers: headersOf({ ...good, timestamp: String(Number(good.timestamp) - 1) }),
      want: "No matching signature found",
    },
    {
      given: "of another version",
      headers: headersOf({ ...good, signature: good.signature.replace("v1", "v2") }),
      want: "No matching signature found",
    },
    {
      given: "with a part of a signature",
      headers: headersOf({ ...good, signature: good.signature.slice(0, -8) }),
      want: "No matching signature found",
    },
    {
      given: "with a signature that is none",
      headers: headersOf({ ...good, signature: "v1,%%% v1, ,v1" }),
      want: "No matching signature found",
    },
    { given: "6 minutes old", headers: headersOf(sign({ age: 360 })), want: "Message timestamp too old" },
    { given: "from 6 minutes ahead", headers: headersOf(sign({ age: -360 })), want: "Message timestamp too new" },
    { given: "without a time", headers: headersOf({ ...good, timestamp: "soon" }), want: "no number of seconds" },
    { given: "without headers", headers: {}, want: "Missing required headers" },
    {
      given: "without a signature",
      headers: { ...headersOf(good), "webhook-signature": undefined },
      want: "Missing required headers",
    },
  ])("$given", async ({ headers, text = body, want }) => {
    const error = await outcome(webhooks().unwrap(text, { headers }));
    expect(error).toBeInstanceOf(InvalidWebhookSignatureError);
    expect((error as Error).message).toContain(want);
  });

  test("without a key to check it with", async () => {
    const error = await outcome(webhooks({}).unwrap(body, { headers: headersOf(good) }));
    expect(error).toBeInstanceOf(MissingCredentialsError);
  });

  test("with a key that is none, which the error does not repeat", async () => {
    const error = (await outcome(
      webhooks().unwrap(body, { headers: headersOf(good), key: "whsec_%secret%" }),
    )) as Error;
    expect(error).toBeInstanceOf(ClientError);
    expect(error.message).not.toContain("secret%");
  });

  test("where its body is not JSON, whoever signed it", async () => {
    const error = (await outcome(webhooks().unwrap("no", { headers: headersOf(sign({ text: "no" })) }))) as Error;
    expect(error).toBeInstanceOf(ClientError);
    expect(error.message).toBe("The webhook's body is not JSON.");
  });
});

test("without a check, every body is let through that is JSON", () => {
  expect(parseWebhook(body)).toEqual(event);
  expect(parseWebhook(new TextEncoder().encode(body))).toEqual(event);
  expect(() => parseWebhook("no")).toThrow("not JSON");
});

test("the key is in no request, and on the client", async () => {
  const fetch = mockFetch();
  const client = new AnyClient({ schemes }, { webhookKey: key, bearerToken: "token", fetch });
  await client.get("/");
  expect(JSON.stringify([fetch.mock.calls, [...new Headers(fetch.mock.calls[0]?.[1].headers)]])).not.toContain(
    key.slice(8),
  );
  expect((client as unknown as { webhookKey: unknown }).webhookKey).toBe(key);
});

/** Webhooks, signed as Standard Webhooks has it. */
import type { Row } from "../row.js";

const key = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const body = '{"type":"thing.created","data":{"id":"1"}}';
/** Signed as Standard Webhooks has it. */
async function signed(
  seconds = 0,
  secret = key,
  text = body,
  write: (now: number) => string = String,
): Promise<Record<string, string>> {
  const timestamp = write(Math.floor(Date.now() / 1000) + seconds);
  const bytes = Uint8Array.from(atob(secret.slice(6)), (character) => character.charCodeAt(0));
  const hmac = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const digest = await crypto.subtle.sign("HMAC", hmac, new TextEncoder().encode(`m1.${timestamp}.${text}`));
  const signature = `v1,${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  return { "webhook-id": "m1", "webhook-timestamp": timestamp, "webhook-signature": signature };
}
const other = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const unwrap = (name: string, given: () => Promise<object>, want: Row["want"], text: unknown = body): Row => ({
  name: `a webhook: ${name}`,
  ask: async ({ client }) => client.webhooks.unwrap(text as string, (await given()) as Record<string, unknown>),
  want,
});
const refused = { error: { name: "InvalidWebhookSignatureError" } };

export const webhookRows: readonly Row[] = [
  unwrap("signed", async () => ({ headers: await signed(), key }), {
    value: { type: "thing.created", data: { id: "1" } },
  }),
  unwrap("with the platform's Headers", async () => ({ headers: new Headers(await signed()), key }), { value: {} }),
  unwrap("one of several keys", async () => ({ headers: await signed(), key: [other, key] }), { value: {} }),
  unwrap(
    "one of several signatures",
    async () => {
      const headers = await signed();
      return { headers: { ...headers, "webhook-signature": `v1,AAAA v1a,x ${headers["webhook-signature"]}` }, key };
    },
    { value: {} },
  ),
  unwrap("four minutes old", async () => ({ headers: await signed(-240), key }), { value: {} }),
  unwrap("six minutes old", async () => ({ headers: await signed(-360), key }), refused),
  unwrap("six minutes ahead", async () => ({ headers: await signed(360), key }), refused),
  unwrap("of another key", async () => ({ headers: await signed(0, other), key }), refused),
  unwrap("changed on its way", async () => ({ headers: await signed(), key }), refused, body.replace("1", "2")),
  unwrap("without a signature", async () => ({ headers: {}, key }), refused),
  unwrap("without a key", async () => ({ headers: await signed() }), { error: { name: "MissingCredentialsError" } }),
  {
    name: "a webhook: unwrapped without a check",
    ask: ({ client }) => client.webhooks.unsafeUnwrap(body),
    want: { value: { type: "thing.created" } },
  },
  unwrap(
    "of bytes",
    async () => ({ headers: await signed(), key }),
    { value: { data: { id: "1" } } },
    new TextEncoder().encode(body),
  ),
  unwrap(
    "whose body is of other scripts",
    async () => ({ headers: await signed(0, key, '{"type":"日本🙂"}'), key }),
    { value: { type: "日本🙂" } },
    '{"type":"日本🙂"}',
  ),
  unwrap(
    "with headers under the names of Svix",
    async () => ({
      headers: Object.fromEntries(
        Object.entries(await signed()).map(([name, value]) => [name.replace("webhook", "svix"), value]),
      ),
      key,
    }),
    { value: {} },
  ),
  unwrap(
    "with headers in upper case, and in lists, as servers have them",
    async () => ({
      headers: Object.fromEntries(Object.entries(await signed()).map(([name, value]) => [name.toUpperCase(), [value]])),
      key,
    }),
    { value: {} },
  ),
  unwrap("with a key without its prefix", async () => ({ headers: await signed(), key: key.slice(6) }), { value: {} }),
  unwrap("almost five minutes old", async () => ({ headers: await signed(-290), key }), { value: {} }),
  unwrap("almost five minutes ahead", async () => ({ headers: await signed(290), key }), { value: {} }),
  unwrap("just over five minutes old", async () => ({ headers: await signed(-310), key }), refused),
  unwrap("just over five minutes ahead", async () => ({ headers: await signed(310), key }), refused),
  ...Object.entries({
    "with a fraction": (now: number) => `${now}.0`,
    "in hexadecimal": (now: number) => `0x${now.toString(16)}`,
    "with a sign": (now: number) => `+${now}`,
    "as a date": (now: number) => new Date(now * 1000).toISOString(),
  }).map(([name, write]) =>
    unwrap(
      `whose time is signed, but ${name}`,
      async () => ({ headers: await signed(0, key, body, write), key }),
      refused,
    ),
  ),
  ...["v2", "v1a", "V1", "xv1", " v1"].map((version) =>
    unwrap(
      `whose signature is right, but of version “${version}”`,
      async () => {
        const headers = await signed();
        return {
          headers: { ...headers, "webhook-signature": headers["webhook-signature"]?.replace("v1", version) },
          key,
        };
      },
      version === " v1" ? { value: {} } : refused,
    ),
  ),
  ...["", "soon", "NaN", "Infinity", "1e9", "-1", "0x10"].map((timestamp) =>
    unwrap(
      `whose time is “${timestamp}”`,
      async () => ({ headers: { ...(await signed()), "webhook-timestamp": timestamp }, key }),
      refused,
    ),
  ),
  ...["webhook-id", "webhook-timestamp", "webhook-signature"].map((name) =>
    unwrap(`without ${name}`, async () => ({ headers: { ...(await signed()), [name]: undefined }, key }), {
      error: { name: "InvalidWebhookSignatureError", message: /^Missing required headers/ },
    }),
  ),
  unwrap(
    "with several signatures in a list",
    async () => {
      const headers = await signed();
      return { headers: { ...headers, "webhook-signature": ["v1,AAAA", headers["webhook-signature"] ?? ""] }, key };
    },
    { value: {} },
  ),
  unwrap(
    "with several signatures behind whatever space",
    async () => {
      const headers = await signed();
      return { headers: { ...headers, "webhook-signature": `v1,AAAA\t${headers["webhook-signature"]}` }, key };
    },
    { value: {} },
  ),
  unwrap(
    "with a key in base64 as URLs have it",
    async () => ({ headers: await signed(0, "whsec_+/+/+/+/+/+/"), key: "whsec_-_-_-_-_-_-_" }),
    { value: {} },
  ),
  unwrap("with an empty key", async () => ({ headers: await signed(), key: "whsec_" }), {
    error: { name: "ClientError", message: /base64/ },
  }),
  ...["v1,", "v1a,AAAA", "v2,AAAA", "AAAA", "v1,not base64!", " , ,", "v1,AAAA v1,BBBB"].map((signature) =>
    unwrap(
      `with the signature “${signature}”`,
      async () => ({ headers: { ...(await signed()), "webhook-signature": signature }, key }),
      refused,
    ),
  ),
  unwrap("with another id", async () => ({ headers: { ...(await signed()), "webhook-id": "m2" }, key }), refused),
  unwrap("of no key at all", async () => ({ headers: await signed(), key: [] }), refused),
  unwrap(
    "with a key that is none, which is not repeated",
    async () => ({ headers: await signed(), key: "whsec_hush!hush" }),
    {
      error: { name: "ClientError", message: /^(?!.*hush)/ },
    },
  ),
  unwrap(
    "signed, but no JSON",
    async () => ({ headers: await signed(0, key, "<x>"), key }),
    { error: { name: "ClientError", message: /JSON/ } },
    "<x>",
  ),
  {
    name: "a webhook: with the client's own key",
    options: { webhookKey: key },
    ask: async ({ client }) => client.webhooks.unwrap(body, { headers: await signed() }),
    want: { value: { type: "thing.created" } },
  },
  {
    name: "a webhook: with a key that a function gives",
    options: { webhookKey: async () => key },
    ask: async ({ client }) => client.webhooks.unwrap(body, { headers: await signed() }),
    want: { value: { type: "thing.created" } },
  },
];

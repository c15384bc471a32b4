/** Webhooks, signed as Standard Webhooks has it. */
import type { Row } from "../row.js";

const key = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const body = '{"type":"thing.created","data":{"id":"1"}}';
/** Signed as Standard Webhooks has it. */
async function signed(seconds = 0, secret = key): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(Date.now() / 1000) + seconds);
  const bytes = Uint8Array.from(atob(secret.slice(6)), (character) => character.charCodeAt(0));
  const hmac = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const digest = await crypto.subtle.sign("HMAC", hmac, new TextEncoder().encode(`m1.${timestamp}.${body}`));
  const signature = `v1,${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  return { "webhook-id": "m1", "webhook-timestamp": timestamp, "webhook-signature": signature };
}
const other = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const unwrap = (name: string, given: () => Promise<object>, want: Row["want"], text = body): Row => ({
  name: `a webhook: ${name}`,
  ask: async ({ client }) => client.webhooks.unwrap(text, (await given()) as Record<string, unknown>),
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
];

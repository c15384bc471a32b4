/** Webhooks: requests that the API sends, signed by Standard Webhooks (https://www.standardwebhooks.com, version 1). */
import { ClientError, MissingCredentialsError } from "./error.js";
import type { Caller, Resource } from "./resource.js";
import { InvalidWebhookSignatureError } from "./webhook-error.js";

/** Headers as a server has them: of the platform, of Node, or a plain object. */
export type WebhookHeaders = Headers | { readonly [name: string]: string | readonly string[] | undefined };

export interface UnwrapOptions {
  readonly headers: WebhookHeaders;
  /** The key that the webhook is signed with, `whsec_…`; several while it is being changed. @default the client's */
  readonly key?: string | readonly string[] | null | undefined;
}

/** How far the sender's clock may differ, in seconds: a recorded webhook cannot be replayed later. */
const tolerance = 5 * 60;

/**
 * The event, once its signature has been verified.
 *
 * @throws InvalidWebhookSignatureError where the signature is wrong or missing, or the webhook too old.
 */
export async function unwrapWebhook<Event>(
  caller: Resource | Caller,
  option: string,
  body: string | Uint8Array,
  { headers, key }: UnwrapOptions,
): Promise<Event> {
  const { _client } = caller as object as Caller;
  const keys = key ?? (await ownKey(_client._settings.credentials[option], option));
  const get = (name: string) => headerOf(headers, `webhook-${name}`) ?? headerOf(headers, `svix-${name}`);
  const id = get("id");
  const timestamp = get("timestamp");
  const signatures = get("signature");
  if (!id || !timestamp || !signatures)
    throw new InvalidWebhookSignatureError("Missing required headers: the webhook is not signed.");
  checkTime(timestamp);
  const encoder = new TextEncoder();
  const content = typeof body === "string" ? encoder.encode(body) : body;
  const signed = join(encoder.encode(`${id}.${timestamp}.`), content);
  for (const each of typeof keys === "string" ? [keys] : keys)
    if (await isSigned(signed, signatures, each)) return parseWebhook(body);
  throw new InvalidWebhookSignatureError(
    "No matching signature found: the webhook is not from the API, or was changed on its way.",
  );
}

/** The event, whoever has sent it. */
export function parseWebhook<Event>(body: string | Uint8Array): Event {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  try {
    return JSON.parse(text) as Event;
  } catch (cause) {
    throw new ClientError("The webhook's body is not JSON.", { cause });
  }
}

async function ownKey(key: unknown, option: string): Promise<string> {
  const value: unknown = typeof key === "function" ? await (key as () => unknown)() : key;
  if (typeof value === "string") return value;
  throw new MissingCredentialsError(`A webhook is checked with a key: give the client ${option}, or unwrap() a key.`);
}

function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const found = Object.entries(headers).find(([each]) => each.toLowerCase() === name)?.[1];
  return typeof found === "object" ? found.join(" ") : found;
}

function checkTime(timestamp: string): void {
  const age = Date.now() / 1000 - Number(timestamp);
  if (!/^\d+$/.test(timestamp))
    throw new InvalidWebhookSignatureError("The webhook's timestamp is no number of seconds.");
  if (age > tolerance)
    throw new InvalidWebhookSignatureError("Message timestamp too old: the webhook was sent over 5 minutes ago.");
  if (age < -tolerance)
    throw new InvalidWebhookSignatureError("Message timestamp too new: the webhook comes from over 5 minutes ahead.");
}

/**
 * Whether one of the signatures is by this key; there are several while the sender changes it. The platform compares in
 * constant time.
 */
async function isSigned(content: Uint8Array<ArrayBuffer>, signatures: string, key: string): Promise<boolean> {
  const secret = bytesOf(key.replace(/^whsec_/, ""));
  // The error must not repeat any part of the key.
  if (!secret?.length) throw new ClientError("The webhook key is not written in base64, as whsec_… is.");
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", secret, algorithm, false, ["verify"]);
  let found = false;
  for (const each of signatures.split(/[\s]+/)) {
    const signature = /^v1,([^,]+),?$/.exec(each)?.[1];
    const bytes = signature === undefined ? undefined : bytesOf(signature);
    if (bytes && (await crypto.subtle.verify("HMAC", imported, bytes, content))) found = true;
  }
  return found;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const text = atob(base64.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

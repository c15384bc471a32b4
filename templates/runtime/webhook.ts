/** Webhooks: requests sent by the API, signed according to Standard Webhooks (https://www.standardwebhooks.com, version 1). */
import { ClientError, MissingCredentialsError } from "./error.js";
import type { Caller, Resource } from "./resource.js";
import { InvalidWebhookSignatureError } from "./webhook-error.js";

/** The headers of a request: a `Headers`, Node's `request.headers`, or a plain object. */
export type WebhookHeaders = Headers | { readonly [name: string]: string | readonly string[] | undefined };

export interface UnwrapOptions {
  readonly headers: WebhookHeaders;
  /** The signing key, `whsec_…`; several while the key is being rotated. @default the client's key */
  readonly key?: string | readonly string[] | null | undefined;
}

/** The largest accepted age of a timestamp, in seconds, against replay attacks. */
const tolerance = 5 * 60;

/**
 * Verifies the signature and returns the event.
 *
 * @throws InvalidWebhookSignatureError if the signature is wrong, missing or too old.
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

/** The event, without verifying its signature. */
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
  throw new MissingCredentialsError(
    `Verifying a webhook needs a key: pass ${option} to the client, or a key to unwrap().`,
  );
}

function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const found = Object.entries(headers).find(([each]) => each.toLowerCase() === name)?.[1];
  return typeof found === "object" ? found.join(" ") : found;
}

function checkTime(timestamp: string): void {
  const age = Date.now() / 1000 - Number(timestamp);
  if (!/^\d+$/.test(timestamp))
    throw new InvalidWebhookSignatureError("The webhook's timestamp is not a number of seconds.");
  if (age > tolerance)
    throw new InvalidWebhookSignatureError("Message timestamp too old: the webhook was sent over 5 minutes ago.");
  if (age < -tolerance)
    throw new InvalidWebhookSignatureError("Message timestamp too new: the webhook comes from over 5 minutes ahead.");
}

/** Whether one of the signatures was made with this key; there are several while the key is being rotated. The platform compares in constant time. */
async function isSigned(content: Uint8Array<ArrayBuffer>, signatures: string, key: string): Promise<boolean> {
  const secret = bytesOf(key.replace(/^whsec_/, ""));
  // The message must not contain the key.
  if (!secret?.length) throw new ClientError("The webhook key is not valid base64 (whsec_…).");
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

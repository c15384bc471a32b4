/** Webhooks: a type for each event, the union of all of them, and the methods that verify and parse one. */
import type { Api, Webhook, Words } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import type { CredentialPlan } from "./credential.js";
import { declare } from "./declaration.js";
import { firstSentence, textDoc } from "./doc.js";
import { pascalCase } from "./identifier.js";
import type { NameTable } from "./name-table.js";
import type { WebhookSummary } from "./package-plan.js";
import type { Declaration } from "./plan.js";
import { type ModelView } from "./type.js";
import { namedType, unionType } from "./type-node.js";
import { call, literal } from "./value.js";

/** The resource with those methods; the API may have operations of the same resource. */
export const webhookResource: Words = ["webhooks"];

export interface WebhookNames {
  readonly events: ReadonlyMap<Webhook, string>;
  /** The unions of all events: those that were verified, and those that were not. */
  readonly unwrap: string;
  readonly unsafeUnwrap: string;
}

/** Names the webhooks. Of several that would have the same name, the first by its name in the document gets it. */
export function planWebhookNames({ webhooks }: Api, table: NameTable, models: ModelView): WebhookNames | undefined {
  if (webhooks.length === 0) return undefined;
  const unwrap = table.claim("UnwrapWebhookEvent");
  const unsafeUnwrap = table.claim("UnsafeUnwrapWebhookEvent");
  const sorted = webhooks.toSorted((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
  const events = sorted.map((webhook) => {
    const wanted = `${pascalCase(telling(wordsOf(webhook.name)))}WebhookEvent`;
    // A payload that already has this name needs no alias.
    const own = webhook.payload.kind === "reference" ? models.names.get(webhook.payload.id) : undefined;
    return [webhook, own === wanted ? own : table.claim(wanted)] as const;
  });
  return { events: new Map(events), unwrap, unsafeUnwrap };
}

/** The words that distinguish a webhook: `newPetWebhook` and `order.event` without the words that all of them have. */
function telling(words: Words): Words {
  const end = words.findLastIndex((word) => !["webhook", "webhooks", "event", "events"].includes(word));
  return end < 0 ? words : words.slice(0, end + 1);
}

/** The client's option for the key that verifies webhooks. */
export function planWebhookKey(credentials: readonly CredentialPlan[], prefix: string): CredentialPlan {
  const isFree = credentials.every(({ options }) => options.every(({ name }) => name !== "webhookKey"));
  const name = isFree ? "webhookKey" : "webhookSigningKey";
  const variable = `${prefix}_WEBHOOK_${isFree ? "" : "SIGNING_"}KEY`;
  const schemes = credentials.map(({ scheme }) => scheme);
  let scheme = "webhook";
  while (schemes.includes(scheme)) scheme += "_";
  return {
    scheme,
    use: "webhook",
    options: [{ name, variable, description: "The signing key of webhooks: `whsec_…`.", isText: true }],
    value: call("webhookKey", literal(name), literal(variable)),
  };
}

export function declareWebhooks({ webhooks }: Api, names: WebhookNames, view: ModelView): readonly Declaration[] {
  const declared = webhooks.flatMap((webhook) => {
    const name = names.events.get(webhook) ?? "";
    return isModel(webhook, name, view) ? [] : [declareEvent(webhook, name, view)];
  });
  const events = unionType(webhooks.map((webhook) => namedType(names.events.get(webhook) ?? "")));
  const union = (name: string, doc: string): Declaration => ({ kind: "alias", name, doc: textDoc(doc), type: events });
  return [
    ...declared,
    union(names.unwrap, "The event of a webhook whose signature has been verified."),
    union(names.unsafeUnwrap, "The event of a webhook whose signature has not been verified."),
  ];
}

function isModel({ payload }: Webhook, name: string, view: ModelView): boolean {
  return payload.kind === "reference" && view.names.get(payload.id) === name;
}

function declareEvent(
  { name: webhook, summary, description, payload }: Webhook,
  name: string,
  view: ModelView,
): Declaration {
  const declaration = declare(name, payload, view);
  const said = [summary, description === summary ? undefined : description].filter((text) => text).join("\n\n");
  return {
    ...declaration,
    doc: { ...textDoc(said || `The event that the API sends for \`${webhook}\`.`), tags: declaration.doc.tags },
  };
}

export function summarizeWebhooks({ webhooks }: Api, names: WebhookNames): readonly WebhookSummary[] {
  return webhooks.map((webhook) => {
    const said = webhook.summary ?? webhook.description;
    return {
      name: webhook.name,
      type: names.events.get(webhook) ?? "",
      ...(said !== undefined && { summary: firstSentence(said) }),
    };
  });
}

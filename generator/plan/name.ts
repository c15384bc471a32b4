/** Every name of a client with which others could collide; decided before anything else is planned. */
import { type Report, suggest } from "../diagnostic.js";
import type { Api } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import { clientNameOf, isReserved } from "./client-name.js";
import { keepClientName } from "./published-client-name.js";
import { type CredentialPlan, planCredentials } from "./credential.js";
import { featuresOf, unusedNames } from "./feature.js";
import { constantCase } from "./identifier.js";
import { type MemberNames, planMemberNames } from "./member.js";
import { type OtherNames, planModelNames } from "./model-name.js";
import { NameTable } from "./name-table.js";
import { globalTypes, runtimeTypes } from "./reserved.js";
import { planServerOptions, type ServerOptions } from "./server.js";
import { decidedModelNames, keepModelNames } from "./published-model-name.js";
import { publishedTypes } from "./published-type-name.js";
import type { Lock } from "../setting/lock.js";
import type { PlanSettings } from "./settings.js";
import { growTree, type ResourceNode } from "./tree.js";
import type { ModelView } from "./type.js";
import { planSides } from "./model-side.js";
import { planStems } from "./stem.js";
import { planTypeNames, publishedTypeNames, type TypeNames, wantedTypeNames } from "./type-name.js";
import { planWebhookKey, planWebhookNames, type WebhookNames, webhookResource } from "./webhook.js";

export interface Names {
  /** `DodoPayments` */
  readonly client: string;
  /** The beginning of the environment variables' names: `DODO_PAYMENTS`. */
  readonly prefix: string;
  /** The models as responses have them. */
  readonly responses: ModelView;
  /** The models as requests have them. */
  readonly requests: ModelView & { readonly only: ReadonlySet<string> };
  readonly types: TypeNames;
  readonly credentials: readonly CredentialPlan[];
  readonly servers: ServerOptions;
  readonly members: MemberNames;
  /** Left out where the document has no webhooks. `node` is their resource. */
  readonly webhooks?: WebhookNames & { readonly node: ResourceNode };
  /** The client, with every resource below it. */
  readonly root: ResourceNode;
}

export function planNames(api: Api, settings: PlanSettings, report: Report, lock?: Lock): Names {
  const client = settings.clientName ?? keepClientName(api, sdkClientOf(api) ?? clientNameOf(api), lock, report);
  checkSettings(client, api, settings, report);
  const prefix = settings.variablePrefix ?? constantCase(wordsOf(client));
  const hasWebhooks = api.webhooks.length > 0;
  const schemes = planCredentials(api, prefix, settings.credentials);
  const credentials = hasWebhooks ? [...schemes, planWebhookKey(schemes, prefix)] : schemes;
  const root = growTree(api.operations, hasWebhooks ? [[webhookResource]] : []);
  const own = [client, `${client}Error`];
  const unused = unusedNames(featuresOf(api));
  const published = publishedTypes(root, lock);
  const stems = planStems(root, published);
  const others = { own: [...own, ...publishedTypeNames(published)], wanted: wantedTypeNames(stems), unused };
  const models = nameModels(api, others, settings, report, lock);
  const dates = settings.formats?.["date-time"] === "Date";
  const sides = planSides(api, dates);
  const table = new NameTable([...runtimeTypes(unused), ...globalTypes, ...own, ...models.values()]);
  const inputs = new Map(models);
  for (const id of sides.split) {
    const name = models.get(id) ?? "";
    inputs.set(id, table.claim(`${name}Input`, `${name}Request`));
  }
  const responses = { names: models, hides: "writeOnly" } as const;
  const requests = { names: inputs, hides: "readOnly", only: sides.requestsOnly, dates } as const;
  const options = credentials.flatMap((credential) => credential.options.map(({ name }) => name));
  const servers = planServerOptions(api, options);
  const node = hasWebhooks ? root.children.find(isWebhookResource) : undefined;
  const members = planMemberNames(root, options, node);
  const types = planTypeNames(root, stems, table, published);
  const events = planWebhookNames(api, table, responses);
  const webhooks = node && events ? { node, ...events } : undefined;
  const found = webhooks && { webhooks };
  return { client, prefix, responses, requests, types, credentials, servers, members, root, ...found };
}

function isWebhookResource({ path }: ResourceNode): boolean {
  return JSON.stringify(path) === JSON.stringify([webhookResource]);
}

function nameModels(
  { models }: Api,
  others: OtherNames,
  settings: PlanSettings,
  report: Report,
  lock: Lock | undefined,
): ReadonlyMap<string, string> {
  const decided = decidedModelNames(models, settings, report);
  if (!lock) return planModelNames(models, others, decided, report);
  const fresh = planModelNames(models, others, decided, () => {});
  const kept = keepModelNames(models, fresh, decided, lock, report);
  return planModelNames(models, others, kept, report);
}

/** Reports settings about things that the API does not have, and a client name that is not free. */
function checkSettings(
  client: string,
  { environments, credentials }: Api,
  settings: PlanSettings,
  report: Report,
): void {
  if (isReserved(client)) report("client-name-reserved", { name: client });
  const { environment } = settings;
  const known = environments.map(({ name }) => name);
  if (environment !== undefined && !known.includes(environment)) {
    const details = { environment, suggestion: suggest(environment, known), known: known.join(", ") || "none" };
    report("environment-unknown", details);
  }
  const schemes = credentials.map(({ scheme }) => scheme);
  for (const scheme of Object.keys(settings.credentials ?? {})) {
    if (!schemes.includes(scheme))
      report("credential-unmatched", {
        scheme,
        suggestion: suggest(scheme, schemes),
        known: schemes.join(", ") || "none",
      });
  }
}

/** The client's name in the vendor's own SDK, if the document's samples show one: its users know that name. */
function sdkClientOf({ sdkClient }: Api): string | undefined {
  return sdkClient !== undefined && /^\p{Lu}/u.test(sdkClient) && !isReserved(sdkClient) ? sdkClient : undefined;
}

/** Every name of a client that other names have to keep clear of, settled before anything else is planned. */
import type { Report } from "../diagnostic.js";
import type { Api } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import { capitalize, constantCase } from "./identifier.js";
import { planModelNames } from "./model-name.js";
import { NameTable } from "./name-table.js";
import { globalTypes, runtimeTypes } from "./reserved.js";
import type { PlanSettings } from "./settings.js";
import { growTree, type ResourceNode } from "./tree.js";
import type { ModelNames } from "./type.js";
import { planTypeNames, type TypeNames } from "./type-name.js";

export interface Names {
  /** `DodoPayments` */
  readonly client: string;
  /** Of environment variables: `DODO_PAYMENTS`. */
  readonly prefix: string;
  readonly models: ModelNames;
  readonly types: TypeNames;
  /** The client itself, and below it every resource. */
  readonly root: ResourceNode;
}

export function planNames(api: Api, settings: PlanSettings, report: Report): Names {
  const client = settings.clientName ?? clientNameOf(api.info.title);
  const own = [client, `${client}Error`];
  const models = planModelNames(api.models, own, report);
  const root = growTree(api.operations);
  const table = new NameTable([...runtimeTypes, ...globalTypes, ...own, ...models.values()]);
  return { client, prefix: constantCase(wordsOf(client)), models, types: planTypeNames(root, table), root };
}

/** Words of a title that are no part of the API's name. */
const noise = new Set(
  "api apis rest restful openapi specification spec documentation docs the public swagger".split(" "),
);

/** `LicenseKeys` for "The License Keys API" */
function clientNameOf(title: string): string {
  const words = wordsOf(title);
  const telling = words.filter((word) => !noise.has(word));
  const name = (telling.length > 0 ? telling : words).map(capitalize).join("");
  const reserved = [...runtimeTypes, ...globalTypes].includes(name);
  return /^\p{L}/u.test(name) && !reserved ? name : `Api${name}`;
}

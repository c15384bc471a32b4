/** The plan of the reference: every page, anchor and sample is decided here. */
import type { DocPlan, TypeNode } from "./node.js";
import type { PackagePlan, WebhookSummary } from "./package-plan.js";
import type { Declaration, PropertyPlan, SampleCall } from "./plan.js";

export interface DocsPlan {
  readonly package: PackagePlan;
  /** What the document says about the API, in Markdown. */
  readonly description?: string;
  /** The client's options that depend on the API: credentials, servers. */
  readonly options: readonly PropertyPlan[];
  readonly environments: readonly EnvironmentDocs[];
  /** The pages of prose, in order; those about features that the API does not use are left out. */
  readonly guides: readonly { readonly page: string; readonly title: string }[];
  /** Parents come before their children. */
  readonly resources: readonly ResourceDocs[];
  /** The client's own methods. */
  readonly methods: readonly MethodDocs[];
  readonly types: readonly TypeDocs[];
  /** Where each type is explained, by its name: `models/LicenseKey.html`, `resources/license-keys.html#update`. */
  readonly places: ReadonlyMap<string, string>;
  readonly webhooks?: WebhooksDocs;
}

interface EnvironmentDocs {
  readonly name: string;
  readonly url: string;
  readonly description?: string;
}

interface WebhooksDocs {
  readonly resource: string;
  readonly event: string;
  readonly option: string;
  readonly variable: string;
  readonly events: readonly WebhookSummary[];
}

export interface ResourceDocs {
  /** `resources/license-keys.html` */
  readonly page: string;
  /** `License Keys` */
  readonly title: string;
  /** The names from the client on: `customers`, `wallets`. */
  readonly call: readonly string[];
  readonly doc: DocPlan;
  /** The page of the parent resource, as `children` are the pages of those below. */
  readonly parent?: string;
  readonly children: readonly string[];
  readonly methods: readonly MethodDocs[];
}

export interface MethodDocs {
  readonly page: string;
  /** Its anchor on the page; anchors of its parts begin with it. */
  readonly anchor: string;
  readonly name: string;
  /** `client.licenseKeys.update` */
  readonly call: string;
  /** `client.licenseKeys.update(id, { ...params })` */
  readonly signature: string;
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  /** One sentence, in one line. */
  readonly summary?: string;
  /** In Markdown. */
  readonly text?: string;
  readonly isDeprecated: boolean;
  /** What to use instead, in Markdown. */
  readonly deprecation?: string;
  readonly parameters: readonly ParameterDocs[];
  /** The type of `params`, if it takes any. */
  readonly params?: string;
  /** Set for a body that is not passed by its properties: its type is intersected with that of the params. */
  readonly body?: { readonly type: TypeNode; readonly isRequired: boolean };
  readonly bodyText?: string;
  readonly result: TypeNode;
  /** The type of the whole response, if the method is paginated. */
  readonly pageBody?: TypeNode;
  /** How pages are requested, in a sentence. */
  readonly pages?: string;
  readonly stream?: { readonly item: TypeNode; readonly when?: string };
  /** The operations that can be called next, in Markdown. */
  readonly links?: string;
  readonly errorType: string;
  readonly errors: readonly ErrorDocs[];
  /**
   * The client's options for its credentials: alternatives, each a list of options that are needed together. Left out
   * where they are the usual ones.
   */
  readonly credentials?: readonly (readonly string[])[];
  /** Left out where the values it takes have no end. */
  readonly sample?: SampleCall;
  readonly streamSample?: SampleCall;
  /** An example of its response, as JSON. */
  readonly response?: unknown;
}

export interface ParameterDocs {
  readonly property: PropertyPlan;
  readonly place: "path" | "query" | "header" | "cookie" | "body";
  /** The argument's name; left out where it is a member of `params`. */
  readonly argument?: string;
}

export interface ErrorDocs {
  /** `404`, `4XX`, `default` */
  readonly status: string;
  readonly type: TypeNode;
  /** In Markdown; may be empty. */
  readonly text: string;
}

export interface TypeDocs {
  readonly name: string;
  readonly page: string;
  /** The resource it belongs to: `License Keys`. */
  readonly group: string;
  readonly declaration: Declaration;
  readonly usedBy: readonly UsageDocs[];
}

/** Where a type is used: by a method that takes, returns or throws it, or in another type. */
export interface UsageDocs {
  readonly label: string;
  readonly place: string;
  readonly role: "takes" | "gives" | "throws" | "holds";
}

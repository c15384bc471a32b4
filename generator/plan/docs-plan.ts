/** What the reference shows of a client, and where: every page, anchor and sample is settled here. */
import type { DocPlan, TypeNode } from "./node.js";
import type { Declaration, PackagePlan, PropertyPlan, SampleCall, WebhookSummary } from "./plan.js";

export interface DocsPlan {
  readonly package: PackagePlan;
  /** What the document says of the API: Markdown. */
  readonly description?: string;
  /** Options of the client that this API has: credentials, servers. */
  readonly options: readonly PropertyPlan[];
  readonly environments: readonly EnvironmentDocs[];
  /** The pages of prose, the first one first; those of what the API lacks are left out. */
  readonly guides: readonly { readonly page: string; readonly title: string }[];
  /** Parents before children. */
  readonly resources: readonly ResourceDocs[];
  /** The client's own methods. */
  readonly methods: readonly MethodDocs[];
  readonly types: readonly TypeDocs[];
  /** Where a type is explained, by its name: `models/LicenseKey.html`, `resources/license-keys.html#update`. */
  readonly places: ReadonlyMap<string, string>;
  readonly webhooks?: WebhooksDocs;
}

export interface EnvironmentDocs {
  readonly name: string;
  readonly url: string;
  readonly description?: string;
}

export interface WebhooksDocs {
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
  /** From the client on: `customers`, `wallets`. */
  readonly call: readonly string[];
  readonly doc: DocPlan;
  /** Pages. */
  readonly parent?: string;
  readonly children: readonly string[];
  readonly methods: readonly MethodDocs[];
}

export interface MethodDocs {
  readonly page: string;
  /** On its page; what belongs to it has this with an ending. */
  readonly anchor: string;
  readonly name: string;
  /** `client.licenseKeys.update` */
  readonly call: string;
  /** `client.licenseKeys.update(id, { ...params })` */
  readonly signature: string;
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  /** One line. */
  readonly summary?: string;
  /** Markdown. */
  readonly text?: string;
  readonly isDeprecated: boolean;
  /** What to use instead: Markdown. */
  readonly deprecation?: string;
  readonly parameters: readonly ParameterDocs[];
  /** The type of `params`, where there are any. */
  readonly params?: string;
  /** A body that is not told by its properties: its type is joined to the params. */
  readonly body?: { readonly type: TypeNode; readonly isRequired: boolean };
  readonly bodyText?: string;
  readonly result: TypeNode;
  /** Of a paginated method: the whole answer. */
  readonly pageBody?: TypeNode;
  /** How the pages are asked for, in a sentence. */
  readonly pages?: string;
  readonly stream?: { readonly item: TypeNode; readonly when?: string };
  /** What can be asked next: Markdown. */
  readonly links?: string;
  readonly errorType: string;
  readonly errors: readonly ErrorDocs[];
  /** The options that one of has to be given, each a list of those that go together; left out where it is as usual. */
  readonly credentials?: readonly (readonly string[])[];
  /** Left out where what it takes has no end. */
  readonly sample?: SampleCall;
  readonly streamSample?: SampleCall;
  /** What it may be answered with: JSON. */
  readonly answer?: unknown;
}

export interface ParameterDocs {
  readonly property: PropertyPlan;
  readonly place: "path" | "query" | "header" | "cookie" | "body";
  /** What the method calls the argument; left out where it is a member of `params`. */
  readonly argument?: string;
}

export interface ErrorDocs {
  /** `404`, `4XX`, `default` */
  readonly status: string;
  readonly type: TypeNode;
  /** Markdown; it may be empty. */
  readonly text: string;
}

export interface TypeDocs {
  readonly name: string;
  readonly page: string;
  /** What it belongs to: `License Keys`. */
  readonly group: string;
  readonly declaration: Declaration;
  readonly usedBy: readonly UsageDocs[];
}

/** A method that takes, gives or throws a type, or a type that is made of it. */
export interface UsageDocs {
  readonly label: string;
  readonly place: string;
  readonly role: "takes" | "gives" | "throws" | "holds";
}

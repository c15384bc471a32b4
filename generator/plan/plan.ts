/**
 * What `plan` gives: the client as it is to be. Every name, file and import is settled here; `emit` only says it in TypeScript.
 */
import type { DocPlan, PropertyPlan, TypeNode, ValueNode } from "./node.js";
import type { ReadmePlan } from "./readme.js";

export type { DocPlan, PropertyPlan } from "./node.js";
export type { ReadmePlan, SampleCall, SampleLink, SampleResource } from "./readme.js";

export interface Plan {
  readonly package: PackagePlan;
  /** The types of models, by the model's id. */
  readonly models: ReadonlyMap<string, string>;
  readonly files: readonly FilePlan[];
}

/** package.json, and what the prose files say. */
export interface PackagePlan {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** An SPDX expression. */
  readonly license: string;
  /** As npm wants it: `git+https://github.com/acme/client.git`. */
  readonly repository?: string;
  /** On JSR: its name, and the sources that are its entries. */
  readonly jsr?: { readonly name: string; readonly exports: Readonly<Record<string, string>> };
  /** The client class: `DodoPayments`. */
  readonly clientName: string;
  /** The API, as the document calls it. */
  readonly title: string;
  /** Whether there is an `./openapi` entry. */
  readonly openapi: boolean;
  /** Whether there is an `./openapi.json`. */
  readonly document: boolean;
  /** Whether there is a `./testing` entry. */
  readonly testing: boolean;
  /** Whether there is a `./tanstack-query` entry. */
  readonly tanstackQuery: boolean;
  /** Whether resources have files, each an entry of its own: `./resources/pets`. */
  readonly resources: boolean;
  readonly readme: ReadmePlan;
  /** Every method, in the order of the resources: what api.md lists. */
  readonly methods: readonly MethodSummary[];
  /** Where the document has any. */
  readonly webhooks?: WebhooksSummary;
}

/** What api.md and the README say of webhooks. */
export interface WebhooksSummary {
  /** From the client to the resource: `client.webhooks`. */
  readonly resource: string;
  readonly event: string;
  /** The option that holds the key, and its environment variable. */
  readonly option: string;
  readonly variable: string;
  /** Where the types stand in the package. */
  readonly file: string;
  readonly events: readonly WebhookSummary[];
}

export interface WebhookSummary {
  /** As the document writes it: `payment.succeeded`. */
  readonly name: string;
  readonly type: string;
  readonly summary?: string;
}

export interface MethodSummary {
  readonly resource: readonly string[];
  readonly name: string;
  /** `client.licenseKeys.update(id, { ...params })` */
  readonly signature: string;
  readonly method: string;
  readonly path: string;
  readonly params?: string;
  readonly result: string;
  readonly errors: string;
  readonly summary?: string;
  readonly deprecated: boolean;
  /** Where it stands in the package: `src/resources/license-keys.ts`. */
  readonly file?: string;
}

export type FilePlan =
  | ModelFilePlan
  | ResourceFilePlan
  | CoreFilePlan
  | ClientFilePlan
  | IndexFilePlan
  | TypesFilePlan
  | TestingFilePlan
  | TanstackQueryFilePlan;

interface SourceFilePlan {
  /** Within the package: `src/resources/license-keys.ts`. */
  readonly path: string;
  readonly imports: readonly ImportPlan[];
}

/** Named imports from one module, types and values apart. */
export interface ImportPlan {
  /** As it is written: `../runtime/request.js`. */
  readonly from: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** Models that belong together. */
export interface ModelFilePlan extends SourceFilePlan {
  readonly kind: "models";
  readonly doc: DocPlan;
  readonly declarations: readonly Declaration[];
}

/** A resource: its class, the classes that it leads to, its params, errors and operations. */
export interface ResourceFilePlan extends SourceFilePlan {
  readonly kind: "resource";
  readonly classes: readonly ClassPlan[];
  readonly declarations: readonly Declaration[];
  readonly operations: readonly ConstantPlan[];
  /** Modules all of whose types are handed on, so that the entry has them: `../models/license-keys.js`. */
  readonly typesFrom: readonly string[];
  /** Types that are members of the resource class's namespace: its own, its models, those of the resources right below it. */
  readonly types: readonly string[];
}

/** `core.ts`: class Client, its options, what the document says of the API as a whole. */
export interface CoreFilePlan extends SourceFilePlan {
  readonly kind: "core";
  readonly clientDoc: DocPlan;
  readonly options: readonly PropertyPlan[];
  /** Left out where the document names no server. */
  readonly environment?: { readonly type: TypeNode; readonly doc: DocPlan };
  /** Credential options: readable and writable on the client. */
  readonly credentials: readonly PropertyPlan[];
  readonly definition: ConstantPlan;
}

/** `client.ts`: the client with all resources. */
export interface ClientFilePlan extends SourceFilePlan {
  readonly kind: "client";
  readonly name: string;
  /** `DodoPaymentsError` */
  readonly errorName: string;
  readonly doc: DocPlan;
  readonly children: readonly ChildPlan[];
  /** Operations without a resource. */
  readonly methods: readonly MethodPlan[];
  readonly scopes: readonly ScopePlan[];
  /** Values that are static members of the class, by name, each with the expression that it is. */
  readonly statics: readonly { readonly name: string; readonly value: string }[];
  /** Types that are members of the class's namespace. */
  readonly types: readonly string[];
  /** Scopes of parameters that stand at the beginning of a path. */
  readonly classes: readonly ClassPlan[];
  readonly declarations: readonly Declaration[];
  readonly operations: readonly ConstantPlan[];
}

export interface IndexFilePlan extends SourceFilePlan {
  readonly kind: "index";
  /** The default export: a name that is exported from `./client.js`. */
  readonly clientName: string;
  readonly doc: DocPlan;
  readonly exports: readonly ExportPlan[];
}

/** `types.ts`: types only. */
export interface TypesFilePlan extends SourceFilePlan {
  readonly kind: "types";
  readonly doc: DocPlan;
  readonly exports: readonly ExportPlan[];
}

/** `testing.ts`: a stand-in for the API, for its users' own tests. */
export interface TestingFilePlan extends SourceFilePlan {
  readonly kind: "testing";
  readonly doc: DocPlan;
  readonly exports: readonly ExportPlan[];
  /** A handler for each operation. */
  readonly handlers: Declaration;
  /** What the handlers need to know of the API. */
  readonly api: ConstantPlan;
  /** What is made of both. */
  readonly makers: readonly ConstantPlan[];
}

/** `tanstack-query.ts`: options for TanStack Query. */
export interface TanstackQueryFilePlan extends SourceFilePlan {
  readonly kind: "tanstack-query";
  readonly doc: DocPlan;
  readonly exports: readonly ExportPlan[];
  /** What the operations take and give: queries, lists, mutations. */
  readonly declarations: readonly Declaration[];
  /** How their methods are called. */
  readonly methods: ConstantPlan;
  /** What makes options of them. */
  readonly makers: readonly ConstantPlan[];
}

/** `export { a, type b as c } from "…"`; without names, `export type * from "…"`. */
export interface ExportPlan {
  readonly from: string;
  readonly typeOnly: boolean;
  readonly names?: readonly { readonly name: string; readonly as?: string; readonly type?: boolean }[];
}

export type Declaration =
  | {
      readonly kind: "interface";
      readonly name: string;
      readonly doc: DocPlan;
      readonly extends: readonly TypeNode[];
      readonly properties: readonly PropertyPlan[];
      /** `[key: string]: …` */
      readonly index?: TypeNode;
    }
  | { readonly kind: "alias"; readonly name: string; readonly doc: DocPlan; readonly type: TypeNode };

export interface ClassPlan {
  readonly name: string;
  readonly doc: DocPlan;
  readonly children: readonly ChildPlan[];
  readonly scopes: readonly ScopePlan[];
  readonly methods: readonly MethodPlan[];
  /** Of the resource of webhooks. */
  readonly unwrap?: UnwrapPlan;
}

/** The methods that check and read a webhook: the types of what they give, and the option that holds the key. */
export interface UnwrapPlan {
  readonly event: string;
  readonly unsafeEvent: string;
  readonly option: string;
}

/** A resource below: `readonly wallets: Wallets`. */
export interface ChildPlan {
  readonly property: string;
  readonly className: string;
  readonly doc: DocPlan;
}

/** A path parameter as a method: `id(id: string): LicenseKeyById`. */
export interface ScopePlan {
  readonly method: string;
  /** The argument's identifier. */
  readonly argument: string;
  /** The template's name, as the wire has it. */
  readonly parameter: string;
  readonly type: TypeNode;
  readonly className: string;
  readonly doc: DocPlan;
}

export interface MethodPlan {
  readonly name: string;
  readonly doc: DocPlan;
  /** Positional path parameters. */
  readonly positional: readonly { readonly identifier: string; readonly parameter: string; readonly type: TypeNode }[];
  /** Left out where the operation takes nothing but its path. */
  readonly params?: { readonly type: TypeNode; readonly optional: boolean };
  readonly returns: TypeNode;
  /** Overloads with other params, which give something else. */
  readonly alternatives?: readonly { readonly params: NonNullable<MethodPlan["params"]>; readonly returns: TypeNode }[];
  /** The overload that leaves `params` out, or gives the earlier path parameters alone, and gets a request that lacks a part. */
  readonly incomplete?: { readonly doc: DocPlan; readonly params?: TypeNode; readonly returns: TypeNode };
  /** The function of the runtime that makes the request. */
  readonly request: "request" | "pageRequest" | "streamRequest";
  /** The operation's constant. */
  readonly operation: string;
}

/** `const listLicenseKeys: Operation = { … }` */
export interface ConstantPlan {
  readonly name: string;
  readonly type: TypeNode;
  readonly value: ValueNode;
  /** Of one that is exported. */
  readonly doc?: DocPlan;
}

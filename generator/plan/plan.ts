/**
 * What `plan` gives: the client in every detail. All names, files and imports are decided here; `emit` only writes them
 * as TypeScript.
 */
import type { DocPlan, PropertyPlan, TypeNode, ValueNode } from "./node.js";
import type { PackagePlan } from "./package-plan.js";
import type { NamesToPublish } from "./published-type-name.js";

export type { DocPlan, PropertyPlan } from "./node.js";
export type { ReadmePlan, SampleCall, SampleLink, SampleResource } from "./readme.js";

export interface Plan extends NamesToPublish {
  readonly package: PackagePlan;
  readonly files: readonly FilePlan[];
}

export type FilePlan =
  | ModelFilePlan
  | ResourceFilePlan
  | CoreFilePlan
  | ClientFilePlan
  | IndexFilePlan
  | TypesFilePlan
  | RuntimeFilePlan
  | TestingFilePlan
  | TanstackQueryFilePlan;

interface SourceFilePlan {
  /** The path within the package: `src/resources/license-keys.ts`. */
  readonly path: string;
  readonly imports: readonly ImportPlan[];
}

/** Named imports from one module; types and values are kept apart. */
export interface ImportPlan {
  /** As it is written: `../runtime/request.js`. */
  readonly from: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** A file of models that belong together. */
export interface ModelFilePlan extends SourceFilePlan {
  readonly kind: "models";
  readonly doc: DocPlan;
  readonly declarations: readonly Declaration[];
}

/** A resource: its class, the classes below it, and the params, errors and constants of its operations. */
export interface ResourceFilePlan extends SourceFilePlan {
  readonly kind: "resource";
  readonly classes: readonly ClassPlan[];
  readonly declarations: readonly Declaration[];
  readonly operations: readonly ConstantPlan[];
  /** Modules whose types are all exported again, so that the entries have them: `../models/license-keys.js`. */
  readonly typesFrom: readonly string[];
  /**
   * The types that are members of the resource's class: its own, those of its models, and those of the resources right
   * below it.
   */
  readonly types: readonly string[];
}

/** `core.ts`: the client without resources, its options, and what the document says about the API as a whole. */
export interface CoreFilePlan extends SourceFilePlan {
  readonly kind: "core";
  /** The types that the methods of resources name, for programs that import resources and the core alone. */
  readonly exports: readonly ExportPlan[];
  readonly clientDoc: DocPlan;
  readonly options: readonly PropertyPlan[];
  /** Left out where the document names no servers. */
  readonly environment?: { readonly type: TypeNode; readonly doc: DocPlan };
  /** The options for credentials, which can be read and written on the client. */
  readonly credentials: readonly PropertyPlan[];
  readonly definition: ConstantPlan;
}

/** `client.ts`: the client with all resources. */
export interface ClientFilePlan extends SourceFilePlan {
  readonly kind: "client";
  readonly name: string;
  readonly doc: DocPlan;
  readonly children: readonly ChildPlan[];
  /** The methods of operations without a resource. */
  readonly methods: readonly MethodPlan[];
  readonly scopes: readonly ScopePlan[];
  /** Static members of the class, by name, each with the expression for its value. */
  readonly statics: readonly { readonly name: string; readonly value: string }[];
  /** The types that are members of the client's class. */
  readonly types: readonly string[];
  /** Scopes for parameters at the beginning of a path. */
  readonly classes: readonly ClassPlan[];
  readonly declarations: readonly Declaration[];
  readonly operations: readonly ConstantPlan[];
}

export interface IndexFilePlan extends SourceFilePlan {
  readonly kind: "index";
  /** The name that `./client.js` exports, which is the entry's default export. */
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

/** `runtime.ts`: what of the runtime is part of the package's API. */
export interface RuntimeFilePlan extends SourceFilePlan {
  readonly kind: "runtime";
  readonly doc: DocPlan;
  readonly exports: readonly ExportPlan[];
}

/** `testing.ts`: a mock of the API, for the tests of the client's users. */
export interface TestingFilePlan extends SourceFilePlan {
  readonly kind: "testing";
  readonly doc: DocPlan;
  readonly exports: readonly ExportPlan[];
  /** The type with a handler for each operation. */
  readonly handlers: Declaration;
  /** What the mock has to know about the API. */
  readonly api: ConstantPlan;
  /** The exported functions, made of both. */
  readonly makers: readonly ConstantPlan[];
}

/** `tanstack-query.ts`: functions that make options for TanStack Query. */
export interface TanstackQueryFilePlan extends SourceFilePlan {
  readonly kind: "tanstack-query";
  readonly doc: DocPlan;
  readonly exports: readonly ExportPlan[];
  /** The types of the operations' arguments and results: queries, lists, mutations. */
  readonly declarations: readonly Declaration[];
  /** The methods of the operations. */
  readonly methods: ConstantPlan;
  /** The exported functions, made of both. */
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
  /** Set for the resource of webhooks. */
  readonly unwrap?: UnwrapPlan;
}

/** The methods that verify and parse a webhook: the types of their results, and the option for the key. */
export interface UnwrapPlan {
  readonly event: string;
  readonly unsafeEvent: string;
  readonly option: string;
}

/** A resource below this one: `readonly wallets: Wallets`. */
export interface ChildPlan {
  readonly property: string;
  readonly className: string;
  readonly doc: DocPlan;
}

/** A method that binds a path parameter: `id(id: string): LicenseKeyById`. */
export interface ScopePlan {
  readonly method: string;
  /** The argument's identifier. */
  readonly argument: string;
  /** The parameter's name in the path template. */
  readonly parameter: string;
  readonly type: TypeNode;
  readonly className: string;
  readonly doc: DocPlan;
}

export interface MethodPlan {
  readonly name: string;
  readonly doc: DocPlan;
  /** The positional path parameters. */
  readonly positional: readonly { readonly identifier: string; readonly parameter: string; readonly type: TypeNode }[];
  /** Left out where the operation takes nothing but its path. */
  readonly params?: { readonly type: TypeNode; readonly optional: boolean };
  readonly returns: TypeNode;
  /** Overloads with other params and another result. */
  readonly alternatives?: readonly { readonly params: NonNullable<MethodPlan["params"]>; readonly returns: TypeNode }[];
  /**
   * The overload without params, or with the earlier path parameters alone; it returns a request that lacks its
   * required parts.
   */
  readonly incomplete?: { readonly doc: DocPlan; readonly params?: TypeNode; readonly returns: TypeNode };
  /** The function of the runtime that makes the request. */
  readonly request: "request" | "pageRequest" | "streamRequest";
  /** The name of the operation's constant. */
  readonly operation: string;
}

/** `const listLicenseKeys: Operation = { … }` */
export interface ConstantPlan {
  readonly name: string;
  readonly type: TypeNode;
  readonly value: ValueNode;
  /** Left out where it is not exported. */
  readonly doc?: DocPlan;
}

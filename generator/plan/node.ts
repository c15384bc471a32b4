/** Types and values as data: the nodes of the TypeScript that will be printed. */

export type TypeNode =
  | {
      readonly kind: "keyword";
      readonly name: "unknown" | "never" | "null" | "undefined" | "boolean" | "string" | "number" | "bigint";
    }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /** A declared or imported name, with its type arguments. */
  | { readonly kind: "name"; readonly name: string; readonly arguments?: readonly TypeNode[] }
  | { readonly kind: "array"; readonly items: TypeNode }
  | {
      readonly kind: "tuple";
      readonly items: readonly { readonly type: TypeNode; readonly optional: boolean }[];
      readonly rest?: TypeNode;
    }
  | {
      readonly kind: "object";
      readonly properties: readonly PropertyPlan[];
      /** `[key: string]: …` */
      readonly index?: TypeNode;
      /** Its name, where it is declared in the namespace of the type that has it: `Invoice.LineItem`. */
      readonly named?: {
        readonly name: string;
        readonly doc: DocPlan;
        /** The name of one that says the same, and is declared before it: see `shared-object.ts`. */
        readonly same?: string;
      };
    }
  | { readonly kind: "union"; readonly members: readonly TypeNode[] }
  | { readonly kind: "intersection"; readonly members: readonly TypeNode[] };

export type ValueNode =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "identifier"; readonly name: string }
  | { readonly kind: "list"; readonly items: readonly ValueNode[] }
  | { readonly kind: "record"; readonly entries: readonly { readonly key: string; readonly value: ValueNode }[] }
  | { readonly kind: "call"; readonly callee: string; readonly arguments: readonly ValueNode[] }
  | { readonly kind: "new"; readonly className: string; readonly arguments: readonly ValueNode[] };

export interface PropertyPlan {
  /** The name on the wire; the printer quotes it where it must. */
  readonly name: string;
  readonly optional: boolean;
  readonly type: TypeNode;
  readonly doc: DocPlan;
}

/**
 * The document's own words, for an editor to show. The text is raw: `emit` makes sure that it stays within its comment.
 */
export interface DocPlan {
  /** In Markdown. */
  readonly text?: string;
  /** Block tags, in order: `@deprecated`, `@default 10`, `@example "lic_123"`. */
  readonly tags: readonly { readonly name: string; readonly text?: string }[];
}

/** JSON Schema, read for what values it admits. Validation keywords that no type can say are kept as `constraints`, for the docs. */
export type Schema = Annotations & Shape;

export type Shape =
  /** Anything at all: `{}`, `true`, or what we cannot say more of. */
  | { readonly kind: "unknown" }
  /** Nothing at all: `false`, or a contradiction. */
  | { readonly kind: "never" }
  | { readonly kind: "null" }
  | { readonly kind: "boolean" }
  | { readonly kind: "string"; readonly format?: string }
  | { readonly kind: "number"; readonly integer: boolean; readonly format?: string }
  /** `const`, or one value of an `enum`. Objects and arrays are allowed, as JSON Schema allows them. */
  | { readonly kind: "enum"; readonly values: readonly EnumValue[] }
  | { readonly kind: "array"; readonly items: Schema }
  | { readonly kind: "tuple"; readonly items: readonly Schema[]; readonly required: number; readonly rest?: Schema }
  | { readonly kind: "object"; readonly properties: readonly Property[]; readonly additional?: Schema }
  | { readonly kind: "union"; readonly members: readonly Schema[]; readonly discriminator?: Discriminator }
  | { readonly kind: "intersection"; readonly members: readonly Schema[] }
  /** A model, by its id. */
  | { readonly kind: "reference"; readonly id: string };

export interface EnumValue {
  readonly value: unknown;
  /** `x-enum-varnames` and its kin. */
  readonly name?: string;
  readonly description?: string;
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  /** In answers only. */
  readonly readOnly: boolean;
  /** In requests only. */
  readonly writeOnly: boolean;
  readonly schema: Schema;
}

export interface Discriminator {
  readonly property: string;
  /** The property's value to the member's model id. */
  readonly mapping: ReadonlyMap<string, string>;
}

/** What an editor shows, and no type says. */
export interface Annotations {
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  /** `minimum: 0`, `maxLength: 20`, `pattern`, …, by keyword, in the order of the document. */
  readonly constraints?: ReadonlyMap<string, unknown>;
}

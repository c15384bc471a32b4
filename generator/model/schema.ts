/**
 * A JSON Schema, read for the values it admits. Validation keywords that no type can express are kept as `constraints`,
 * for the docs.
 */
export type Schema = Annotations & Shape;

export type Shape =
  /** Any value: `{}`, `true`, or a schema of which we cannot say more. */
  | { readonly kind: "unknown" }
  /** No value: `false`, or a contradiction. */
  | { readonly kind: "never" }
  | { readonly kind: "null" }
  | { readonly kind: "boolean" }
  | { readonly kind: "string"; readonly format?: string }
  | { readonly kind: "number"; readonly integer: boolean; readonly format?: string }
  /** `const`, or the values of an `enum`. They may be objects and arrays, as in JSON Schema. */
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
  /** From `x-enum-varnames` and similar extensions. */
  readonly name?: string;
  readonly description?: string;
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  /** Whether it occurs in responses only. */
  readonly readOnly: boolean;
  /** Whether it occurs in requests only. */
  readonly writeOnly: boolean;
  readonly schema: Schema;
}

export interface Discriminator {
  readonly property: string;
  /** The id of a member's model, by the value of the property. */
  readonly mapping: ReadonlyMap<string, string>;
}

/** What editors and docs show, and types cannot express. */
export interface Annotations {
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  /** `minimum: 0`, `maxLength: 20`, `pattern` and so on: by keyword, in the document's order. */
  readonly constraints?: ReadonlyMap<string, unknown>;
}

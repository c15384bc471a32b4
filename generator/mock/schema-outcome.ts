/** What all checks of a schema share: the place, and what they find. */
import type { JsonSchema, NamedSchema, SchemaId } from "../resolve/resolved.js";
import type { Flaw } from "./validity.js";

export interface SchemaScope {
  readonly schemas: ReadonlyMap<SchemaId, NamedSchema>;
  /** Requests may lack properties that are only read, and responses those that are only written. */
  readonly side: "request" | "response";
}

/** The place of a value, and of its schema. */
export interface Frame {
  /** A JSON pointer. */
  readonly pointer: string;
  readonly depth: number;
  /** Whether the schema stands within a condition. */
  readonly isExact: boolean;
  /** Whether other schemas apply to the same value. */
  readonly isPart: boolean;
}

/** What is wrong, and which properties and items of the value were evaluated. */
export interface Outcome {
  readonly flaws: readonly Flaw[];
  readonly seen: ReadonlySet<string>;
}

export type SchemaObject = Exclude<JsonSchema, boolean>;
export type Check = (value: unknown, schema: unknown, frame: Frame) => Outcome;

/** The check itself, for what stands within a value or a schema, and what it is made with. */
export interface Checker extends SchemaScope {
  readonly check: Check;
}

export const nothing: Outcome = { flaws: [], seen: new Set() };

export function flawed({ pointer }: Frame, message: string): Outcome {
  return { flaws: [{ pointer, message }], seen: new Set() };
}

export function join(outcomes: readonly Outcome[]): Outcome {
  return {
    flaws: outcomes.flatMap(({ flaws }) => flaws),
    seen: new Set(outcomes.flatMap(({ seen }) => [...seen])),
  };
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

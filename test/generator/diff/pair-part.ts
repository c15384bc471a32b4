/** What the tables of pairs are made of: places in `test/cases/diff/document.yaml`, and what may stand there. */
import type { ChangeCode, Level } from "../../../generator/diff/change.js";
import type { PlanSettings } from "../../../generator/plan/settings.js";

/** Where in the document, in keys, and what is to stand there; nothing: what stands there goes. */
export type Edit = readonly [at: string, value?: unknown];

export interface Pair {
  readonly given: string;
  /** Of both clients. */
  readonly settings?: PlanSettings;
  /** Made to both documents. */
  readonly before?: readonly Edit[];
  readonly edits: readonly Edit[];
  readonly want: Level | "none";
  readonly codes: readonly ChangeCode[];
}

export const pets = "paths /pets get";
export const pet = "components schemas Pet properties";
export const newPet = "components schemas NewPet properties";
export const order = "components schemas Order properties";
export const orderList = "paths /orders get";
export const text = { type: "string" };
export const problem = { $ref: "#/components/responses/Problem" };
export const petAnswer = {
  description: "",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
};
export const query = (name: string, more: object = {}) => ({ name, in: "query", schema: text, ...more });
export const json = (schema: object) => ({ "application/json": { schema } });

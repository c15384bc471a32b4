/** Names of models that somebody has decided on, and those that stay as they were published. */
import { describe, expect, test } from "vitest";
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import type { Model } from "../../../generator/model/api.js";
import { decidedModelNames, keepModelNames } from "../../../generator/plan/published-model-name.js";
import type { Lock } from "../../../generator/setting/lock.js";

const models = ["Pet", "Owner"].map((name): Model => ({
  id: `#/schemas/${name}`,
  name,
  schema: { kind: "unknown" },
  source: { file: "test.json", pointer: `/schemas/${name}` },
}));
const [pet, owner] = ["#/schemas/Pet", "#/schemas/Owner"] as const;

describe("decided names", () => {
  test.each<{
    readonly given: Readonly<Record<string, string>>;
    readonly typeName?: string;
    readonly want: object;
    readonly codes: readonly string[];
  }>([
    { given: {}, want: {}, codes: [] },
    { given: { Pet: "Animal" }, want: { [pet]: "Animal" }, codes: [] },
    { given: { [pet]: "Animal" }, want: { [pet]: "Animal" }, codes: [] },
    { given: {}, typeName: "Beast", want: { [pet]: "Beast", [owner]: "BeastOwner" }, codes: [] },
    { given: { Pet: "Animal" }, typeName: "Beast", want: { [pet]: "Animal", [owner]: "BeastOwner" }, codes: [] },
    { given: { Pets: "Animal" }, want: {}, codes: ["model-unmatched"] },
    { given: { Pet: "Being", Owner: "Being" }, want: { [pet]: "Being" }, codes: ["model-name-taken"] },
  ])("$given, and in the document $typeName: $want", ({ given, typeName, want, codes }) => {
    const { report, diagnostics } = collectDiagnostics();
    const all = models.map(({ name, ...model }) => ({
      ...model,
      name,
      ...(typeName !== undefined && { typeName: name === "Pet" ? typeName : `${typeName}${name}` }),
    }));
    expect(Object.fromEntries(decidedModelNames(all, { models: given }, report))).toEqual(want);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});

describe("published names", () => {
  const fresh = new Map([
    [pet, "Pet"],
    [owner, "Owner"],
  ]);
  test.each<{
    readonly given: Readonly<Record<string, string>>;
    readonly decided?: Readonly<Record<string, string>>;
    readonly want: object;
    readonly messages: readonly string[];
  }>([
    { given: {}, want: {}, messages: [] },
    { given: { [pet]: "Pet" }, want: { [pet]: "Pet" }, messages: [] },
    {
      given: { [pet]: "Animal" },
      want: { [pet]: "Animal" },
      messages: ["The type Animal keeps its published name; from the document, Pet would now be named Pet."],
    },
    { given: { [pet]: "Animal" }, decided: { [pet]: "Beast" }, want: { [pet]: "Beast" }, messages: [] },
    {
      given: { [pet]: "Pet" },
      decided: { [owner]: "Keeper" },
      want: { [pet]: "Pet", [owner]: "Keeper" },
      messages: [],
    },
  ])("$given, where $decided is decided: $want", ({ given, decided = {}, want, messages }) => {
    const { report, diagnostics } = collectDiagnostics();
    const lock = { operations: {}, models: given } as Lock;
    const names = keepModelNames(models, fresh, new Map(Object.entries(decided)), lock, report);
    expect(Object.fromEntries(names)).toEqual(want);
    expect(diagnostics.map(({ message }) => message)).toEqual(messages);
  });
});

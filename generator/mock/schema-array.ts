/** Checks the keywords of JSON Schema for arrays. */
import { type Check, type Frame, join, listOf, type Outcome, type SchemaObject } from "./schema-outcome.js";
import type { Flaw } from "./validity.js";

/** `seen` are the items that references and compositions have evaluated. */
export function checkArray(
  value: readonly unknown[],
  schema: SchemaObject,
  frame: Frame,
  seen: ReadonlySet<string>,
  check: Check,
): Outcome {
  const at = (index: number, of: unknown): Outcome => ({
    flaws: check(value[index], of, { ...frame, pointer: `${frame.pointer}/${index}`, isPart: false }).flaws,
    seen: new Set([String(index)]),
  });
  const prefix = listOf(schema["prefixItems"]);
  const named = value.slice(0, prefix.length).map((_, index) => at(index, prefix[index]));
  const rest = "items" in schema ? value.slice(prefix.length) : [];
  const others = rest.map((_, index) => at(prefix.length + index, schema["items"]));
  const stated = join([...named, ...others, checkContained(value, schema, frame, check)]);
  if (!("unevaluatedItems" in schema)) return stated;
  const left = value.flatMap((_, index) =>
    seen.has(String(index)) || stated.seen.has(String(index)) ? [] : [at(index, schema["unevaluatedItems"])],
  );
  return join([stated, ...left]);
}

function checkContained(value: readonly unknown[], schema: SchemaObject, frame: Frame, check: Check): Outcome {
  if (!("contains" in schema)) return { flaws: [], seen: new Set() };
  const exact: Frame = { ...frame, isExact: true, isPart: false };
  const found = value.flatMap((item, index) =>
    check(item, schema["contains"], exact).flaws.length === 0 ? [String(index)] : [],
  );
  const { minContains, maxContains } = schema as { readonly minContains?: unknown; readonly maxContains?: unknown };
  const least = typeof minContains === "number" ? minContains : 1;
  const wrong = (message: string): readonly Flaw[] => [{ pointer: frame.pointer, message }];
  const what = `of what its \`contains\` describes, and has ${found.length}`;
  const flaws =
    found.length < least
      ? wrong(`must have ${least} or more ${what}`)
      : typeof maxContains === "number" && found.length > maxContains
        ? wrong(`must have ${maxContains} at most ${what}`)
        : [];
  return { flaws, seen: new Set(found) };
}

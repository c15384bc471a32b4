/**
 * The number of the first page. Most APIs count from 1, some from 0, and the wrong number loses a page or repeats one.
 */
import type { Parameter } from "./api.js";
import type { Evidence } from "./evidence.js";
import { countOf } from "./page-parameter.js";

export interface PageOrigin {
  readonly origin: 0 | 1;
  /** A clause that gives the reason: “its default is 0”. */
  readonly because: string;
  readonly confidence: Evidence["confidence"];
}

const zero = [
  /\b(zero|0)[\s-]*(based|indexed|index(ed)?)\b/i,
  /\bdefaults?\b(?:\s+(?:value|page|number|index))*\s*(?:is|to|=|:|of)?\s*[`'"(]*0\b/i,
  /\b(starts?|starting|begins?|beginning|counted|counting|counts?|numbered|indexed)\b[\s\w]{0,12}?\b(at|from|with)\b\s*[`'"(]*(0\b|zero\b)/i,
  /\bfirst\s+(page|one|index)\b[\s\w]{0,20}?\b(is|=|has|being|number)\b[\s\w]{0,14}?[`'"(]*(0\b|zero\b)/i,
  /\b(page\s+)?(0|zero)\b[`'")]*\s+(is|being|means|returns|for|gives|as)\s+(the\s+)?first\b/i,
];

const one = [
  /\b(one|1)[\s-]*(based|indexed|index(ed)?)\b/i,
  /\bdefaults?\b(?:\s+(?:value|page|number|index))*\s*(?:is|to|=|:|of)?\s*[`'"(]*1\b(?![.,]?\d)/i,
  /\b(starts?|starting|begins?|beginning|counted|counting|counts?|numbered|indexed)\b[\s\w]{0,12}?\b(at|from|with)\b\s*[`'"(]*(1\b(?![.,]?\d)|one\b)/i,
  /\bfirst\s+(page|one|index)\b[\s\w]{0,20}?\b(is|=|has|being|number)\b[\s\w]{0,14}?[`'"(]*(1\b(?![.,]?\d)|one\b)/i,
  /\b(page\s+)?(1|one)\b[`'")]*\s+(is|being|means|returns|for|gives|as)\s+(the\s+)?first\b/i,
];

/** The number of the first page that a text names; undefined where it names none, or both. */
export function originInProse(prose: string): 0 | 1 | undefined {
  const saysZero = zero.some((pattern) => pattern.test(prose));
  const saysOne = one.some((pattern) => pattern.test(prose));
  if (saysZero === saysOne) return undefined;
  return saysZero ? 0 : 1;
}

/** The number from which the parameter counts, by the strongest evidence for it; undefined where there is none. */
export function inferPageOrigin(
  parameter: Pick<Parameter, "description" | "schema">,
  prose: readonly string[],
): PageOrigin | undefined {
  const texts = [parameter.description, parameter.schema.description, ...prose];
  const told = texts.map((text) => originInProse(text ?? "")).find((origin) => origin !== undefined);
  const { schema } = parameter;
  const minimum = schema.constraints?.get("minimum");
  const above = schema.constraints?.get("exclusiveMinimum");
  const example = schema.examples?.map(countOf).find((value) => value === 0 || value === 1);
  const preset = countOf(schema.default);
  if (told !== undefined)
    return {
      origin: told,
      because: "the documentation says so",
      confidence: "certain",
    };
  if (preset === 0 || preset === 1) {
    return {
      origin: preset,
      because: `its default is ${preset}`,
      confidence: "certain",
    };
  }
  if (minimum === 1 || above === 0) return { origin: 1, because: "its minimum is 1", confidence: "certain" };
  // Frameworks write a minimum of 0 for any unsigned integer; still, where page 0 is allowed, it is the first.
  if (minimum === 0 || above === -1) return { origin: 0, because: "its minimum is 0", confidence: "likely" };
  if (example !== undefined)
    return { origin: example === 0 ? 0 : 1, because: `its example is ${example}`, confidence: "likely" };
  return undefined;
}

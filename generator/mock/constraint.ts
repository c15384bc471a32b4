/** Checks validation keywords that no type can express. */
import { isObject } from "../data.js";
import { TimeLimitError, withinTime } from "../time-limit.js";

/** The constraints that a value breaks, as clauses. Keywords for values of another type do not apply. */
export function breaches(value: unknown, constraints: ReadonlyMap<string, unknown> | undefined): readonly string[] {
  if (!constraints) return [];
  return [...constraints].flatMap(([keyword, limit]) => {
    const check = Object.hasOwn(checks, keyword) ? checks[keyword] : undefined;
    const message = check?.(value, limit, constraints);
    return message === undefined ? [] : [message];
  });
}

type Check = (value: unknown, limit: unknown, all: ReadonlyMap<string, unknown>) => string | undefined;

function ofNumber(isRight: (value: number, limit: number) => boolean, words: string): Check {
  return (value, limit) =>
    typeof value !== "number" || typeof limit !== "number" || isRight(value, limit) ? undefined : `${words} ${limit}`;
}

function ofSize(
  sizeOf: (value: unknown) => number | undefined,
  isLeast: boolean,
  noun: string,
  plural = `${noun}s`,
): Check {
  return (value, limit) => {
    const size = sizeOf(value);
    if (size === undefined || typeof limit !== "number" || (isLeast ? size >= limit : size <= limit)) return undefined;
    return `must have ${limit} ${limit === 1 ? noun : plural} ${isLeast ? "or more" : "at most"}`;
  };
}

const lengthOf = (value: unknown) => (typeof value === "string" ? [...value].length : undefined);
const countOf = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const keysOf = (value: unknown) => (isObject(value) ? Object.keys(value).length : undefined);

const checks: Readonly<Record<string, Check>> = {
  minimum: ofNumber((value, limit) => value >= limit, "must be at least"),
  maximum: ofNumber((value, limit) => value <= limit, "must be at most"),
  exclusiveMinimum: ofNumber((value, limit) => value > limit, "must be more than"),
  exclusiveMaximum: ofNumber((value, limit) => value < limit, "must be less than"),
  multipleOf: ofNumber((value, limit) => isMultiple(value, limit), "must be a multiple of"),
  minLength: ofSize(lengthOf, true, "character"),
  maxLength: ofSize(lengthOf, false, "character"),
  minItems: ofSize(countOf, true, "item"),
  maxItems: ofSize(countOf, false, "item"),
  minProperties: ofSize(keysOf, true, "property", "properties"),
  maxProperties: ofSize(keysOf, false, "property", "properties"),
  uniqueItems: (value, limit) => {
    if (limit !== true || !Array.isArray(value)) return undefined;
    const texts = value.map((item) => JSON.stringify(item));
    return new Set(texts).size === texts.length ? undefined : "must not have the same item twice";
  },
  pattern: (value, limit) => {
    const pattern = typeof value === "string" && typeof limit === "string" ? patternOf(limit) : undefined;
    return !pattern || pattern(value as string) ? undefined : `must match ${String(limit)}`;
  },
};

/** Whether a number is a multiple, though decimal fractions are not exact: 0.3 is a multiple of 0.1. */
function isMultiple(value: number, of: number): boolean {
  const ratio = value / of;
  return of === 0 || Math.abs(ratio - Math.round(ratio)) < 1e-9 * Math.max(1, Math.abs(ratio));
}

/** Whether a text matches; `undefined` for what is no regular expression of JavaScript's: it cannot be checked. */
export function patternOf(text: string): ((value: string) => boolean) | undefined {
  for (const flags of ["u", ""]) {
    try {
      const pattern = new RegExp(text, flags);
      return (value) => matches(pattern, value);
    } catch {
      continue;
    }
  }
  return undefined;
}

/** Milliseconds: whoever tries an API out waits for the response. */
const matchLimit = 250;

/** Those that have taken too long once: a request may have thousands of texts for them. */
const endless = new Set<string>();

/** What takes too long cannot be checked either. */
function matches(pattern: RegExp, value: string): boolean {
  if (endless.has(pattern.source)) return true;
  try {
    return withinTime(matchLimit, () => pattern.test(value));
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    endless.add(pattern.source);
    return true;
  }
}

/** Checks what people write against a shape, and describes problems in sentences. */
import * as v from "valibot";
import { suggest } from "../diagnostic.js";

/** The shape of an object with these keys alone. All other keys are reported, not just the first. */
export function strictShape<Entries extends v.ObjectEntries>(
  entries: Entries,
): v.ObjectWithRestSchema<Entries, v.NeverSchema<undefined>, undefined> {
  // Without a prototype, `toString` is as unknown a key as any.
  return v.objectWithRest(Object.assign<object, Entries>(Object.create(null) as object, entries), v.never());
}

/** What is wrong with what somebody wrote. */
export interface Misfit {
  /** A sentence. */
  readonly message: string;
  /** Where it stands: keys and indices, from the outermost. */
  readonly path: readonly string[];
}

/** Each thing that is wrong; empty where nothing is. `show` names a setting: by default, `The setting a.b`. */
export function findProblems(
  shape: v.GenericSchema,
  value: unknown,
  show: (path: string) => string = (path) => `The setting ${path}`,
): readonly Misfit[] {
  // To JavaScript, a list is an object too.
  if (Array.isArray(value)) return [{ message: `Expected an object of settings, found ${kindOf(value)}.`, path: [] }];
  const overlooked = findOverlooked(value, []);
  if (overlooked.length > 0)
    return overlooked.map((path) => ({
      message: `${show(path.join("."))} has a name that no setting can have.`,
      path,
    }));
  const result = v.safeParse(shape, value, { abortPipeEarly: true });
  return result.success ? [] : result.issues.flatMap((issue) => describe(issue, [], { shape, value, show }));
}

/** What a value would have to be, in words; undefined where it is that. */
export function expectedOf(shape: v.GenericSchema, value: unknown): string | undefined {
  const { issues } = v.safeParse(shape, value, { abortEarly: true });
  return issues && wanted(issues[0]);
}

/**
 * The places of keys that valibot skips whatever the shape says, such as `__proto__`: what they hold would go
 * unchecked.
 */
function findOverlooked(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null || path.length > 100) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const inner = [...path, key];
    return ["__proto__", "constructor", "prototype"].includes(key) ? [inner] : findOverlooked(each, inner);
  });
}

interface Asked {
  readonly shape: v.GenericSchema;
  readonly value: unknown;
  readonly show: (path: string) => string;
}

type Issue = v.BaseIssue<unknown>;

function describe(issue: Issue, before: readonly string[], asked: Asked): readonly Misfit[] {
  const path = [...before, ...namesOf(issue)];
  // Where one of several shapes would do, only the problems of the one that was meant count.
  const meant = (issue.issues ?? []).filter((inner) => namesOf(inner).length > 0);
  if (issue.type !== "never" && meant.length > 0) return meant.flatMap((inner) => describe(inner, path, asked));
  return [{ message: sentence(issue, path, asked), path }];
}

function sentence(issue: Issue, path: readonly string[], asked: Asked): string {
  if (issue.type === "never") return unknownKey(path, asked);
  if (path.length === 0) return `Expected ${wanted(issue)}, found ${kindOf(issue.input)}.`;
  const shown = asked.show(path.join("."));
  if (issue.path?.at(-1)?.origin === "key") return `${shown} is missing.`;
  if (issue.type === "non_empty") return `${shown} must not be empty.`;
  if (issue.type === "min_entries") return `${shown} must have ${wanted(issue)}.`;
  const hint = issue.type === "string" && typeof issue.input === "number" ? " Put it in quotes." : "";
  return `${shown} must be ${wanted(issue)}, not ${found(issue)}.${hint}`;
}

function namesOf({ path }: Issue): readonly string[] {
  return (path ?? []).map(({ key }) => String(key));
}

function unknownKey(names: readonly string[], { shape, value }: Asked): string {
  const key = names.at(-1) ?? "";
  const holder = names.slice(0, -1);
  const known = keysAt(shape, value, holder);
  const where = holder.length === 0 ? "" : ` in ${holder.join(".")}`;
  return `There is no setting “${key}”${where}.${suggest(key, known) || ` There are: ${known.join(", ")}.`}`;
}

/** A shape made of others, whose keys are theirs. */
interface Composed {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly v.GenericSchema[];
  readonly value?: v.GenericSchema;
  readonly item?: v.GenericSchema;
}

function keysAt(shape: v.GenericSchema, value: unknown, [name, ...others]: readonly string[]): readonly string[] {
  const { entries, wrapped, options, value: values, item } = shape as unknown as Composed;
  const rest = name === undefined ? [] : [name, ...others];
  if (wrapped) return keysAt(wrapped, value, rest);
  if (options)
    return options.filter((option) => isMeant(option, value)).flatMap((option) => keysAt(option, value, rest));
  if (name === undefined) return Object.keys(entries ?? {});
  const next = entries?.[name] ?? values ?? item;
  return next ? keysAt(next, isRecord(value) ? value[name] : undefined, others) : [];
}

/**
 * Whether an object is meant to have this shape: among shapes told apart by `kind`, the one with the object's `kind`.
 */
function isMeant(option: v.GenericSchema, value: unknown): boolean {
  const kind = (option as unknown as Composed).entries?.["kind"];
  return !kind || !isRecord(value) || v.is(kind, value["kind"]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function wanted({ kind, type, expected, message }: Issue): string {
  // A shape in words, as it describes itself.
  if (kind === "validation") return message;
  switch (type) {
    case "string":
    case "boolean":
      return `a ${type}`;
    case "array":
      return "a list";
    case "object_with_rest":
    case "record":
      return "an object of settings";
    default:
      return (expected ?? message).replaceAll(/[()]/g, "").replaceAll(" | ", " or ").replaceAll("Object", "an object");
  }
}

function found({ kind, type, input }: Issue): string {
  const isChoice = kind === "validation" || type === "picklist" || type === "variant";
  return isChoice && typeof input === "string" ? `“${input}”` : kindOf(input);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

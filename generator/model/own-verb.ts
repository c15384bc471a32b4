/** Verbs of operationIds, for operations whose method and path do not say what is done: `appendBlockChildren`. */
import type { Words } from "./api.js";
import { isSameNoun } from "../name/noun.js";
import type { Nameable } from "./usual-method.js";
import { isVerb } from "./verb.js";

/** Words for the five usual methods and for those of HTTP: they say no more than the path does. */
const usual: ReadonlySet<string> = new Set(
  (
    "get retrieve read fetch find show list query search view create add new insert make register post submit update edit patch modify " +
    "replace put set change configure upload upsert save store delete remove destroy head options"
  ).split(" "),
);

/** The verb at the start of an operationId, unless it is a usual one or the name of a resource. */
export function ownVerb(operation: Nameable): string | undefined {
  const verb = leadingVerb(operation);
  return verb !== undefined && !usual.has(verb) ? verb : undefined;
}

/** The author's verb for a noun: `createTelephonyCredentialToken` says that a token is created. */
export function verbOf(operation: Nameable, noun: Words): string | undefined {
  const verb = leadingVerb(operation);
  if (verb === undefined || (usual.has(verb) && verb !== "create")) return undefined;
  const { operationWords } = operation;
  const isSaid = operationWords.some((_, start) =>
    noun.every((word, index) => isSameNoun(operationWords[start + index] ?? "", word)),
  );
  return isSaid ? verb : undefined;
}

function leadingVerb({ operationWords, route }: Nameable): string | undefined {
  const [verb] = operationWords;
  if (verb === undefined || operationWords.length < 2 || !isVerb(verb)) return undefined;
  // `call_dial`, `message_send`: the object stands first.
  const isNoun = route.some((each) => each.kind !== "parameter" && each.words.some((word) => isSameNoun(word, verb)));
  return isNoun ? undefined : verb;
}

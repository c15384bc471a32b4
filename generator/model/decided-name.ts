/** Names that someone has decided on: the user in the settings, the vendor in samples, the author in operationIds. Strongest first. */
import type { Words } from "./api.js";
import { readDeclaredNames } from "./declared-name.js";
import type { DeclaredName } from "./declared-name.js";
import type { Evidence } from "./evidence.js";
import { wordsOf } from "../name/word.js";
import type { UnnamedOperation } from "./operation.js";
import { readSampleNames } from "./sample-name.js";

/** Where operations are on the client, by operationId or by "GET /path": `licenseKeys.list`. */
export type NameSettings = Readonly<Record<string, string>>;

export interface DecidedName {
  readonly resources: readonly Words[];
  readonly name: Words;
  /** Whether another word for one of the usual methods may stand for it. */
  readonly isLoose: boolean;
  readonly because: string;
  readonly confidence: Evidence["confidence"];
}

/** The decisions in the order of the operations. */
export function decideNames(
  drafts: readonly UnnamedOperation[],
  settings: NameSettings,
): readonly (DecidedName | undefined)[] {
  const samples = readSampleNames(drafts.map(({ extensions }) => extensions));
  const declared = readDeclaredNames(
    drafts.map(({ operation, operationId, answer }) => ({
      tags: operation.tags,
      lists: operation.method === "GET" && answer === "list",
      ...(operationId !== undefined && { operationId }),
    })),
  );
  return drafts.map(({ operation: { id, method, path }, operationId }, index): DecidedName | undefined => {
    const set = settings[id] ?? settings[`${method} ${path}`];
    if (set !== undefined)
      return { ...readCall(set), isLoose: false, because: `The settings say ${set}.`, confidence: "certain" };
    const sample = samples[index];
    if (sample)
      return {
        ...sample,
        isLoose: false,
        because: `The document's own sample calls ${sample.call}.`,
        confidence: "certain",
      };
    return fromDeclared(declared[index], operationId);
  });
}

function fromDeclared(declared: DeclaredName | undefined, operationId = ""): DecidedName | undefined {
  return (
    declared && {
      resources: [declared.resource],
      name: declared.name,
      isLoose: true,
      because: `The operationId ${operationId} names the tag and then the method, as this document's do.`,
      confidence: "likely",
    }
  );
}

/** `customers.wallets.list` */
function readCall(text: string): { readonly resources: readonly Words[]; readonly name: Words } {
  const names = text
    .split(".")
    .map(wordsOf)
    .filter((words) => words.length > 0);
  return { resources: names.slice(0, -1), name: names.at(-1) ?? [] };
}

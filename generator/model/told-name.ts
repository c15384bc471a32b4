/**
 * Names that the document gives apart from its paths: the vendor's in samples, the author's in operationIds. The
 * strongest first.
 */
import type { Words } from "./api.js";
import { readDeclaredNames } from "./declared-name.js";
import type { DeclaredName } from "./declared-name.js";
import type { Evidence } from "./evidence.js";
import type { UnnamedOperation } from "./operation.js";
import { readSampleNames } from "./sample-name.js";

export interface ToldName {
  readonly resources: readonly Words[];
  readonly name: Words;
  /** Whether a usual method may replace it by another word of the same meaning. */
  readonly isLoose: boolean;
  readonly because: string;
  readonly confidence: Evidence["confidence"];
}

/** The told names, by operation. */
export function readToldNames(drafts: readonly UnnamedOperation[]): readonly (ToldName | undefined)[] {
  const samples = readSampleNames(drafts.map(({ extensions }) => extensions));
  const declared = readDeclaredNames(
    drafts.map(({ operation, operationId, response }) => ({
      tags: operation.tags,
      lists: operation.method === "GET" && response === "list",
      ...(operationId !== undefined && { operationId }),
    })),
  );
  return drafts.map(({ operationId }, index): ToldName | undefined => {
    const sample = samples[index];
    if (sample)
      return {
        ...sample,
        isLoose: false,
        because: `A code sample in the document calls ${sample.call}.`,
        confidence: "certain",
      };
    return fromDeclared(declared[index], operationId);
  });
}

function fromDeclared(declared: DeclaredName | undefined, operationId = ""): ToldName | undefined {
  return (
    declared && {
      resources: declared.resources,
      name: declared.name,
      isLoose: true,
      because: `The operationId ${operationId} names the resource and then the method, as others in this document do.`,
      confidence: "likely",
    }
  );
}

/** What an operation says of itself, in the document's own words. */
import type { Operation } from "../model/api.js";
import { deprecatedTag, firstSentence, textDoc } from "./doc.js";
import { statusText } from "./error.js";
import type { DocPlan } from "./plan.js";

/** What every method of an operation says; what it says of its arguments stands between the tags. */
export interface OperationDoc {
  readonly text: string;
  readonly before: DocPlan["tags"];
  readonly throws: DocPlan["tags"];
}

/** What it does, in a sentence. */
export function briefly({ summary, description }: Pick<Operation, "summary" | "description">): string {
  return firstSentence(summary ?? "") || firstSentence(description ?? "");
}

/** `links`: what can be asked next with the answer, in words. */
export function planOperationDoc(operation: Operation, links: string | undefined): OperationDoc {
  const { summary, description, deprecated, deprecation, errors, method, path } = operation;
  const main = textDoc(summary, description === summary ? undefined : description).text ?? `${method} ${path}`;
  const throws = errors.map(({ status, description: why }) => ({
    name: "throws",
    text: `${statusText(status)}${why ? `: ${firstSentence(why)}` : ""}`,
  }));
  return {
    text: links === undefined ? main : `${main}\n\n${links}`,
    before: deprecated ? [deprecatedTag(deprecation)] : [],
    throws,
  };
}

/** An operation's doc comment, in the document's own words. */
import type { Operation } from "../model/api.js";
import { deprecatedTag, firstSentence, textDoc } from "./doc.js";
import { statusText } from "./error.js";
import type { DocPlan } from "./plan.js";

/** The parts that all methods of an operation share; the tags of a method's arguments stand between them. */
export interface OperationDoc {
  readonly text: string;
  readonly before: DocPlan["tags"];
  readonly throws: DocPlan["tags"];
}

/** What the operation does, in a sentence: its summary, or the beginning of its description. */
export function briefly({ summary, description }: Pick<Operation, "summary" | "description">): string {
  return firstSentence(summary ?? "") || firstSentence(description ?? "");
}

/** Plans the doc comment. `links` says in words which operations can be called next. */
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

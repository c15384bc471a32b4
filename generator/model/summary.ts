/** Summaries that add something to the description. */
import { wordsOf } from "../name/word.js";

interface Told {
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly operationId?: string | undefined;
}

/** The summary; `undefined` if it only repeats the operationId, like `ListPayments`, or the beginning of the description. */
export function tellingSummary({ summary, description, operationId }: Told): string | undefined {
  if (summary === undefined || summary.trim() === "" || isName(summary.trim(), operationId)) return undefined;
  return description !== undefined && beginsWith(description.trim(), summary.trim()) ? undefined : summary;
}

function isName(summary: string, operationId: string | undefined): boolean {
  if (/\s/.test(summary)) return false;
  const words = wordsOf(summary);
  // `getBoardsByIdBoard()`, `list_payments`
  const isIdentifier = /^\p{L}[\p{L}\p{N}_]*(?:\(\))?$/u.test(summary) && /_|\p{Ll}\p{Lu}/u.test(summary);
  const isOwn = words.join(" ") === wordsOf(operationId ?? "").join(" ");
  return words.length > 1 && (isOwn || isIdentifier);
}

/** Whether the summary is the first sentence or paragraph of the description. */
function beginsWith(description: string, summary: string): boolean {
  const sentence = summary.replace(/[.!]$/, "");
  if (sentence === "" || !description.startsWith(sentence)) return false;
  return /^(?:[.!](?:\s|$)|[ \t]*\r?\n\s*\n|$)/.test(description.slice(sentence.length));
}

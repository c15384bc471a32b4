/** What an operation's summary says that its description does not. */
import { wordsOf } from "../name/word.js";

interface Told {
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly operationId?: string | undefined;
}

/** `undefined` where it is the operation's name once more, `ListPayments`, or how the description begins. */
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

/** As a sentence or a line of its own. */
function beginsWith(description: string, summary: string): boolean {
  const sentence = summary.replace(/[.!]$/, "");
  if (sentence === "" || !description.startsWith(sentence)) return false;
  return /^(?:[.!](?:\s|$)|[ \t]*\r?\n\s*\n|$)/.test(description.slice(sentence.length));
}

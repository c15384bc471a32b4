/** The errors that a sample distinguishes. */
import type { ErrorResponse } from "../model/api.js";
import { firstSentence } from "./doc.js";
import { classOf, statusText } from "./error.js";
import type { SampleCall } from "./plan.js";
import { reasonPhrases } from "./reason-phrase.js";

/** A few show how it is done; a case for each of a dozen would hide it. */
const most = 4;

/** Statuses that say something of the call itself, the most telling first. */
const telling = ["404", "409", "422", "400", "429", "403"];

/** The statuses that a sample names, in the document's order, and the error that it catches. */
export function sampleErrors(
  errors: readonly ErrorResponse[],
): Pick<SampleCall, "statuses" | "hasMoreStatuses" | "caught"> {
  const all = errors.map(({ status, description }) => {
    const text = String(statusText(status));
    return { status: text, description: briefly(text, description) };
  });
  const exact = all.map(({ status }) => status).filter((status) => /^\d{3}$/.test(status));
  const ranked = exact.toSorted((a, b) => rankOf(a) - rankOf(b));
  const left = new Set(ranked.slice(most));
  const caught = ranked.find((status) => classOf(Number(status)) !== undefined) ?? "404";
  return {
    statuses: all.filter(({ status }) => !left.has(status)),
    hasMoreStatuses: left.size > 0,
    caught: {
      className: classOf(Number(caught)) ?? "NotFoundError",
      words: reasonPhrases.get(caught)?.toLowerCase() ?? "",
    },
  };
}

function rankOf(status: string): number {
  const rank = telling.indexOf(status);
  return rank < 0 ? telling.length : rank;
}

/** The description of a status, if it is a few words that fit at the end of a line; otherwise "". */
function briefly(status: string, description: string): string {
  const sentence = firstSentence(description).replace(/\*\*|`/g, "");
  const isBrief = sentence.length <= 80 && !/["<>{}]/.test(sentence);
  return (isBrief && sentence) || (reasonPhrases.get(status) ?? "");
}

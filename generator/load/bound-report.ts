import type { Report } from "../diagnostic.js";

/** How many errors of syntax a file may show: one missing quote can make an error of every line after it. */
export const errorLimit = 20;

/** A report that falls silent after so many, and a last word that says how many more there were. */
export function boundReport(file: string, report: Report): { readonly report: Report; readonly close: () => void } {
  let count = 0;
  return {
    report: (code, details, where) => {
      count++;
      if (count <= errorLimit) report(code, details, where);
    },
    close: () => {
      if (count <= errorLimit) return;
      report("errors-omitted", { count: count - errorLimit, path: file }, { file, pointer: "" });
    },
  };
}

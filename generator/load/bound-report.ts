import type { Report } from "../diagnostic.js";

/** How many syntax errors are reported of one file: a missing quote can make every line after it an error. */
export const errorLimit = 20;

/** Wraps a report so that it passes on `errorLimit` errors at most. `close` then reports how many more there were. */
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

/**
 * Our own extensions: `x-specwright-call`, `-resource`, `-method` and `-paginator`, with the same values as in the
 * settings.
 */
import { type Report, within } from "../diagnostic.js";
import type { ResolvedOperation } from "../resolve/resolved.js";
import { operationShape, type OperationSettings } from "../setting/operation.js";
import { findProblems } from "../setting/problem.js";
import type { Extension } from "./extension.js";

const prefix = "x-specwright-";
const keys = ["call", "resource", "method", "paginator"] as const;

export function readSpecwright({ extensions, source }: ResolvedOperation, report: Report): Extension {
  const said = keys.flatMap((key) => {
    const name = `${prefix}${key}` as const;
    if (!Object.hasOwn(extensions, name)) return [];
    const entry: OperationSettings = { [key]: extensions[name] };
    const problems = findProblems(operationShape, entry, (path) => `${prefix}${path}`);
    for (const { message: problem, path } of problems)
      report("extension-invalid", { problem }, within(source, name, ...path.slice(1)));
    return problems.length > 0 ? [] : [entry];
  });
  return {
    ...said.reduce((all, entry) => ({ ...all, ...entry }), {}),
    because: "Set in the document by an x-specwright extension.",
  };
}

/** Chooses the operations for the README's samples: those named in the settings, else those that show most. */
import type { Report } from "../diagnostic.js";
import type { PlanContext } from "./context.js";
import { decidedSamples, type Samples } from "./decided-sample.js";
import { finiteModels } from "./finite.js";
import { groupBy } from "./group.js";
import { memberCase } from "./identifier.js";
import type { PlannedOperation } from "./planned-operation.js";
import { hasSample } from "./sample.js";
import type { PlanSettings } from "./settings.js";
import { resourcesOf } from "./tree.js";

/** The samples: a list with pages, an operation that changes an item, the simplest read, and a stream. */
export function chooseSamples(context: PlanContext, settings: PlanSettings, report: Report): Samples {
  const all = [...context.operations.values()];
  const decided = decidedSamples(all, context, settings, report);
  const schemas = finiteModels(context.api.models);
  const callable = all.filter((planned) => hasSample(planned, schemas));
  // Deprecated operations make no samples, least of all a first call.
  const lasting = callable.filter(({ operation }) => !operation.deprecated);
  const operations = byProminence(lasting.length > 0 ? lasting : callable);
  const list = decided.list ?? operations.find(isWholeList) ?? operations.find(isList);
  const first = decided.first ?? chooseFirst(operations, context);
  const write = decided.write ?? chooseWrite(operations, list ?? first);
  const stream = decided.stream ?? operations.find((planned) => planned.stream);
  return { ...(first && { first }), ...(list && { list }), ...(write && { write }), ...(stream && { stream }) };
}

/**
 * Operations in order of prominence: first those of the resource that has the most kinds of samples, and among equals
 * the most operations. So a single resource carries all samples, and it is the one that the API is about, not the first
 * in the document.
 */
function byProminence(operations: readonly PlannedOperation[]): readonly PlannedOperation[] {
  const groups = [...groupBy(operations, (planned) => resourceNames(planned)[0] ?? "")].map(([name, members]) => {
    const own = members.filter((planned) => resourceNames(planned).length === 1);
    const kinds = [own.some(isWholeList), own.some(isItemRead), own.some(isItemWrite)].filter(Boolean).length;
    // Methods of the client itself belong to no resource, so they come last.
    return { rank: name === "" ? -1 : kinds, members, own };
  });
  return groups
    .toSorted((a, b) => b.rank - a.rank || b.members.length - a.members.length)
    .flatMap(({ members, own }) => [...own, ...members.filter((planned) => !own.includes(planned))]);
}

/**
 * The first call to show: a `retrieve` or `list` that returns a model and takes no argument but an id, or what
 * comes closest to that.
 */
function chooseFirst(
  operations: readonly PlannedOperation[],
  { names: { members } }: PlanContext,
): PlannedOperation | undefined {
  const reads = operations.filter(isRead);
  const models = reads.filter((planned) => givesModel(planned) && resourceNames(planned).length > 0);
  const isUsual = ({ operation }: PlannedOperation) =>
    ["retrieve", "list"].includes(members.calls.get(operation)?.at(-1) ?? "");
  const simple = models.filter(isSimple);
  const read = simple.find(isUsual) ?? simple[0] ?? models[0] ?? reads.find(isSimple) ?? reads[0];
  if (read) return read;
  // An API of remote procedures reads by POST as well. The best first call reads and takes nothing.
  const asking = operations.filter(
    ({ operation }) => !operation.paginator && asks(members.calls.get(operation)?.at(-1) ?? ""),
  );
  return asking.find(isBare) ?? asking.find(isSimple) ?? asking[0] ?? operations.find(isBare) ?? operations[0];
}

/** Whether a method's name says that it only reads: `retrieve`, `listEvents`, `getMe`. */
function asks(method: string): boolean {
  return /^(?:retrieve|list|get|search|find|fetch|read)(?!\p{Ll})/u.test(method);
}

function isBare(planned: PlannedOperation): boolean {
  const { path, body } = planned.parameters;
  const properties = body.kind === "properties" ? body.properties : [];
  const isEmpty = body.kind === "none" || (body.kind === "properties" && !properties.some(({ required }) => required));
  return path.length === 0 && isEmpty && isSimple(planned);
}

function chooseWrite(
  operations: readonly PlannedOperation[],
  shown: PlannedOperation | undefined,
): PlannedOperation | undefined {
  const writes = operations.filter(({ parameters }) => parameters.body.kind === "properties");
  const resource = shown && resourceNames(shown).join(".");
  return (
    writes.find((planned) => isItemWrite(planned) && resourceNames(planned).join(".") === resource) ??
    writes.find(({ parameters }) => parameters.path.length > 0) ??
    writes[0]
  );
}

function isList({ operation }: PlannedOperation): boolean {
  return operation.paginator !== undefined;
}

/** Whether a list needs no id of anything else. */
function isWholeList(planned: PlannedOperation): boolean {
  return isList(planned) && planned.parameters.path.length === 0;
}

function isRead({ operation }: PlannedOperation): boolean {
  return operation.method === "GET" && !operation.paginator && !operation.stream;
}

function isItemRead(planned: PlannedOperation): boolean {
  return isRead(planned) && givesModel(planned) && planned.parameters.path.length === 1;
}

function isItemWrite({ parameters }: PlannedOperation): boolean {
  return parameters.body.kind === "properties" && parameters.path.length === 1;
}

function givesModel({ dataType }: PlannedOperation): boolean {
  return dataType.kind === "name" && dataType.name !== "Response";
}

/** Whether a call takes no argument but an id. */
function isSimple({ parameters: { path, query, header, cookie } }: PlannedOperation): boolean {
  return path.length <= 1 && ![...query, ...header, ...cookie].some(({ parameter }) => parameter.required);
}

function resourceNames({ operation }: PlannedOperation): readonly string[] {
  return resourcesOf(operation.chain).map(memberCase);
}

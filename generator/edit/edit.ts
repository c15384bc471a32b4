/**
 * Renews a client after an edit of one operation. That operation alone goes through the stages again, provided that
 * everything the rest of the client takes from it is unchanged. Otherwise, the client is made from the beginning.
 */
import { collectDiagnostics, type Report } from "../diagnostic.js";
import type { Operation } from "../model/api.js";
import { decide } from "../model/decision.js";
import type { Modelled, ModelSettings } from "../model/model.js";
import { modelOperation, type UnnamedOperation } from "../model/operation.js";
import type { PlanContext } from "../plan/context.js";
import { planFilesAgain } from "../plan/package.js";
import type { Plan } from "../plan/plan.js";
import { planOperationAgain } from "../plan/planned-operation.js";
import { withoutHeader } from "../plan/idempotency.js";
import type { PackageFacts, PlanSettings } from "../plan/settings.js";
import { resolvePath } from "../resolve/document.js";
import type { Resolved, ResolvedOperation } from "../resolve/resolved.js";
import type { DocumentEdit } from "./document.js";
import { draftFacts, hasCallbacks, planFacts } from "./fact.js";

/** What a client was made of. */
export interface Parts extends Modelled {
  readonly context: PlanContext;
  readonly plan: Plan;
  readonly settings: PlanSettings & PackageFacts & ModelSettings;
  /** Where the client has a document of its own, in which each operation is said again. */
  readonly resolved?: Resolved;
}

/**
 * The client after an edit; undefined where it has to be made from the beginning, and then `parts` must not be used
 * again.
 */
export function editClient(parts: Parts, edit: DocumentEdit): Parts | undefined {
  const { report, diagnostics } = collectDiagnostics();
  const edited = editOperation(parts, edit, report);
  return diagnostics.length === 0 ? edited : undefined;
}

function editOperation(parts: Parts, edit: DocumentEdit, report: Report): Parts | undefined {
  const { api, context, drafts, plan, settings, resolved } = parts;
  const index = drafts.findIndex(({ operation }) => operation.source.pointer === edit.pointer);
  const [before, operation, planned] = [drafts[index], api.operations[index], context.api.operations[index]];
  const old = planned && context.operations.get(planned);
  const source = before && resolveAgain(before, edit, parts, report);
  const draft = before && source && modelAgain(parts, before, source, report);
  if (!before || !draft || !operation || !old || hasCallbacks(before.operation) || hasCallbacks(draft.operation))
    return undefined;
  if (draftFacts(before) !== draftFacts(draft) || !isKept(before, operation)) return undefined;

  const { chain, name, evidence, published } = operation;
  const naming = evidence.slice(0, evidence.length - before.operation.evidence.length);
  const kept = { chain, name, ...(published && { published }) };
  become(operation, { ...draft.operation, ...kept, evidence: [...naming, ...draft.operation.evidence] });
  if (planned !== operation) become(planned, withoutHeader(operation, context.idempotencyHeader));
  const again = planOperationAgain(planned, context.operations, context, report, settings.formStyle);
  if (!again || planFacts(old) !== planFacts(again)) return undefined;
  const operations = new Map(context.operations).set(planned, again);
  const now = { ...context, operations };
  const replanned = planFilesAgain(now, planned, plan, settings, report);
  const whole = resolved && { resolved: withOperation(resolved, source) };
  return replanned && { ...parts, drafts: drafts.with(index, draft), context: now, plan: replanned, ...whole };
}

/** The edited operation, after `resolve`. */
function resolveAgain(
  { operation }: UnnamedOperation,
  { loaded, path, method }: DocumentEdit,
  { schemas }: Parts,
  report: Report,
): ResolvedOperation | undefined {
  const { operations, targets } = resolvePath(loaded, path, report);
  const resolved = operations.find((each) => each.method === method.toUpperCase());
  // A schema that is not a component is named after the first reference to it.
  const isKnown = targets.every((id) => schemas.has(id) && isComponent(id));
  return path === operation.path && isKnown ? resolved : undefined;
}

function withOperation(resolved: Resolved, operation: ResolvedOperation): Resolved {
  const { pointer } = operation.source;
  const operations = resolved.operations.map((each) => (each.source.pointer === pointer ? operation : each));
  return { ...resolved, operations };
}

/** The edited operation, after `model`. */
function modelAgain(
  { models, schemas, settings }: Parts,
  { operation }: UnnamedOperation,
  resolved: ResolvedOperation,
  report: Report,
): UnnamedOperation {
  return modelOperation(resolved, operation.id, models, decide(resolved, settings, report), {
    schemas,
    // No reference leads into the operation.
    places: new Map(),
    known: new Map(),
    parameters: new Map(),
    report,
  });
}

function isComponent(id: string): boolean {
  return /^#\/(?:components\/schemas|definitions)\/[^/]+$/.test(id);
}

/**
 * Whether the paginator is what it was. A published one applies whatever the document says, so it may not follow from
 * the document.
 */
function isKept(before: UnnamedOperation, { paginator }: Operation): boolean {
  return JSON.stringify(before.operation.paginator) === JSON.stringify(paginator);
}

/** Changes an operation in place: names are stored by the object that they belong to. */
function become(operation: Operation, other: Operation): void {
  for (const key of Object.keys(operation)) if (!Object.hasOwn(other, key)) Reflect.deleteProperty(operation, key);
  Object.assign(operation, other);
}

/** What was inferred for each operation, and from what: the facts that `specwright explain` shows. */
import type { Source } from "./diagnostic.js";
import type { Loaded } from "./load/loaded.js";
import { findPlace } from "./load/place.js";
import type { Api, ErrorResponse, Operation } from "./model/api.js";
import type { Evidence } from "./model/evidence.js";
import { paginatorSettings } from "./model/paginator-settings.js";
import type { Schema } from "./model/schema.js";
import { statusText } from "./plan/error.js";
import type { MethodSummary } from "./plan/package-plan.js";
import type { Plan } from "./plan/plan.js";
import type { PaginatorSettings } from "./setting/paginator.js";

export interface Explanation {
  readonly method: string;
  readonly path: string;
  readonly operationId: string | null;
  /** The method, from the client on: `licenseKeys.update`. */
  readonly call: string;
  /** `client.licenseKeys.update(id, { ...params })` */
  readonly signature: string;
  /** The type of its result: `LicenseKey`, `Page<LicenseKey>`. */
  readonly result: string;
  /** As it could stand in the settings; null where the operation is not paginated. */
  readonly paginator: PaginatorSettings | null;
  /** The name of the union of its errors. */
  readonly errorType: string;
  readonly errors: readonly ExplainedError[];
  readonly evidence: readonly ExplainedEvidence[];
  readonly place: ExplainedPlace;
}

/** A documented response that is not a success. */
export interface ExplainedError {
  /** 404, "4XX", "default". */
  readonly status: number | string;
  readonly description: string;
  /** The type of its body; null where the document describes none. */
  readonly body: string | null;
}

export interface ExplainedEvidence {
  readonly about: Evidence["about"];
  readonly because: string;
  readonly confidence: Evidence["confidence"];
  readonly place: ExplainedPlace;
}

/** Where something stands in a file. Lines and columns count from 1. */
export interface ExplainedPlace {
  readonly file: string;
  readonly pointer: string;
  readonly line?: number;
  readonly column?: number;
}

/** Every operation of a client, in the document's order. */
export function explain(client: {
  readonly loaded: Loaded;
  readonly api: Api;
  readonly plan: Plan;
}): readonly Explanation[] {
  const { loaded, api, plan } = client;
  const summaries = new Map(plan.package.methods.map((summary) => [`${summary.method} ${summary.path}`, summary]));
  return api.operations.flatMap((operation) => {
    const summary = summaries.get(`${operation.method} ${operation.path}`);
    return summary ? [explainOperation(operation, summary, plan, loaded)] : [];
  });
}

function explainOperation(operation: Operation, summary: MethodSummary, plan: Plan, loaded: Loaded): Explanation {
  const { method, path, id, paginator, errors, evidence, source } = operation;
  return {
    method,
    path,
    operationId: id === `${method} ${path}` ? null : id,
    call: [...summary.resource, summary.name].join("."),
    signature: summary.signature,
    result: summary.result,
    paginator: paginator ? paginatorSettings(paginator) : null,
    errorType: summary.errors,
    errors: errors.map((error) => explainError(error, plan)),
    evidence: evidence.map(({ about, because, confidence, source: from }) => ({
      about,
      because,
      confidence,
      place: placeOf(from, loaded),
    })),
    place: placeOf(source, loaded),
  };
}

function explainError({ status, description, body }: ErrorResponse, plan: Plan): ExplainedError {
  return { status: statusText(status), description, body: body ? nameType(body, plan) : null };
}

/** The name of a type, or its kind where it has none. */
function nameType(schema: Schema, plan: Plan): string {
  if (schema.kind === "reference") return plan.models.get(schema.id) ?? "unknown";
  if (schema.kind === "array") return `Array<${nameType(schema.items, plan)}>`;
  if (schema.kind === "union" || schema.kind === "intersection") {
    const names = schema.members.map((member) => nameType(member, plan));
    return [...new Set(names)].join(schema.kind === "union" ? " | " : " & ");
  }
  return schema.kind;
}

function placeOf(source: Source, loaded: Loaded): ExplainedPlace {
  const { file, pointer } = source;
  const place = findPlace(loaded, source);
  return place
    ? { file: place.document.file, pointer, line: place.position.line, column: place.position.column }
    : { file, pointer };
}

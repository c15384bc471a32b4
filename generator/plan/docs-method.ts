/** A method as the reference shows it. */
import type { Operation } from "../model/api.js";
import type { PlanContext } from "./context.js";
import { describePaginator } from "./docs-paginator.js";
import type { ErrorDocs, MethodDocs, ParameterDocs } from "./docs-plan.js";
import { describeBody, type ModelSchemas, wholeBodyType } from "./body.js";
import { textDoc } from "./doc.js";
import { briefly } from "./operation-doc.js";
import { planErrorMembers, statusText } from "./error.js";
import { bindingName } from "./identifier.js";
import { wordsOf } from "../name/word.js";
import { methodSignature } from "./method.js";
import type { FlatParameter } from "./parameter.js";
import type { PlannedOperation } from "./planned-operation.js";
import { sampleResponse } from "./sample-response.js";
import { hasSample, sampleCall, sampleStream } from "./sample.js";
import { planProperties } from "./type.js";
import { namedType, unionType } from "./type-node.js";

/** A method on its page. `finite` are the models with values that end, from which a sample can be made. */
export function planMethodDocs(
  planned: PlannedOperation,
  page: string,
  context: PlanContext,
  finite: ModelSchemas,
): MethodDocs {
  const { operation, names } = planned;
  const { members, requests } = context.names;
  const call = members.calls.get(operation) ?? [];
  const { method, path, id, deprecated, deprecation, paginator } = operation;
  const { body } = planned.parameters;
  const isSampled = hasSample(planned, finite);
  const response = sampleResponse(operation, finite);
  const bodyText = textDoc(...describeBody(body)).text;
  return {
    page,
    anchor: call.at(-1) ?? "",
    name: call.at(-1) ?? "",
    call: ["client", ...call].join("."),
    signature: methodSignature(planned, call),
    method,
    path,
    ...(id !== `${method} ${path}` && { operationId: id }),
    ...proseOf(operation),
    isDeprecated: deprecated,
    ...(deprecation !== undefined && { deprecation }),
    parameters: planParameterDocs(planned, context),
    ...(planned.paramsDeclaration && { params: names.params }),
    ...(body.kind === "joined" && {
      body: { type: wholeBodyType(body.body, requests), isRequired: body.body.required },
    }),
    ...(bodyText !== undefined && body.kind !== "whole" && { bodyText }),
    ...planResult(planned),
    ...(paginator && { pages: describePaginator(paginator) }),
    ...(planned.links !== undefined && { links: planned.links }),
    errorType: names.error,
    errors: planErrorDocs(operation, context),
    ...planCredentialDocs(operation, context),
    ...(isSampled && { sample: sampleCall(planned, members, finite) }),
    ...(response !== undefined && { response }),
    ...(isSampled && planned.stream?.choice && { streamSample: sampleStream(planned, members, finite) }),
  };
}

/**
 * The operation's prose. Its first sentence is shown alone in lists; where the description repeats the summary, that is
 * left out.
 */
function proseOf(operation: Operation): Pick<MethodDocs, "summary" | "text"> {
  const { summary, description } = operation;
  const first = briefly(operation);
  const { text } = textDoc(summary, description === summary ? undefined : description);
  return { ...(first !== "" && { summary: first }), ...(text !== undefined && { text }) };
}

function planParameterDocs({ parameters }: PlannedOperation, { names }: PlanContext): readonly ParameterDocs[] {
  const { path, query, header, cookie, body } = parameters;
  const flat = (place: ParameterDocs["place"], all: readonly FlatParameter[]): readonly ParameterDocs[] =>
    all.map(({ plan }) => ({ property: plan, place }));
  const last = path.slice(-1).map(({ plan, parameter }): ParameterDocs => ({
    property: plan,
    place: "path",
    argument: bindingName(wordsOf(parameter.name)),
  }));
  const members: readonly ParameterDocs[] = [
    ...flat("path", path.slice(0, -1)),
    ...flat("query", query),
    ...flat("header", header),
    ...flat("cookie", cookie),
  ];
  const bodies = (properties: readonly ParameterDocs["property"][]): readonly ParameterDocs[] =>
    properties.map((property) => ({ property, place: "body" }));
  switch (body.kind) {
    case "none":
    case "joined":
      return [...last, ...members];
    case "properties":
      return [...last, ...members, ...bodies(planProperties(body.properties, names.requests))];
    case "whole": {
      const type = wholeBodyType(body.body, names.requests);
      const doc = textDoc(body.body.description);
      return [...last, ...members, ...bodies([{ name: "body", optional: !body.body.required, type, doc }])];
    }
  }
}

function planResult({
  dataType,
  itemType,
  stream,
  operation,
}: PlannedOperation): Pick<MethodDocs, "result" | "pageBody" | "stream"> {
  if (itemType) return { result: namedType("Page", itemType), pageBody: dataType };
  if (!stream) return { result: dataType };
  const when = operation.stream?.when;
  const items = namedType("Stream", stream.item);
  return {
    result: stream.choice ? unionType([dataType, items]) : items,
    stream: { item: stream.item, ...(stream.choice && when !== undefined && { when }) },
  };
}

function planErrorDocs(operation: Operation, { names }: PlanContext): readonly ErrorDocs[] {
  return planErrorMembers(operation, names.responses).members.map(({ error, type }) => ({
    status: String(statusText(error.status)),
    type,
    text: textDoc(error.description).text ?? "",
  }));
}

/** The credentials that it needs, where most other operations need different ones. */
function planCredentialDocs(
  { security }: Operation,
  { api, names: { credentials } }: PlanContext,
): Pick<MethodDocs, "credentials"> {
  if (JSON.stringify(security) === JSON.stringify(api.security)) return {};
  const optionsOf = (scheme: string) =>
    credentials.flatMap((each) => (each.scheme === scheme ? each.options.map(({ name }) => name) : []));
  return { credentials: security.map((schemes) => schemes.flatMap(optionsOf)) };
}

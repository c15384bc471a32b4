/**
 * Methods: the signature, params type and docs of an operation, for its resource and for each scope that binds a part
 * of its path.
 */
import type { Operation } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import { bindingName, camelCase } from "./identifier.js";
import { NameTable } from "./name-table.js";
import type { TypeNode } from "./node.js";
import type { PlannedOperation } from "./planned-operation.js";
import { isOpen } from "./body.js";
import { deprecatedTag } from "./doc.js";
import { briefly } from "./operation-doc.js";
import type { DocPlan, MethodPlan } from "./plan.js";
import { type FlatParameter, requiredParts } from "./parameter.js";
import { methodArguments } from "./reserved.js";
import { literalTypes, namedType, unionType } from "./type-node.js";

const everyMethod = new NameTable([...methodArguments, "request", "pageRequest", "streamRequest"]);

/** A method of a class. `bound` are the path parameters that its scope has bound already. */
export function planMethod(planned: PlannedOperation, name: string, bound: readonly string[]): MethodPlan {
  const { operation, constant, doc } = planned;
  const open = planned.parameters.path.filter(({ parameter }) => !bound.includes(parameter.name));
  const last = planned.parameters.path.at(-1);
  const positional = open.filter((parameter) => parameter === last);
  const choice = planned.stream?.choice;
  const params = planParams(planned, bound, choice?.plain);
  const returns = planReturns(planned);
  const earlier = open.filter((parameter) => parameter !== last);
  const incomplete = params && !params.optional ? planIncomplete(planned, earlier, returns) : undefined;
  const argumentNames = everyMethod.within([constant]);
  const identifiers = positional.map(({ parameter }) =>
    argumentNames.claim(bindingName(wordsOf(parameter.name)), `${camelCase(wordsOf(parameter.name))}Value`),
  );
  return {
    name,
    doc: { text: doc.text, tags: [...doc.before, ...planArgumentTags(positional, identifiers), ...doc.throws] },
    positional: positional.map(({ parameter, plan }, index) => ({
      identifier: identifiers[index] ?? "",
      parameter: parameter.name,
      type: plan.type,
    })),
    ...(params && { params }),
    returns,
    ...(choice && { alternatives: planAlternatives(planned, bound, choice.streaming) }),
    ...(incomplete && { incomplete }),
    request: planned.stream ? "streamRequest" : operation.paginator ? "pageRequest" : "request",
    operation: constant,
  };
}

/** A method as lists show it: `client.licenseKeys.update(id, { ...params })`. */
export function methodSignature({ parameters, paramsDeclaration }: PlannedOperation, call: readonly string[]): string {
  const positional = parameters.path.at(-1);
  const given = [
    ...(positional ? [bindingName(wordsOf(positional.parameter.name))] : []),
    ...(paramsDeclaration ? ["{ ...params }"] : []),
  ];
  return `${["client", ...call].join(".")}(${given.join(", ")})`;
}

/** The type of the params, without the path parameters that the scope has bound. */
function planParams(
  planned: PlannedOperation,
  bound: readonly string[],
  name: string = planned.names.params,
): MethodPlan["params"] {
  const { parameters, paramsDeclaration } = planned;
  if (!paramsDeclaration) return undefined;
  const earlier = parameters.path.slice(0, -1);
  const gone = earlier.filter(({ parameter }) => bound.includes(parameter.name));
  const left = earlier.filter((parameter) => !gone.includes(parameter));
  const hasOthers =
    parameters.query.length + parameters.header.length + parameters.cookie.length > 0 ||
    parameters.body.kind !== "none";
  if (left.length === 0 && !hasOthers) return undefined;
  const type = namedType(name);
  const hasRequired =
    left.length > 0 ||
    requiredParts(parameters).length > 0 ||
    parameters.cookie.some(({ parameter }) => parameter.required);
  // `Omit` would make one object of a union, and lose all named properties of an open object.
  const isPlain = paramsDeclaration.kind === "interface" && !paramsDeclaration.index;
  const omit = isPlain && !isOpen(parameters.body) ? "Omit" : "Without";
  return {
    type: gone.length > 0 ? namedType(omit, type, literalTypes(gone.map(({ name }) => name))) : type,
    optional: !hasRequired,
  };
}

/** The overloads for a body that chooses a stream: with `true`, and where the params do not say which. */
function planAlternatives(
  planned: PlannedOperation,
  bound: readonly string[],
  streaming: string,
): NonNullable<MethodPlan["alternatives"]> {
  const { stream, dataType } = planned;
  const params = planParams(planned, bound, streaming);
  const either = planParams(planned, bound);
  if (!stream || !params || !either) return [];
  const whole = unionType([dataType, namedType("Stream", stream.item)]);
  return [
    { params: { ...params, optional: false }, returns: planReturns(planned, true) },
    { params: either, returns: planReturns({ ...planned, dataType: whole }) },
  ];
}

function planReturns(
  { operation, names, dataType, itemType, stream, parts }: PlannedOperation,
  isChosen = false,
): TypeNode {
  const failure = namedType(names.error);
  const last = parts ? [parts] : [];
  if (stream && (isChosen || !stream.choice)) return namedType("StreamRequest", stream.item, failure, ...last);
  return itemType
    ? namedType(
        operation.paginator?.previous ? "TwoWayPageRequest" : "PageRequest",
        itemType,
        failure,
        dataType,
        ...last,
      )
    : namedType("APIRequest", dataType, failure, ...last);
}

/** The overload without params other than the path's: it returns a request that lacks its required parts. */
function planIncomplete(
  planned: PlannedOperation,
  earlier: readonly FlatParameter[],
  returns: TypeNode,
): MethodPlan["incomplete"] {
  const lacking = requiredParts(planned.parameters);
  if (lacking.length === 0 || !planned.parts) return undefined;
  const type = namedType("IncompleteRequest", returns, literalTypes(lacking));
  const doc = planIncompleteDoc(planned.operation, lacking);
  if (earlier.length === 0) return { doc, returns: type };
  return {
    doc,
    params: namedType("Pick", namedType(planned.names.params), literalTypes(earlier.map(({ name }) => name))),
    returns: type,
  };
}

/**
 * The doc comment of that overload, which editors show first: what the method does, in a sentence, and what the
 * overload is for.
 */
function planIncompleteDoc(operation: Operation, lacking: readonly string[]): DocPlan {
  const { deprecated, deprecation, method, path } = operation;
  const main = briefly(operation) || `${method} ${path}`;
  const [first = "", ...others] = lacking;
  const also =
    others.length === 0 ? "" : others.length === 1 ? ` and \`${others[0] ?? ""}\`` : ` and ${others.length} more`;
  const [place = ""] = first.split(".");
  const text = `${main}\n\nThis request still lacks \`${first}\`${also}. Add the missing parts with \`.${place}({ … })\`.`;
  return { text, tags: deprecated ? [deprecatedTag(deprecation)] : [] };
}

/** The tags of the arguments: `@param id - The license key's ID.` */
function planArgumentTags(positional: readonly FlatParameter[], identifiers: readonly string[]): DocPlan["tags"] {
  return positional.flatMap(({ plan }, index) =>
    plan.doc.text
      ? [{ name: "param", text: `${identifiers[index] ?? ""} - ${plan.doc.text.replace(/\s+/g, " ")}` }]
      : [],
  );
}

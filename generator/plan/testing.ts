/**
 * The entry for the tests of the client's users: a handler's type for each operation, and what the mock has to know
 * about the API.
 */
import type { Operation } from "../model/api.js";
import type { PlanContext } from "./context.js";
import { textDoc } from "./doc.js";
import { briefly } from "./operation-doc.js";
import { flatParamsType, positionalName } from "./flat-parameter.js";
import { groupBy } from "./group.js";
import { Importer, relativeModule } from "./import.js";
import { mockShape } from "./mock-shape.js";
import type { TypeNode, ValueNode } from "./node.js";
import type { FlatParameter, ParametersPlan } from "./parameter.js";
import type { ExportPlan, PropertyPlan, TestingFilePlan } from "./plan.js";
import type { PlannedOperation } from "./planned-operation.js";
import { literalTypes, namedType, undefinedType, unionType, unknownType } from "./type-node.js";
import { call, identifier, list, literal, record } from "./value.js";

const path = "src/testing.ts";
const handlersName = "MockHandlers";

/** Left out where the API has no operations. */
export function planTesting({ api, names, homes, operations }: PlanContext): TestingFilePlan | undefined {
  const planned = [...operations.values()];
  if (planned.length === 0) return undefined;
  const callOf = ({ operation }: PlannedOperation) => (names.members.calls.get(operation) ?? []).join(".");
  const handlers = {
    kind: "interface",
    name: handlersName,
    doc: textDoc(
      "The handlers of the operations, by the client's method. Operations that a test does not call need no handler.",
    ),
    extends: [],
    properties: planned.map((each) => planHandler(each, callOf(each))),
  } as const;
  const schemas = new Map(api.models.map(({ id, schema }) => [id, schema]));
  const listed: Listed = new Map();
  const value = record([
    ["servers", list([...new Set(serversOf(api))].map(literal))],
    ["operations", record(planned.map((each) => [callOf(each), planMock(each, schemas, listed)]))],
  ]);
  const constant = { name: "api", type: namedType("MockApi"), value };
  const makers = planMakers(names.client);
  const imports = new Importer().declarations([handlers]).constants([constant, ...makers]);
  const imported = imports.importsOf(path, new Map([...homes.names, [handlersName, path]]));
  const isOptional = imported.some(({ types }) => types.includes("OptionalBody"));
  return {
    kind: "testing",
    path,
    imports: imported,
    doc: textDoc(`A mock of the API for your tests: \`new ${names.client}({ fetch: mockFetch({ … }) })\`.`),
    exports: [...handedOn, ...(isOptional ? [optionalBody] : [])].map(({ from, ...rest }) => ({
      ...rest,
      from: relativeModule(path, from),
    })),
    handlers,
    api: constant,
    makers,
  };
}

/** Plans the same file again after one of the operations has changed. */
export function planTestingAgain(
  context: PlanContext,
  before: TestingFilePlan,
  anew: PlannedOperation,
): TestingFilePlan | undefined {
  const index = [...context.operations.values()].indexOf(anew);
  const call = (context.names.members.calls.get(anew.operation) ?? []).join(".");
  const schemas = new Map(context.api.models.map(({ id, schema }) => [id, schema]));
  const handler = planHandler(anew, call);
  const mock = planMock(anew, schemas);
  const { handlers, api } = before;
  const [properties, value] = [handlers.kind === "interface" ? handlers.properties : [], api.value];
  const all = value.kind === "record" ? value.entries.find(({ key }) => key === "operations")?.value : undefined;
  const old = all?.kind === "record" ? all.entries[index]?.value : undefined;
  const { doc: _, ...known } = properties[index] ?? handler;
  const { doc, ...now } = handler;
  if (JSON.stringify([known, old]) !== JSON.stringify([now, mock])) return planTesting(context);
  if (handlers.kind !== "interface" || properties[index]?.doc.text === doc.text) return before;
  return { ...before, handlers: { ...handlers, properties: properties.with(index, handler) } };
}

const handedOn: readonly ExportPlan[] = [
  {
    from: "src/runtime/mock.ts",
    typeOnly: false,
    names: [
      { name: "MockError" },
      ...["MockAnswer", "MockCall", "MockedCall", "MockFetch", "MockFetchFor", "MockHandler", "MockStream"].map(
        (name) => ({
          name,
          type: true,
        }),
      ),
    ],
  },
  {
    from: "src/runtime/mock-reply.ts",
    typeOnly: false,
    names: [{ name: "MockReply", type: true }, { name: "reply" }],
  },
  {
    from: "src/runtime/mock-msw.ts",
    typeOnly: true,
    names: ["MswHandlersFor", "MswHttp", "MswOptions"].map((name) => ({ name })),
  },
];

const optionalBody: ExportPlan = {
  from: "src/runtime/optional-body.ts",
  typeOnly: true,
  names: [{ name: "OptionalBody" }],
};

function planMakers(client: string): TestingFilePlan["makers"] {
  const maker = (name: string, type: string, made: string, text: string) => ({
    name,
    type: namedType(type, namedType(handlersName)),
    value: call(made, identifier("api")),
    doc: textDoc(text),
  });
  return [
    maker(
      "mockFetch",
      "MockFetchFor",
      "mockFetchOf",
      `Creates a \`fetch\` that responds from your handlers, for the client's option \`fetch\`: \`new ${client}({ fetch: mockFetch({ … }) })\`. A call of an operation without a handler fails with an error that names it.`,
    ),
    maker(
      "mswHandlers",
      "MswHandlersFor",
      "mswHandlersOf",
      "Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests for operations without a handler pass to the next handler.",
    ),
  ];
}

/**
 * The type of an operation's handler: `"licenseKeys.update"?: MockHandler<LicenseKey, LicenseKeyUpdateError, { id:
 * string } & LicenseKeyUpdateParams, PatchLicenseKey>`.
 */
function planHandler(planned: PlannedOperation, call: string): PropertyPlan {
  const { operation, names, dataType, stream } = planned;
  const streamed = stream && namedType("MockStream", stream.item);
  const data = streamed ? (stream.choice ? unionType([dataType, streamed]) : streamed) : dataType;
  const body = bodyType(planned);
  const statuses = operation.success.flatMap(({ status }) => (status.kind === "exact" ? [status.status] : []));
  const last = statuses.length > 0 && String(statuses) !== "200" ? literalTypes([...new Set(statuses)]) : undefined;
  const rest = [flatParamsType(planned) ?? unknownType, body ?? undefinedType, ...(last ? [last] : [])];
  const usual = last ? 0 : body ? 0 : flatParamsType(planned) ? 1 : 2;
  const type = namedType("MockHandler", data, namedType(names.error), ...rest.slice(0, rest.length - usual));
  const { method, path: template } = operation;
  return {
    name: call,
    optional: true,
    type,
    doc: textDoc([briefly(operation), `\`${method} ${template}\``].filter(Boolean).join("\n\n")),
  };
}

function bodyType({ parts, parameters: { body } }: PlannedOperation): TypeNode | undefined {
  const found = parts?.kind === "object" ? parts.properties.find(({ name }) => name === "body")?.type : undefined;
  return found && body.kind !== "none" && !body.body.required ? unionType([found, undefinedType]) : found;
}

function serversOf({ environments, operations }: PlanContext["api"]): readonly string[] {
  return [...environments, ...operations.flatMap(({ servers }) => servers)].map(({ url }) => url);
}

type Schemas = Parameters<typeof mockShape>[1];

function planMock(
  { operation, parameters, stream }: PlannedOperation,
  schemas: Schemas,
  known: Listed = new Map(),
): ValueNode {
  const { body } = parameters;
  const isForm = body.kind !== "none" && (body.body.kind === "form" || body.body.kind === "multipart");
  const success = operation.success.find(({ status }) => status.kind === "exact") ?? operation.success[0];
  const status = success?.status.kind === "exact" && success.status.status !== 200 ? success.status.status : undefined;
  const content = stream ? undefined : success?.content;
  const isTyped = content && "mediaType" in content && content.mediaType !== "application/json";
  return record([
    ["route", literal(`${operation.method} ${operation.path}`)],
    ...listParameters(parameters, schemas, known),
    ["form", isForm ? mockShape(body.body.schema, schemas) : undefined],
    ["wholeBody", body.kind === "whole" ? literal(true) : undefined],
    ["status", status === undefined ? undefined : literal(status)],
    ["isText", content?.kind === "text" ? literal(true) : undefined],
    ["contentType", isTyped && !content.mediaType.includes("*") ? literal(content.mediaType) : undefined],
    ["stream", stream && operation.stream && planStream(operation.stream)],
  ]);
}

function planStream(stream: NonNullable<Operation["stream"]>): ValueNode {
  const kind = stream.kind === "events" ? stream.item : stream.kind;
  return record([
    ["kind", literal(kind)],
    ["when", stream.when === undefined ? undefined : literal(stream.when)],
  ]);
}

/**
 * The parameters that the mock cannot read as plain text, under their own names, from the path or the query: a record
 * for each location. `known` holds those listed earlier: operations share many of them.
 */
function listParameters(parameters: ParametersPlan, schemas: Schemas, known: Listed): readonly Entry[] {
  const last = parameters.path.at(-1);
  const all = [...parameters.path, ...parameters.query, ...parameters.header, ...parameters.cookie];
  const listed = all.flatMap((flat) => {
    const name = flat === last ? positionalName(flat, parameters) : flat.name;
    const before = name === flat.name ? known.get(flat) : undefined;
    const value = before ?? planParameter(flat, name, schemas);
    if (name === flat.name) known.set(flat, value);
    return isUsual(value, flat) ? [] : [{ place: flat.parameter.place, entry: [flat.parameter.name, value] as const }];
  });
  return [...groupBy(listed, ({ place }) => place)].map(([place, each]) => [
    place,
    record(each.map(({ entry }) => entry)),
  ]);
}

type Entry = readonly [name: string, value: ValueNode];
type Listed = Map<FlatParameter, ValueNode>;

/** How the mock reads a parameter: its shape, and what else there is to know. */
function planParameter({ parameter, style }: FlatParameter, name: string, schemas: Schemas): ValueNode {
  const shape = mockShape(parameter.schema, schemas);
  const written = styleName(style);
  if (name === parameter.name && written === undefined) return shape;
  return record([
    ["as", name === parameter.name ? undefined : literal(name)],
    ["shape", isText(shape) ? undefined : shape],
    ["style", written === undefined ? undefined : literal(written)],
  ]);
}

function isUsual(value: ValueNode, { parameter: { place } }: FlatParameter): boolean {
  return isText(value) && (place === "path" || place === "query");
}

function isText(shape: ValueNode): boolean {
  return shape.kind === "literal" && shape.value === "text";
}

/** The name of the runtime's function that writes a value, without the wrapper that changes its encoding. */
function styleName(style: ValueNode | undefined): string | undefined {
  if (style?.kind === "identifier") return style.name;
  if (style?.kind !== "call") return undefined;
  return style.callee === "formQuery" ? style.callee : styleName(style.arguments[0]);
}

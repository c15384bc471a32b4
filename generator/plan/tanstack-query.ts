/**
 * The entry for TanStack Query: the types of each operation's arguments and results, and the functions that make
 * options of them.
 */
import type { PlanContext } from "./context.js";
import { textDoc } from "./doc.js";
import { briefly } from "./operation-doc.js";
import { flatParamsType, positionalName } from "./flat-parameter.js";
import { clientPath } from "./home.js";
import { Importer, relativeModule } from "./import.js";
import type { Declaration, PropertyPlan, TanstackQueryFilePlan } from "./plan.js";
import type { PlannedOperation } from "./planned-operation.js";
import { namedType, unknownType } from "./type-node.js";
import { call, identifier, literal, record } from "./value.js";

const path = "src/tanstack-query.ts";

type Kind = "query" | "list" | "mutation";

/** Left out where no operation is suited to such options. */
export function planTanstackQuery({ names, homes, operations }: PlanContext): TanstackQueryFilePlan | undefined {
  const callOf = ({ operation }: PlannedOperation) => (names.members.calls.get(operation) ?? []).join(".");
  // A stream is read as it comes, and not cached.
  const planned = [...operations.values()].filter(({ stream }) => !stream);
  if (planned.length === 0) return undefined;
  const of = (kind: Kind) => planned.filter((each) => kindsOf(each).includes(kind));
  const kinds = (["query", "list", "mutation"] as const).filter((kind) => of(kind).length > 0);
  const declarations = kinds.map((kind) => declare(kind, of(kind), callOf));
  const methods = {
    name: "methods",
    type: namedType("TanstackMethods"),
    value: record(planned.map((each) => [callOf(each), planMethod(each)])),
  };
  const makers = kinds.map((kind) => planMaker(kind, names.client));
  const own = declarations.map(({ name }) => [name, path] as const);
  const imports = new Importer().declarations(declarations).constants([methods, ...makers]);
  return {
    kind: "tanstack-query",
    path,
    imports: imports.importsOf(path, new Map([...homes.names, [names.client, clientPath], ...own])),
    doc: textDoc("Options for TanStack Query, with any of its framework adapters."),
    exports: [
      {
        from: relativeModule(path, "src/runtime/tanstack-query.ts"),
        typeOnly: true,
        names: handedOn.map((name) => ({ name })),
      },
    ],
    declarations,
    methods,
    makers,
  };
}

/** What the makers give, and what those are. */
const handedOn = [
  "InfiniteQueryOptionsFor",
  "MutationOptionsFor",
  "QueryOptionsFor",
  "TanstackInfiniteOptions",
  "TanstackList",
  "TanstackMutation",
  "TanstackMutationOptions",
  "TanstackPage",
  "TanstackQuery",
  "TanstackQueryOptions",
];

function kindsOf({ operation: { method, paginator } }: PlannedOperation): readonly Kind[] {
  if (paginator) return ["query", "list"];
  return /^(GET|HEAD|QUERY)$/.test(method) ? ["query"] : ["mutation"];
}

const words: Readonly<
  Record<Kind, { readonly name: string; readonly doc: string; readonly maker: string; readonly makerDoc: string }>
> = {
  query: {
    name: "TanstackQueries",
    doc: "The operations for `queryOptions`, by the client's method.",
    maker: "queryOptions",
    makerDoc:
      'Options for `useQuery` and similar functions: `queryOptions(client, "…", { … })`, with all params of the method in one object.',
  },
  list: {
    name: "TanstackLists",
    doc: "The lists for `infiniteQueryOptions`, by the client's method.",
    maker: "infiniteQueryOptions",
    makerDoc: "Options for `useInfiniteQuery` and similar functions, which load a list page by page.",
  },
  mutation: {
    name: "TanstackMutations",
    doc: "The operations for `mutationOptions`, by the client's method.",
    maker: "mutationOptions",
    makerDoc:
      "Options for `useMutation` and similar functions: `mutate({ … })` takes all params of the method in one object.",
  },
};

function declare(
  kind: Kind,
  planned: readonly PlannedOperation[],
  callOf: (planned: PlannedOperation) => string,
): Declaration {
  const { name, doc } = words[kind];
  return {
    kind: "interface",
    name,
    doc: textDoc(doc),
    extends: [],
    properties: planned.map((each) => planProperty(each, kind, callOf(each))),
  };
}

/**
 * The entry of an operation: `"licenseKeys.retrieve": TanstackQuery<{ id: string }, LicenseKey,
 * LicenseKeyRetrieveError>`.
 */
function planProperty(planned: PlannedOperation, kind: Kind, name: string): PropertyPlan {
  const { operation, names, dataType, itemType } = planned;
  const params = flatParamsType(planned) ?? unknownType;
  const failure = namedType(names.error);
  const type = itemType
    ? namedType("TanstackList", params, itemType, dataType, failure)
    : namedType(kind === "mutation" ? "TanstackMutation" : "TanstackQuery", params, dataType, failure);
  return { name, optional: false, type, doc: textDoc(briefly(operation)) };
}

function planMethod({ parameters, paramsDeclaration }: PlannedOperation): ReturnType<typeof record> {
  const last = parameters.path.at(-1);
  return record([
    ["positional", last && literal(positionalName(last, parameters))],
    ["params", paramsDeclaration && literal(true)],
  ]);
}

function planMaker(kind: Kind, client: string): TanstackQueryFilePlan["makers"][number] {
  const { name, maker, makerDoc } = words[kind];
  const type = `${maker.charAt(0).toUpperCase()}${maker.slice(1)}For`;
  return {
    name: maker,
    type: namedType(type, namedType(client), namedType(name)),
    value: call(`${maker}Of`, identifier("methods")),
    doc: textDoc(makerDoc),
  };
}

/** The reference of a client: its resources, methods and types, where each is shown, and which leads to which. */
import type { PlanContext } from "./context.js";
import { noDoc, textDoc } from "./doc.js";
import { planMethodDocs } from "./docs-method.js";
import { methodPages, resourcePages } from "./docs-page.js";
import type { DocsPlan, MethodDocs, ResourceDocs } from "./docs-plan.js";
import { planTypeDocs } from "./docs-type.js";
import { finiteModels } from "./finite.js";
import { capitalize } from "./identifier.js";
import type { Plan } from "./plan.js";
import { type ResourceNode, walkResources } from "./tree.js";
import { callName } from "./member.js";

/** The pages of prose. */
const docsPages = {
  start: "index.html",
  client: "client.html",
  errors: "errors.html",
  pages: "pages.html",
  streams: "streams.html",
  webhooks: "webhooks.html",
  testing: "testing.html",
} as const;

export function planDocs(context: PlanContext, plan: Plan): DocsPlan {
  const { api, names } = context;
  const methods = planMethods(context);
  const resources = planResources(context, plan, methods);
  const all = [...methods.values()].flat();
  const own = methodTypes(context, all);
  const types = planTypeDocs(plan, all, new Set(own.keys()));
  const core = plan.files.find((file) => file.kind === "core");
  const description = textDoc(api.info.description ?? api.info.summary).text;
  return {
    package: plan.package,
    ...(description !== undefined && { description }),
    options: core?.options ?? [],
    environments: api.environments.map(({ name, url, description: about }) => ({
      name,
      url,
      ...(about !== undefined && { description: about }),
    })),
    guides: planGuides(plan, all),
    resources,
    methods: methods.get(names.root) ?? [],
    types,
    places: new Map([...runtimePlaces, ...own, ...types.map(({ name, page }) => [name, page] as const)]),
    ...(plan.package.webhooks && { webhooks: plan.package.webhooks }),
  };
}

function planGuides({ package: about }: Plan, methods: readonly MethodDocs[]): DocsPlan["guides"] {
  const guides: readonly (readonly [page: string, title: string, isWanted: boolean])[] = [
    [docsPages.start, "Get started", true],
    [docsPages.client, "Options and credentials", true],
    [docsPages.errors, "Errors", true],
    [docsPages.pages, "Pages", methods.some(({ pages }) => pages !== undefined)],
    [docsPages.streams, "Streams", methods.some(({ stream }) => stream)],
    [docsPages.webhooks, "Webhooks", about.webhooks !== undefined],
    [docsPages.testing, "Testing", about.testing && about.readme.first !== undefined],
  ];
  return guides.filter(([, , isWanted]) => isWanted).map(([page, title]) => ({ page, title }));
}

/** Types of the runtime, and the pages that explain them. */
const runtimePlaces: readonly (readonly [string, string])[] = [
  ["Page", docsPages.pages],
  ["Stream", docsPages.streams],
  ["ServerSentEvent", docsPages.streams],
  ["Credential", docsPages.client],
  ["Environment", docsPages.client],
  ["FileLike", docsPages.client],
  ...[
    "BadRequestError",
    "AuthenticationError",
    "PermissionDeniedError",
    "NotFoundError",
    "ConflictError",
    "UnprocessableEntityError",
    "RateLimitError",
    "InternalServerError",
    "OtherStatusError",
    "StatusError",
    "UnexpectedStatusError",
    "TransportError",
  ].map((name) => [name, docsPages.errors] as const),
];

/** The methods by their resource, which may be the client itself. */
function planMethods(context: PlanContext): ReadonlyMap<ResourceNode, readonly MethodDocs[]> {
  const { api, names, operations } = context;
  const finite = finiteModels(api.models);
  const pages = methodPages(names, resourcePages(names));
  return new Map(
    [...walkResources(names.root)].map((node) => [
      node,
      node.operations.flatMap((operation) => {
        const planned = operations.get(operation);
        return planned ? [planMethodDocs(planned, pages.get(operation) ?? docsPages.client, context, finite)] : [];
      }),
    ]),
  );
}

function planResources(
  { names, homes }: PlanContext,
  plan: Plan,
  methods: ReadonlyMap<ResourceNode, readonly MethodDocs[]>,
): readonly ResourceDocs[] {
  const pages = resourcePages(names);
  const classes = new Map(
    plan.files.flatMap((file) => (file.kind === "resource" ? [[file.path, file.classes[0]] as const] : [])),
  );
  const visit = (node: ResourceNode, above: readonly string[], parent?: string): readonly ResourceDocs[] => {
    const page = pages.get(node) ?? docsPages.client;
    const call = node === names.root ? [] : [...above, names.members.nodes.get(node) ?? ""];
    const below = node.children.flatMap((child) => visit(child, call, node === names.root ? undefined : page));
    if (node === names.root) return below;
    const docs: ResourceDocs = {
      page,
      title: (node.path.at(-1) ?? []).map(capitalize).join(" "),
      call,
      doc: classes.get(homes.resources.get(node) ?? "")?.doc ?? noDoc,
      ...(parent !== undefined && { parent }),
      children: node.children.map((child) => pages.get(child) ?? ""),
      methods: methods.get(node) ?? [],
    };
    return [docs, ...below];
  };
  return visit(names.root, []);
}

/** The places of params and error unions: those of their methods. */
function methodTypes({ operations, names }: PlanContext, methods: readonly MethodDocs[]): ReadonlyMap<string, string> {
  const byCall = new Map(methods.map((method) => [method.call, method]));
  return new Map(
    [...operations.values()].flatMap((planned) => {
      const method = byCall.get(callName(planned.operation, names.members));
      if (!method) return [];
      const place = `${method.page}#${method.anchor}`;
      const { params, error } = planned.names;
      const { choice } = planned.stream ?? {};
      const taken = choice ? [params, choice.streaming, choice.plain] : [params];
      return [...taken.map((name) => [name, place] as const), [error, `${place}.errors`] as const];
    }),
  );
}

/** The types of a client in the reference: a page for each, with the places where it is used. */
import type { TypeDocs, MethodDocs, UsageDocs } from "./docs-plan.js";
import { capitalize } from "./identifier.js";
import type { TypeNode } from "./node.js";
import type { Declaration, Plan } from "./plan.js";
import { typePages } from "./docs-page.js";
import { namesOf } from "./type-reference.js";

type Draft = Omit<TypeDocs, "page" | "usedBy">;

/** `methodTypes` are params and error unions, which are shown with their methods instead. */
export function planTypeDocs(
  { files }: Plan,
  methods: readonly MethodDocs[],
  methodTypes: ReadonlySet<string>,
): readonly TypeDocs[] {
  const drafts = files.flatMap((file): readonly Draft[] => {
    if (file.kind !== "models" && file.kind !== "resource" && file.kind !== "client") return [];
    const group = groupOf(file.path);
    return file.declarations
      .filter(({ name }) => !methodTypes.has(name))
      .map((declaration) => ({ name: declaration.name, group, declaration }));
  });
  const pages = typePages(drafts.map(({ name }) => name));
  const usages = collectUsages(drafts, methods, pages);
  return drafts.map((draft) => ({
    ...draft,
    page: pages.get(draft.name) ?? "",
    usedBy: usages.get(draft.name) ?? [],
  }));
}

/** The resource of a file: `License Keys` for `src/models/license-keys.ts`. */
function groupOf(path: string): string {
  const stem = path.replace(/^src\/(?:models|resources)\/|^src\/|\.ts$/g, "");
  return stem.split("/").at(-1)?.split("-").map(capitalize).join(" ") ?? "";
}

function collectUsages(
  drafts: readonly Draft[],
  methods: readonly MethodDocs[],
  pages: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly UsageDocs[]> {
  const usages = new Map<string, UsageDocs[]>();
  const add = (types: Iterable<TypeNode | undefined>, usage: UsageDocs, self?: string): void => {
    const names = new Set([...types].flatMap((type) => (type ? [...namesOf(type)] : [])));
    for (const name of names) {
      if (name === self || !pages.has(name)) continue;
      const found = usages.get(name);
      if (found) found.push(usage);
      else usages.set(name, [usage]);
    }
  };
  for (const method of methods) {
    const of = (role: UsageDocs["role"]): UsageDocs => ({
      label: method.call,
      place: `${method.page}#${method.anchor}`,
      role,
    });
    add([...method.parameters.map(({ property }) => property.type), method.body?.type], of("takes"));
    add([method.result, method.pageBody, method.stream?.item], of("gives"));
    add(
      method.errors.map(({ type }) => type),
      of("throws"),
    );
  }
  for (const { name, declaration } of drafts)
    add(partsOf(declaration), { label: name, place: pages.get(name) ?? "", role: "holds" }, name);
  return usages;
}

function partsOf(declaration: Declaration): readonly (TypeNode | undefined)[] {
  if (declaration.kind === "alias") return [declaration.type];
  return [...declaration.extends, ...declaration.properties.map(({ type }) => type), declaration.index];
}

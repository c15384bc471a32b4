/** The page of a type: its fields, and where it is used; and the list of all types. */
import { name as nameToken, packageName, prose } from "../emit/syntax.js";
import { emitType } from "../emit/type.js";
import type { HtmlElement } from "../emit/html.js";
import type { TypeDocs, UsageDocs } from "../plan/docs-plan.js";
import type { Declaration, DocPlan } from "../plan/plan.js";
import { codeOf, type Content, element, linkTo } from "./element.js";
import { deprecatedMark, emitDoc, emitProperties, isDeprecated } from "./field.js";
import { emitTrail, type PageContent, rootOf, type Site } from "./page.js";
import { emitSample } from "./sample.js";
import { objectsOf, typeCode, withoutDocs } from "./type.js";

export function emitModelPage({ name, page, group, declaration, usedBy }: TypeDocs, { plan }: Site): PageContent {
  const root = rootOf(page);
  const sample = prose`import type { ${nameToken(name)} } from "${packageName(plan.package.name)}/types";`;
  const main: Content = element(
    "article",
    { class: "model" },
    emitTrail(root, [
      { page: "models/index.html", title: "Models" },
      { page: `models/index.html#${anchorOf(group)}`, title: group },
    ]),
    element("h1", {}, name, isDeprecated(declaration.doc) ? [" ", deprecatedMark()] : undefined),
    emitDoc(declaration.doc),
    emitSample({ title: "", parts: [sample] }),
    emitShape(declaration),
    emitUsages(usedBy, root),
  );
  return { path: page, title: name, main };
}

function emitShape(declaration: Declaration): Content {
  if (declaration.kind === "interface") {
    const { properties, index, extends: bases } = declaration;
    return [
      element("h2", {}, "Fields"),
      bases.length === 0
        ? undefined
        : element(
            "p",
            {},
            "All of ",
            bases.map((base, place) => [place > 0 ? ", " : "", typeCode(base)]),
            ".",
          ),
      properties.length > 0 ? emitProperties(properties) : undefined,
      index && element("p", {}, "Fields of any other name: ", typeCode(index)),
      properties.length === 0 && !index ? element("p", {}, "None.") : undefined,
    ];
  }
  // An alias has been shown above already.
  const objects = [...objectsOf(declaration.type)].filter((properties) => properties.some(({ doc }) => isTelling(doc)));
  return [
    element("h2", {}, "Type"),
    element(
      "pre",
      { class: "shape", tabindex: "0" },
      element("code", {}, { kind: "type", type: emitType(withoutDocs(declaration.type)) }),
    ),
    objects.map((properties, index) => [
      element("h3", {}, objects.length > 1 ? `Fields of object ${index + 1}` : "Fields"),
      emitProperties(properties),
    ]),
  ];
}

function isTelling({ text, tags }: DocPlan): boolean {
  return text !== undefined || tags.length > 0;
}

const titles: Readonly<Record<UsageDocs["role"], string>> = {
  takes: "Taken by",
  gives: "Given by",
  throws: "Thrown by",
  holds: "Part of",
};

/** How many uses are shown; all others are folded away. */
const shownUsages = 12;

function emitUsages(usedBy: readonly UsageDocs[], root: string): Content {
  if (usedBy.length === 0) return undefined;
  const groups = (Object.keys(titles) as UsageDocs["role"][]).flatMap((role) => {
    const usages = usedBy.filter((usage) => usage.role === role);
    if (usages.length === 0) return [];
    const links = usages.map(({ label, place }) => element("li", {}, linkTo(root, place, codeOf(label))));
    const rest = links.slice(shownUsages);
    return [
      element("h3", {}, titles[role]),
      element("ul", { class: "usages" }, links.slice(0, shownUsages)),
      rest.length === 0
        ? undefined
        : element(
            "details",
            {},
            element("summary", {}, `${rest.length} more`),
            element("ul", { class: "usages" }, rest),
          ),
    ];
  });
  return [element("h2", {}, "Used by"), groups];
}

export function emitModelIndex({ plan }: Site): PageContent {
  const path = "models/index.html";
  const groups = new Map<string, TypeDocs[]>();
  for (const type of plan.types) {
    const found = groups.get(type.group);
    if (found) found.push(type);
    else groups.set(type.group, [type]);
  }
  const sections = [...groups].map(([group, types]): HtmlElement => {
    const links = types.map(({ name, page }) => element("li", {}, linkTo(rootOf(path), page, codeOf(name))));
    return element(
      "section",
      { id: anchorOf(group), "aria-labelledby": `${anchorOf(group)}.title` },
      element("h2", { id: `${anchorOf(group)}.title` }, group),
      element("ul", { class: "usages" }, links),
    );
  });
  const main: Content = element("article", { class: "model" }, element("h1", {}, "Models"), sections);
  return { path, title: "Models", main };
}

/** The anchor of a group. Groups are words with spaces between them, so no two have the same anchor. */
function anchorOf(group: string): string {
  return group.toLowerCase().replace(/\s+/g, "-");
}

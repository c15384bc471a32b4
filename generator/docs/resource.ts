/** The page of a resource: its methods, each beside its samples. */
import type { ResourceDocs } from "../plan/docs-plan.js";
import { codeOf, type Content, element, linkTo } from "./element.js";
import { deprecatedMark } from "./field.js";
import { emitMarkdown } from "./markdown.js";
import { emitMethod } from "./method.js";
import { emitTrail, type PageContent, rootOf, type Site } from "./page.js";

export function emitResourcePage(resource: ResourceDocs, site: Site): PageContent {
  const { page, title, call, doc, methods } = resource;
  const root = rootOf(page);
  const main: Content = [
    element(
      "div",
      { class: "intro" },
      emitTrail(root, aboveOf(resource, site)),
      element("h1", {}, title),
      element("p", { class: "signature" }, codeOf(["client", ...call].join("."))),
      doc.text === undefined || doc.text === `${title}.`
        ? undefined
        : element("div", { class: "prose" }, emitMarkdown(doc.text)),
      emitUnwrap(resource, root, site),
      emitContents(resource, root, site),
    ),
    methods.map((method) => emitMethod(method, site)),
  ];
  return { path: page, title, main };
}

function aboveOf({ parent }: ResourceDocs, site: Site): readonly ResourceDocs[] {
  const found = parent === undefined ? undefined : site.resources.get(parent);
  return found ? [...aboveOf(found, site), found] : [];
}

/** What the resource of webhooks has besides. */
function emitUnwrap({ call }: ResourceDocs, root: string, { plan }: Site): Content {
  const own = ["client", ...call].join(".");
  if (plan.webhooks?.resource !== own) return undefined;
  const name = element("code", {}, `${own}.unwrap(body, { headers })`);
  return element("p", {}, name, " checks and reads a webhook: ", linkTo(root, "webhooks.html", "Webhooks"), ".");
}

/** What is on the page, and the resources below. */
function emitContents({ methods, children }: ResourceDocs, root: string, { resources }: Site): Content {
  const below = children.flatMap((child) => resources.get(child) ?? []);
  return [
    methods.length === 0
      ? undefined
      : element(
          "ul",
          { class: "contents" },
          methods.map(({ anchor, name, summary, isDeprecated, method, path }) =>
            element(
              "li",
              {},
              element("a", { href: `#${anchor}` }, codeOf(name)),
              " ",
              element("span", {}, summary ?? `${method} ${path}`, isDeprecated ? [" ", deprecatedMark()] : undefined),
            ),
          ),
        ),
    below.length === 0
      ? undefined
      : element(
          "p",
          { class: "below" },
          "Resources within: ",
          below.flatMap(({ page, title }, index) => [index > 0 ? ", " : "", linkTo(root, page, title)]),
        ),
  ];
}

/**
 * The page of a resource: its methods, each beside its samples. Methods of a large resource have pages of their own.
 */
import type { MethodDocs, ResourceDocs } from "../plan/docs-plan.js";
import { codeOf, type Content, element, emitName, linkTo } from "./element.js";
import { deprecatedMark } from "./field.js";
import { emitMarkdown } from "./markdown.js";
import { emitMethod, emitVerb } from "./method.js";
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
    methods.filter((method) => method.page === page).map((method) => emitMethod(method, site)),
  ];
  return { path: page, title, main };
}

/** The pages of methods that are not on the page of their resource. */
export function emitMethodPages(resource: ResourceDocs, site: Site): readonly PageContent[] {
  return resource.methods.flatMap((method, index) => {
    const { page, name } = method;
    if (page === resource.page) return [];
    const root = rootOf(page);
    const main: Content = [
      emitTrail(root, [...aboveOf(resource, site), resource]),
      emitMethod(method, site, "page"),
      emitTurn(root, resource.methods[index - 1], resource.methods[index + 1]),
    ];
    return [{ path: page, title: `${name} · ${resource.title}`, main }];
  });
}

/** Links to the methods before and after. */
function emitTurn(root: string, before: MethodDocs | undefined, after: MethodDocs | undefined): Content {
  const turn = (method: MethodDocs | undefined, label: string) =>
    method && element("span", {}, `${label} `, linkTo(root, method.page, codeOf(method.name)));
  return element("p", { class: "turn" }, turn(before, "Before:"), turn(after, "Next:"));
}

function aboveOf({ parent }: ResourceDocs, site: Site): readonly ResourceDocs[] {
  const found = parent === undefined ? undefined : site.resources.get(parent);
  return found ? [...aboveOf(found, site), found] : [];
}

/** The section on verifying webhooks. */
function emitUnwrap({ call }: ResourceDocs, root: string, { plan }: Site): Content {
  const own = ["client", ...call].join(".");
  if (plan.webhooks?.resource !== own) return undefined;
  const name = element("code", {}, `${own}.unwrap(body, { headers })`);
  return element("p", {}, name, " checks and reads a webhook: ", linkTo(root, "webhooks.html", "Webhooks"), ".");
}

/** The contents of the page, and the resources below. */
function emitContents({ page, methods, children }: ResourceDocs, root: string, { resources }: Site): Content {
  const below = children.flatMap((child) => resources.get(child) ?? []);
  return [
    methods.length === 0
      ? undefined
      : element(
          "ul",
          { class: "contents" },
          methods.map(({ anchor, name, summary, isDeprecated, method, path, page: own }) =>
            element(
              "li",
              {},
              element("a", { href: own === page ? `#${anchor}` : root + own }, emitName(name)),
              " ",
              element(
                "span",
                { class: "contents-route" },
                emitVerb(method),
                " ",
                codeOf(path),
                isDeprecated ? [" ", deprecatedMark()] : undefined,
              ),
              summary === undefined || isRoute(summary, method, path)
                ? undefined
                : [" ", element("span", { class: "contents-summary" }, summary)],
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

/** Whether a summary only repeats the method and path, as in some documents. */
function isRoute(summary: string, method: string, path: string): boolean {
  return summary.replace(/\.$/, "") === `${method} ${path}`;
}

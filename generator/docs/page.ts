/** The frame of every page: its head, the bar with the search, the navigation. */
import type { HtmlElement } from "../emit/html.js";
import type { DocsAssets, DocsModule } from "../emit/module.js";
import type { DocsPlan, MethodDocs, ResourceDocs } from "../plan/docs-plan.js";
import { type Content, element, emitName, linkTo } from "./element.js";

export interface Site {
  readonly plan: DocsPlan;
  readonly assets: DocsAssets;
  /** By their pages. */
  readonly resources: ReadonlyMap<string, ResourceDocs>;
  readonly places: DocsPlan["places"];
}

export interface PageContent {
  readonly path: string;
  readonly title: string;
  /** In one line. */
  readonly description?: string;
  readonly main: Content;
}

/** The path from a page's folder to the reference's. */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

/**
 * The content security policy: only the reference's own files are loaded, and nothing within a page runs. The icon is
 * empty, since browsers would ask for one.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export function emitPage(page: PageContent, site: Site): DocsModule {
  const root = rootOf(page.path);
  const { title, description } = page;
  const { clientName } = site.plan.package;
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("title", {}, `${title} · ${clientName}`),
    description === undefined ? undefined : element("meta", { name: "description", content: description }),
    element("link", { rel: "icon", href: "data:," }),
    element("link", { rel: "stylesheet", href: `${root}docs.css` }),
    // In the head, so that the reader's choice of light or dark applies before anything is shown.
    element("script", { src: `${root}theme.js` }),
    element("script", { src: `${root}docs.js`, defer: "" }),
    element("script", { src: `${root}search.js`, defer: "" }),
  );
  const body = element(
    "body",
    { "data-root": root },
    element("a", { class: "skip", href: "#page-content" }, "Skip to content"),
    emitBar(root, site),
    element(
      "div",
      { class: "frame" },
      emitNavigation(page.path, root, site),
      element("main", { id: "page-content", tabindex: "-1" }, page.main),
    ),
  );
  const html = element("html", { lang: "en" }, head, body);
  return { path: page.path, kind: "html", page: { html, root, places: site.places } };
}

function emitBar(root: string, { plan }: Site): HtmlElement {
  const { clientName, version } = plan.package;
  return element(
    "header",
    { class: "bar" },
    element(
      "button",
      { class: "menu", type: "button", "aria-controls": "page-navigation", "aria-expanded": "false" },
      "Menu",
    ),
    element(
      "a",
      { class: "brand", href: `${root}index.html` },
      element("strong", {}, clientName),
      " ",
      element("span", { class: "version" }, version),
    ),
    element(
      "div",
      { class: "search", role: "search", hidden: "" },
      element("input", {
        id: "page-search",
        type: "text",
        role: "combobox",
        placeholder: "Search",
        autocomplete: "off",
        spellcheck: "false",
        "aria-label": "Search methods and models",
        "aria-autocomplete": "list",
        "aria-controls": "page-results",
        "aria-expanded": "false",
      }),
      element("kbd", { "aria-hidden": "true" }, "/"),
      element("div", { id: "page-results", role: "listbox", "aria-label": "Results", hidden: "" }),
      element("p", { id: "page-status", class: "unseen", role: "status" }),
    ),
    element("button", { class: "theme", type: "button", hidden: "" }, "Theme"),
  );
}

function emitNavigation(path: string, root: string, { plan, resources }: Site): HtmlElement {
  const item = (place: string, title: string, ...below: readonly Content[]) =>
    element(
      "li",
      {},
      element("a", { href: root + place, "aria-current": place === path ? "page" : undefined }, title),
      ...below,
    );
  const guides = plan.guides.map(({ page, title }) => item(page, title));
  const own = path.replace(/^(resources\/[^/]+)\/.*$/, "$1.html");
  const branch = branchOf(own, resources);
  const resourceItem = (resource: ResourceDocs): HtmlElement => {
    const { page, title, children, methods } = resource;
    if (!branch.includes(page)) return item(page, title);
    // The page of a method shows only that method: its neighbours are on the resource's page.
    const shown = page === path ? methods : methods.filter((method) => method.page === path);
    const below = [
      ...shown.map((method) => element("li", {}, emitMethodLink(method, path, root))),
      ...children.flatMap((child) => resources.get(child) ?? []).map(resourceItem),
    ];
    return item(page, title, below.length > 0 ? element("ul", {}, below) : undefined);
  };
  const top = plan.resources.filter(({ parent }) => parent === undefined);
  const group = (title: string, items: readonly HtmlElement[]) =>
    items.length === 0 ? undefined : [element("p", { class: "nav-title" }, title), element("ul", {}, items)];
  return element(
    "nav",
    { id: "page-navigation", class: "navigation", "aria-label": "Reference" },
    group("The client", guides),
    group("Resources", top.map(resourceItem)),
    group("Types", [element("li", {}, linkToModels(root, path, plan.types.length))]),
  );
}

function emitMethodLink({ anchor, name, page }: MethodDocs, path: string, root: string): HtmlElement {
  const isOther = page !== path;
  const isAlone = !isOther && path.split("/").length > 2;
  return element(
    "a",
    {
      class: "method-link",
      href: isOther ? root + page : `#${anchor}`,
      "aria-current": isAlone ? "page" : undefined,
    },
    emitName(name).children,
  );
}

function linkToModels(root: string, path: string, count: number): HtmlElement {
  const current = path.startsWith("models/") ? (path === "models/index.html" ? "page" : "true") : undefined;
  return element("a", { href: `${root}models/index.html`, "aria-current": current }, `Models (${count})`);
}

/** The page of a resource, and of those above it. */
function branchOf(path: string, resources: Site["resources"]): readonly string[] {
  const resource = resources.get(path);
  if (!resource) return [];
  return resource.parent === undefined ? [path] : [...branchOf(resource.parent, resources), path];
}

/** The links to the resources above a page. */
export function emitTrail(root: string, above: readonly { readonly page: string; readonly title: string }[]): Content {
  if (above.length === 0) return undefined;
  const links = above.flatMap(({ page, title }) => [linkTo(root, page, title), " / "]);
  return element("p", { class: "trail" }, links.slice(0, -1));
}

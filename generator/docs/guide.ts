/**
 * The pages of prose: how to install and configure the client, and how its errors, pages, streams and webhooks work.
 */
import type { ProsePart } from "../emit/code.js";
import { readmeHoles } from "../emit/readme.js";
import { splitProse } from "../emit/syntax.js";
import { fillTemplate, templateNamed } from "../emit/template.js";
import type { DocsPlan } from "../plan/docs-plan.js";
import { codeOf, type Content, element, linkTo } from "./element.js";
import { emitProperties } from "./field.js";
import { emitMarkdown } from "./markdown.js";
import { emitMethod } from "./method.js";
import { type PageContent, type Site } from "./page.js";
import { emitSample } from "./sample.js";

export function emitStartPage(site: Site): PageContent {
  const { plan } = site;
  const { title, clientName, description } = plan.package;
  const top = plan.resources.filter(({ parent }) => parent === undefined);
  const main: Content = element(
    "article",
    { class: "guide" },
    element("h1", {}, `${clientName} for TypeScript`),
    element("p", { class: "lead" }, `${description}.`),
    emitGuide("index.md", site),
    top.length === 0
      ? undefined
      : [
          element("h2", {}, "Resources"),
          element(
            "ul",
            { class: "cards" },
            top.map(({ page, title: name, methods, children }) =>
              element(
                "li",
                {},
                linkTo("", page, name),
                " ",
                element(
                  "span",
                  {},
                  [
                    ...methods.map((method) => method.name),
                    ...children.map((child) => site.resources.get(child)?.call.at(-1) ?? ""),
                  ].join(", "),
                ),
              ),
            ),
          ),
        ],
    plan.description === undefined
      ? undefined
      : [element("h2", {}, `About ${title}`), element("div", { class: "prose" }, emitMarkdown(plan.description, 2))],
  );
  return { path: "index.html", title: "Get started", description, main };
}

export function emitClientPage(site: Site): PageContent {
  const { plan } = site;
  const title = "Options and credentials";
  const own = plan.options;
  const main: Content = [
    element(
      "article",
      { class: "guide" },
      element("h1", {}, title),
      own.length === 0 ? undefined : [element("h2", {}, "Options of this API"), emitProperties(own)],
      plan.environments.length === 0 ? undefined : emitEnvironments(plan),
      emitGuide("client.md", site),
    ),
    plan.methods.map((method) => emitMethod(method, site)),
  ];
  return { path: "client.html", title, main };
}

function emitEnvironments({ environments }: DocsPlan): Content {
  const rows = environments.map(({ name, url, description }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, codeOf(name)),
      element("td", {}, codeOf(url), description === undefined ? undefined : ` ${description}`),
    ),
  );
  return [element("h2", {}, "Environments"), element("table", {}, element("tbody", {}, rows))];
}

/** The pages on errors, and on the further features that the API uses. */
export function emitGuidePages(site: Site): readonly PageContent[] {
  const { plan } = site;
  const more: Readonly<Record<string, Content>> = {
    "pages.html": emitLists(plan),
    "streams.html": emitStreams(plan),
    "webhooks.html": emitEvents(plan),
  };
  return plan.guides
    .filter(({ page }) => page !== "index.html" && page !== "client.html")
    .map(({ page, title }) => ({
      path: page,
      title,
      main: element(
        "article",
        { class: "guide" },
        element("h1", {}, title),
        emitGuide(page.replace(/html$/, "md"), site),
        more[page],
      ),
    }));
}

/** A template: its prose, and its samples with their buttons. */
function emitGuide(name: string, { plan, assets }: Site): Content {
  const parts = fillTemplate(templateNamed(assets.guides, name), readmeHoles(plan.package));
  const content: Content[] = [];
  let sample: { readonly language: string; readonly parts: ProsePart[] } | undefined;
  let prose = "";
  for (const part of parts) {
    if (typeof part !== "string") {
      sample?.parts.push(part);
      continue;
    }
    for (const piece of splitProse(part, /^(```\w*\n)/m)) {
      const fence = /^```(\w*)\n$/.exec(piece);
      if (!fence) {
        if (sample) sample.parts.push(piece);
        else prose += piece;
      } else if (sample) {
        content.push(emitSample({ title: "", parts: sample.parts }, sample.language));
        sample = undefined;
      } else {
        content.push(proseOf(prose));
        prose = "";
        sample = { language: fence[1] ?? "", parts: [] };
      }
    }
  }
  return [...content, proseOf(prose)];
}

function proseOf(text: string): Content {
  const nodes = emitMarkdown(text, 1);
  return nodes.length > 0 ? element("div", { class: "prose" }, nodes) : undefined;
}

function emitLists(plan: DocsPlan): Content {
  const lists = methodsOf(plan).filter(({ pages }) => pages !== undefined);
  return [
    element("h2", {}, "Methods with pages"),
    element(
      "ul",
      { class: "listing" },
      lists.map(({ page, anchor, call, pages = "" }) =>
        element(
          "li",
          {},
          linkTo("", `${page}#${anchor}`, codeOf(call)),
          element("div", { class: "prose" }, emitMarkdown(pages)),
        ),
      ),
    ),
  ];
}

function emitStreams(plan: DocsPlan): Content {
  const streams = methodsOf(plan).filter(({ stream }) => stream);
  return [
    element("h2", {}, "Methods with streams"),
    element(
      "ul",
      { class: "listing" },
      streams.map(({ page, anchor, call }) => element("li", {}, linkTo("", `${page}#${anchor}`, codeOf(call)))),
    ),
  ];
}

function emitEvents({ webhooks, places }: DocsPlan): Content {
  if (!webhooks) return undefined;
  const rows = webhooks.events.map(({ name, type, summary }) => {
    const place = places.get(type);
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, codeOf(name)),
      element(
        "td",
        {},
        place === undefined ? codeOf(type) : linkTo("", place, codeOf(type)),
        summary === undefined ? undefined : element("div", { class: "prose" }, emitMarkdown(summary)),
      ),
    );
  });
  return [element("h2", {}, "Events"), element("table", { class: "errors" }, element("tbody", {}, rows))];
}

export function methodsOf({ methods, resources }: DocsPlan): readonly DocsPlan["methods"][number][] {
  return [...methods, ...resources.flatMap((resource) => resource.methods)];
}

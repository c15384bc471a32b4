/** The section of a method: its arguments, results and errors, and samples. */
import type { HtmlElement } from "../emit/html.js";
import type { ErrorDocs, MethodDocs } from "../plan/docs-plan.js";
import { codeOf, type Content, element, linkTo } from "./element.js";
import { deprecatedMark, emitParameters } from "./field.js";
import { emitMarkdown } from "./markdown.js";
import { rootOf, type Site } from "./page.js";
import { responseOf, emitFoldedSample, emitSample, samplesOf } from "./sample.js";
import { emitShortType, typeCode } from "./type.js";

/** The levels of headings: in a section of a resource's page, and on a page of the method's own. */
const headings = {
  section: { own: "h2", part: "h3", depth: 2 },
  page: { own: "h1", part: "h2", depth: 1 },
} as const;

type Headings = (typeof headings)[keyof typeof headings];

export function emitMethod(
  method: MethodDocs,
  { plan, assets }: Site,
  as: keyof typeof headings = "section",
): HtmlElement {
  const heading = headings[as];
  const { anchor, name, isDeprecated, signature, page } = method;
  const root = rootOf(page);
  const samples = samplesOf(method, plan.package, assets);
  const response = responseOf(method);
  return element(
    "section",
    { class: "method", id: anchor, "aria-labelledby": `${anchor}.title` },
    element(
      "div",
      { class: "about" },
      element(
        heading.own,
        { id: `${anchor}.title`, class: "method-name" },
        element("a", { href: `#${anchor}` }, name),
        isDeprecated ? [" ", deprecatedMark()] : undefined,
      ),
      element("p", { class: "signature" }, codeOf(signature)),
      emitRoute(method),
      emitProse(method, heading),
      emitTaken(method, heading),
      emitGiven(method, heading, root),
      emitThrown(method, heading, root),
    ),
    element(
      "div",
      { class: "samples" },
      samples.slice(0, 1).map((sample) => emitSample(sample)),
      response && emitSample(response, "json"),
      samples.slice(1).map(emitFoldedSample),
    ),
  );
}

/** The HTTP method, in its colour. */
export function emitVerb(method: string): HtmlElement {
  return element("span", { class: `verb ${method.toLowerCase().replace(/[^a-z]/g, "")}` }, method);
}

function emitRoute({ method, path, operationId }: MethodDocs): HtmlElement {
  return element(
    "p",
    { class: "route" },
    emitVerb(method),
    " ",
    codeOf(path),
    operationId === undefined ? undefined : [" ", element("span", { class: "operation" }, operationId)],
  );
}

function emitProse({ text, deprecation, links, credentials }: MethodDocs, { depth }: Headings): Content {
  return [
    deprecation === undefined ? undefined : element("div", { class: "note prose" }, emitMarkdown(deprecation)),
    text === undefined ? undefined : element("div", { class: "prose" }, emitMarkdown(text, depth)),
    links === undefined ? undefined : element("div", { class: "prose" }, emitMarkdown(links)),
    credentials && element("p", { class: "needs" }, emitCredentials(credentials)),
  ];
}

function emitCredentials(credentials: NonNullable<MethodDocs["credentials"]>): Content {
  const ways = credentials.filter((options) => options.length > 0);
  if (ways.length === 0) return "Sent without credentials.";
  const named = ways.map((options) =>
    options.map((option, index) => [index > 0 ? " and " : "", codeOf(option)] as const),
  );
  return [
    "Requires ",
    named.map((way, index) => [index > 0 ? ", or " : "", ...way]),
    ways.length < credentials.length ? ", or no credential." : ".",
  ];
}

function emitTaken({ anchor, parameters, params, body, bodyText }: MethodDocs, { part }: Headings): Content {
  if (parameters.length === 0 && !body) return undefined;
  return [
    element(
      part,
      { id: `${anchor}.params`, class: "part" },
      "Parameters",
      params === undefined ? undefined : [" ", element("code", { class: "aside" }, params)],
    ),
    bodyText === undefined ? undefined : element("div", { class: "prose" }, emitMarkdown(bodyText)),
    parameters.length > 0 ? emitParameters(parameters) : undefined,
    body &&
      element(
        "p",
        { class: "joined" },
        parameters.length > 0 ? "Plus the fields of the body, " : "The fields of the body, ",
        typeCode(body.type),
        body.isRequired ? "." : ", which is optional.",
      ),
  ];
}

function emitGiven({ anchor, result, pageBody, pages, stream }: MethodDocs, { part }: Headings, root: string): Content {
  return [
    element(part, { id: `${anchor}.result`, class: "part" }, "Result"),
    element("p", { class: "result" }, emitShortType(result)),
    pages === undefined
      ? undefined
      : element(
          "div",
          { class: "prose" },
          emitMarkdown(pages),
          element(
            "p",
            {},
            "The loop requests each page only when it is needed. ",
            pageBody
              ? ["A page has the whole response as ", codeOf("body"), ": ", typeCode(pageBody), ". "]
              : undefined,
            linkTo(root, "pages.html", "More on pages"),
          ),
        ),
    stream &&
      element(
        "p",
        {},
        "Streams items of type ",
        typeCode(stream.item),
        stream.when === undefined ? ". " : [", if you pass ", codeOf(`${stream.when}: true`), ". "],
        linkTo(root, "streams.html", "More on streams"),
      ),
  ];
}

function emitThrown({ anchor, errorType, errors }: MethodDocs, { part }: Headings, root: string): Content {
  const rows = errors.map(({ status, type, text }: ErrorDocs) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, codeOf(status)),
      element(
        "td",
        {},
        typeCode(type),
        text === "" ? undefined : element("div", { class: "prose" }, emitMarkdown(text)),
      ),
    ),
  );
  return [
    element(part, { id: `${anchor}.errors`, class: "part" }, "Errors ", element("code", { class: "aside" }, errorType)),
    rows.length === 0
      ? element("p", {}, "The API documents none.")
      : element("table", { class: "errors" }, element("tbody", {}, rows)),
    element("p", { class: "more" }, linkTo(root, "errors.html", "Errors of every call")),
  ];
}

/** Samples, with buttons to copy them. */
import type { ProsePart } from "../emit/code.js";
import type { HtmlElement } from "../emit/html.js";
import type { DocsAssets } from "../emit/module.js";
import { awaited, callOf, casesOf, clientOptions, emitCall, newOf, otherwiseOf, recordOf } from "../emit/sample.js";
import { jsonText, name, packageName, prose, replaceProse, word } from "../emit/syntax.js";
import { fillTemplate, type Holes, templateNamed } from "../emit/template.js";
import { memberOf } from "../emit/value.js";
import type { MethodDocs } from "../plan/docs-plan.js";
import type { PackagePlan } from "../plan/package-plan.js";
import type { SampleCall } from "../plan/plan.js";
import { element } from "./element.js";

interface Sample {
  readonly title: string;
  readonly parts: readonly ProsePart[];
}

/** A sample with its button. `language` is what it is written in. */
export function emitSample({ title, parts }: Sample, language = "ts"): HtmlElement {
  return element(
    "div",
    { class: "sample" },
    title === "" ? undefined : element("p", { class: "sample-title" }, title),
    emitCode(title, parts, language),
  );
}

/** A sample that is folded away: its method and arguments are in the sample above it. */
export function emitFoldedSample({ title, parts }: Sample): HtmlElement {
  return element("details", { class: "sample" }, element("summary", {}, title), emitCode(title, parts, "ts"));
}

function emitCode(title: string, parts: readonly ProsePart[], language: string): HtmlElement {
  const label = title === "" ? "Copy" : `Copy: ${title}`;
  return element(
    "div",
    { class: "sample-code" },
    element("button", { type: "button", class: "copy", hidden: "", "aria-label": label }, "Copy"),
    element(
      "pre",
      { tabindex: "0" },
      element("code", { "data-language": language }, { kind: "sample", parts: withoutEnd(parts) }),
    ),
  );
}

/** The samples of a method: the call, also by its path; its errors; its pages. */
export function samplesOf(method: MethodDocs, plan: PackagePlan, { samples }: DocsAssets): readonly Sample[] {
  const { sample, streamSample, stream, pages } = method;
  if (!sample) return [];
  const fill = (title: string, template: string, call: SampleCall): Sample => ({
    title,
    parts: fillTemplate(templateNamed(samples, `${template}.txt`), sampleHoles(call, plan)),
  });
  const isStream = stream !== undefined && stream.when === undefined;
  return [
    fill("Call", pages !== undefined ? "list" : isStream ? "stream" : "call", sample),
    ...(streamSample ? [fill("Stream", "stream", streamSample)] : []),
    ...(pages !== undefined ? [fill("Page by page", "page", sample)] : []),
    ...(sample.builder && !isStream ? [fill("Step by step", "builder", sample)] : []),
    ...(isStream ? [] : [fill("Errors", "error", sample)]),
  ];
}

/** A single call, from the import on. */
export function firstCallOf(
  { readme, ...plan }: PackagePlan,
  { samples }: DocsAssets,
): readonly ProsePart[] | undefined {
  const { first } = readme;
  return first && fillTemplate(templateNamed(samples, "call.txt"), sampleHoles(first, { ...plan, readme }));
}

/** An example of the response; undefined where there is none. */
export function responseOf({ response }: MethodDocs): Sample | undefined {
  return response === undefined ? undefined : { title: "Answer", parts: [prose`${jsonText(response)}`] };
}

function sampleHoles(sample: SampleCall, plan: PackagePlan): Holes {
  const { clientName, readme } = plan;
  const call = emitCall(sample.call);
  const { builder, result } = sample;
  return {
    packageName: packageName(plan.name),
    clientName: name(clientName),
    client: { kind: "const", name: word("client"), value: newOf(clientName, clientOptions(readme)) },
    call: { kind: "const", name: name(result), value: awaited(call) },
    result: name(result),
    loop: { kind: "for-await", name: word("item"), value: call },
    page: { kind: "let", name: word("page"), value: awaited(call) },
    first50: {
      kind: "const",
      name: word("first50"),
      value: awaited(callOf(memberOf(call, "toArray"), [recordOf({ limit: word("50") })])),
    },
    builder: builder && { kind: "const", name: word("answer"), value: awaited(emitCall(builder)) },
    outcome: { kind: "const", name: word("outcome"), value: awaited(callOf(memberOf(call, "result"), [])) },
    cases: casesOf(sample),
    otherwise: otherwiseOf(sample),
  };
}

/** Without the last line end. */
function withoutEnd(parts: readonly ProsePart[]): readonly ProsePart[] {
  return parts.map((part, index) =>
    typeof part === "string" && index === parts.length - 1 ? replaceProse(part, /\n$/, "") : part,
  );
}

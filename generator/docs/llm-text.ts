/** The reference as text, for language models: an overview with links (llmstxt.org), and all of it in one file. */
import type { ProsePart, TextPart } from "../emit/code.js";
import { readmeHoles } from "../emit/readme.js";
import type { DocsAssets, DocsModule } from "../emit/module.js";
import { codeSpan, lineText, markdownText } from "../emit/syntax.js";
import { fillTemplate, templateNamed } from "../emit/template.js";
import { emitType } from "../emit/type.js";
import type { DocsPlan, MethodDocs, ParameterDocs, TypeDocs } from "../plan/docs-plan.js";
import type { PropertyPlan, TypeNode } from "../plan/node.js";
import { methodsOf } from "./guide.js";
import { samplesOf } from "./sample.js";
import { withoutDocs } from "./type.js";

export function emitOverviewText(plan: DocsPlan): DocsModule {
  const { clientName, name, description } = plan.package;
  const guides = plan.guides.map(({ page, title }) => `- [${markdownText(title)}](${page})`);
  const resources = plan.resources.map(({ page, call, methods }) => {
    const names = methods.map((method) => codeSpan(method.name)).join(", ");
    return `- [${markdownText(["client", ...call].join("."))}](${page})${names && `: ${names}`}`;
  });
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? `## ${title}\n\n${lines.join("\n")}\n` : "";
  const text = [
    `# ${markdownText(clientName)}\n`,
    `> ${markdownText(description)}: the npm package ${codeSpan(name)}. Everything below is also in [one file](llms-full.txt).\n`,
    section("Guides", guides),
    section("Resources", resources),
    section("Optional", [`- [Models](models/index.html): ${plan.types.length} types`]),
  ];
  return { path: "llms.txt", kind: "text", text: text.filter((part) => part !== "").join("\n") };
}

export function emitFullText(plan: DocsPlan, assets: DocsAssets): DocsModule {
  const { clientName } = plan.package;
  const guides = plan.guides.flatMap(({ page, title }): readonly TextPart[] => [
    `## ${markdownText(title)}\n\n`,
    ...fillTemplate(templateNamed(assets.guides, page.replace(/html$/, "md")), readmeHoles(plan.package)).map(demote),
    "\n",
  ]);
  const parts: readonly TextPart[] = [
    `# ${markdownText(clientName)} for TypeScript\n\n`,
    ...guides,
    "## Methods\n\n",
    ...methodsOf(plan).flatMap((method) => methodText(method, plan, assets)),
    "## Models\n\n",
    ...plan.types.flatMap(typeText),
  ];
  return { path: "llms-full.txt", kind: "prose", parts };
}

/** Headings one level further down. */
function demote(part: ProsePart): ProsePart {
  return typeof part === "string" ? part.replace(/^(?=##+ )/gm, "#") : part;
}

function methodText(method: MethodDocs, plan: DocsPlan, assets: DocsAssets): readonly TextPart[] {
  const { signature, text, parameters, errors, pages } = method;
  const [sample] = samplesOf(method, plan.package, assets);
  return [
    `### ${codeSpan(signature)}\n\n${codeSpan(`${method.method} ${method.path}`)}${method.isDeprecated ? " (deprecated)" : ""}\n\n`,
    ...(text === undefined ? [] : [`${lineText(text)}\n\n`]),
    ...parameters.flatMap(parameterText),
    ...(method.body ? ["- the fields of ", ...typeSpan(method.body.type), "\n"] : []),
    "- gives ",
    ...typeSpan(method.result),
    "\n",
    ...(pages === undefined ? [] : [`- pages: ${pages}\n`]),
    ...errors.flatMap(({ status, type, text: why }): readonly TextPart[] => [
      `- ${codeSpan(status)} throws `,
      ...typeSpan(type),
      `${why && `: ${lineText(why)}`}\n`,
    ]),
    "\n",
    ...(sample ? ["```ts\n", ...sample.parts, "```\n\n"] : []),
  ];
}

function parameterText({ property, place, argument }: ParameterDocs): readonly TextPart[] {
  return fieldText(
    { ...property, name: argument ?? property.name },
    argument === undefined ? ` (${place})` : " (argument)",
  );
}

function fieldText({ name, optional, type, doc }: PropertyPlan, note = ""): readonly TextPart[] {
  const said = lineText(doc.text ?? "");
  return [`- ${codeSpan(name)}${note}${optional ? ", optional" : ""}: `, ...typeSpan(type), `${said && `. ${said}`}\n`];
}

function typeSpan(type: TypeNode): readonly TextPart[] {
  return ["`", { type: emitType(withoutDocs(type)) }, "`"];
}

function typeText({ name, declaration }: TypeDocs): readonly TextPart[] {
  const said = lineText(declaration.doc.text ?? "");
  const head = `### ${codeSpan(name)}\n\n${said && `${said}\n\n`}`;
  if (declaration.kind === "alias") return [head, ...typeSpan(declaration.type), "\n\n"];
  return [head, ...declaration.properties.flatMap((property) => fieldText(property)), "\n"];
}

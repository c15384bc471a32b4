/** The reference as text for language models: an overview with links (llmstxt.org), and everything in one file. */
import type { Prose, ProsePart, TextPart } from "../emit/code.js";
import { readmeHoles } from "../emit/readme.js";
import type { DocsAssets, DocsModule } from "../emit/module.js";
import { codeSpan, joinProse, markdownLine, markdownText, modulePath, prose, replaceProse } from "../emit/syntax.js";
import { fillTemplate, templateNamed } from "../emit/template.js";
import { emitType } from "../emit/type.js";
import type { DocsPlan, MethodDocs, ParameterDocs, TypeDocs } from "../plan/docs-plan.js";
import type { PropertyPlan, TypeNode } from "../plan/node.js";
import { methodsOf } from "./guide.js";
import { firstCallOf, samplesOf } from "./sample.js";
import { withoutDocs } from "./type.js";

export function emitOverviewText(plan: DocsPlan, assets: DocsAssets): DocsModule {
  const { clientName, name, description } = plan.package;
  const guides = plan.guides.map(({ page, title }) => prose`- [${markdownText(title)}](${modulePath(page)})`);
  const resources = plan.resources.map(({ page, call, methods }) => {
    const names = joinProse(
      methods.map((method) => codeSpan(method.name)),
      ", ",
    );
    const link = prose`- [${markdownText(["client", ...call].join("."))}](${modulePath(page)})`;
    return names === "" ? link : prose`${link}: ${names}`;
  });
  const section = (title: Prose, lines: readonly Prose[]) =>
    lines.length > 0 ? prose`## ${title}\n\n${joinProse(lines, "\n")}\n` : prose``;
  const call = firstCallOf(plan.package, assets);
  const sections = [
    section(prose`Guides`, guides),
    section(prose`Resources`, resources),
    section(prose`Optional`, [prose`- [Models](models/index.html): ${plan.types.length} types`]),
  ];
  const parts: readonly TextPart[] = [
    prose`# ${markdownText(clientName)}\n\n`,
    prose`> ${markdownText(description)}: the npm package ${codeSpan(name)}. Everything below is also in [one file](llms-full.txt).\n\n`,
    ...(call ? [prose`\`\`\`ts\n`, ...call, prose`\`\`\`\n\n${manner}\n\n`] : []),
    joinProse(
      sections.filter((part) => part !== ""),
      "\n",
    ),
  ];
  return { path: "llms.txt", kind: "prose", parts };
}

/** The rules by which somebody who has seen one call can write the others. */
const manner = prose`A method takes the last path parameter by itself and all others in one object, by their names in the API. What it gives is a request: \`await\` gives the data or throws, \`.result()\` gives \`{ ok, data }\` or \`{ ok, error }\` with the documented statuses to switch on, and \`for await\` goes through a list, page by page.`;

export function emitFullText(plan: DocsPlan, assets: DocsAssets): DocsModule {
  const { clientName } = plan.package;
  const guides = plan.guides.flatMap(({ page, title }): readonly TextPart[] => [
    prose`## ${markdownText(title)}\n\n`,
    ...fillTemplate(templateNamed(assets.guides, page.replace(/html$/, "md")), readmeHoles(plan.package)).map(demote),
    prose`\n`,
  ]);
  const parts: readonly TextPart[] = [
    prose`# ${markdownText(clientName)} for TypeScript\n\n`,
    ...guides,
    prose`## Methods\n\n`,
    ...methodsOf(plan).flatMap((method) => methodText(method, plan, assets)),
    prose`## Models\n\n`,
    ...plan.types.flatMap(typeText),
  ];
  return { path: "llms-full.txt", kind: "prose", parts };
}

/** Moves headings one level down. */
function demote(part: ProsePart): ProsePart {
  return typeof part === "string" ? replaceProse(part, /^(?=##+ )/gm, "#") : part;
}

function methodText(method: MethodDocs, plan: DocsPlan, assets: DocsAssets): readonly TextPart[] {
  const { signature, text, parameters, errors, pages } = method;
  const [sample] = samplesOf(method, plan.package, assets);
  return [
    prose`### ${codeSpan(signature)}\n\n${codeSpan(`${method.method} ${method.path}`)}${method.isDeprecated ? prose` (deprecated)` : prose``}\n\n`,
    ...(text === undefined ? [] : [prose`${markdownLine(text)}\n\n`]),
    ...parameters.flatMap(parameterText),
    ...(method.body ? [prose`- the fields of `, ...typeSpan(method.body.type), prose`\n`] : []),
    prose`- gives `,
    ...typeSpan(method.result),
    prose`\n`,
    ...(pages === undefined ? [] : [prose`- pages: ${markdownLine(pages)}\n`]),
    ...errors.flatMap(({ status, type, text: why }): readonly TextPart[] => [
      prose`- ${codeSpan(status)} throws `,
      ...typeSpan(type),
      why === "" ? prose`\n` : prose`: ${markdownLine(why)}\n`,
    ]),
    prose`\n`,
    ...(sample ? [prose`\`\`\`ts\n`, ...sample.parts, prose`\`\`\`\n\n`] : []),
  ];
}

function parameterText({ property, place, argument }: ParameterDocs): readonly TextPart[] {
  return fieldText(
    { ...property, name: argument ?? property.name },
    argument === undefined ? prose` (${markdownLine(place)})` : prose` (argument)`,
  );
}

function fieldText({ name, optional, type, doc }: PropertyPlan, note = prose``): readonly TextPart[] {
  const said = markdownLine(doc.text ?? "");
  const head = prose`- ${codeSpan(name)}${note}${optional ? prose`, optional` : prose``}: `;
  return [head, ...typeSpan(type), said === "" ? prose`\n` : prose`. ${said}\n`];
}

function typeSpan(type: TypeNode): readonly TextPart[] {
  return [prose`\``, { type: emitType(withoutDocs(type)) }, prose`\``];
}

function typeText({ name, declaration }: TypeDocs): readonly TextPart[] {
  const said = markdownLine(declaration.doc.text ?? "");
  const head = prose`### ${codeSpan(name)}\n\n${said === "" ? said : prose`${said}\n\n`}`;
  if (declaration.kind === "alias") return [head, ...typeSpan(declaration.type), prose`\n\n`];
  return [head, ...declaration.properties.flatMap((property) => fieldText(property)), prose`\n`];
}

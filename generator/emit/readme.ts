/** README.md: the template, its samples made of the API's own operations, without the sections whose operation the API lacks. */
import type { PackagePlan, Plan, ReadmePlan, SampleCall, SampleLink } from "../plan/plan.js";
import type { Module } from "./module.js";
import { codeSpan, lineText, markdownText, name, stringLiteral } from "./syntax.js";
import { fillTemplate, type Holes, templateNamed } from "./template.js";
import { valueText } from "./value.js";

export function emitReadme(plan: Plan, templates: Readonly<Record<string, string>>): Module {
  const text = fillTemplate(templateNamed(templates, "README.md"), {
    ...packageHoles(plan.package),
    ...sampleHoles(plan.package.readme),
    ...resourceHoles(plan),
    ...webhookHoles(plan.package),
  });
  return { path: "README.md", kind: "markdown", text };
}

function packageHoles({ name: packageName, title, description, license, clientName, readme }: PackagePlan): Holes {
  return {
    packageName,
    title: markdownText(title),
    description: markdownText(description) || undefined,
    license: markdownText(license),
    clientName: name(clientName),
    clientOptions: clientOptions(readme),
    environments: readme.environments.length > 1 ? readme.environments.map(quoted).join(", ") : undefined,
    credentialOption: readme.credential && codeSpan(readme.credential.option),
    oauthOptions: readme.oauth?.map(({ option }) => codeSpan(option)).join(" and "),
    oauthVariables: readme.oauth?.map(({ variable }) => codeSpan(variable)).join(" and "),
    credentialVariable: readme.credential && codeSpan(readme.credential.variable),
    model: readme.model && name(readme.model),
  };
}

function quoted(text: string): string {
  return codeSpan(stringLiteral(text));
}

/** What the samples give the client: an environment where there is a choice, a base URL where the document names none. */
function clientOptions({ environments }: ReadmePlan): string {
  const [first] = environments;
  if (first === undefined) return '{ baseURL: "https://api.example.com" }';
  return environments.length > 1 ? `{ environment: ${stringLiteral(first)} }` : "";
}

function sampleHoles({ first, list, write, stream }: ReadmePlan): Holes {
  const simple = first ?? write ?? list;
  const failing = write ?? first ?? list;
  const builder = [write, first, list].find((sample) => sample?.builder)?.builder;
  return {
    firstCall: simple && callText(simple.call),
    firstResult: simple && name(simple.result),
    failingCall: failing && callText(failing.call),
    cases: failing && casesOf(failing),
    listCall: list && callText(list.call),
    streamCall: stream && callText(stream.call),
    builderCall: builder && callText(builder),
  };
}

/** `client.licenseKeys.update("lic_123", { activations_limit: 10 })` */
function callText(links: readonly SampleLink[]): string {
  const members = links.map(
    (link) => name(link.name) + (link.arguments ? `(${link.arguments.map(valueText).join(", ")})` : ""),
  );
  return ["client", ...members].join(".");
}

/** One line for each status that a `case` can name: no range, no `default`. */
function casesOf({ statuses }: SampleCall): string {
  return statuses
    .filter(({ status }) => /^\d{3}$/.test(status))
    .map(({ status, description }) => {
      const words = lineText(description);
      return `    case ${status}:${words && ` // ${words}`}\n      console.error(error.status, error.error);\n      break;\n`;
    })
    .join("");
}

function webhookHoles({ webhooks }: PackagePlan): Holes {
  return {
    webhooks: webhooks && name(webhooks.resource),
    webhookEvent: webhooks && codeSpan(webhooks.event),
    webhookOption: webhooks && codeSpan(webhooks.option),
    webhookVariable: webhooks && codeSpan(webhooks.variable),
  };
}

function resourceHoles({ files }: Plan): Holes {
  const resource = files.find((file) => file.kind === "resource");
  return {
    resourceClass: resource?.classes[0] && name(resource.classes[0].name),
    resourceModule: resource?.path.replace(/^src\/|\.ts$/g, ""),
  };
}

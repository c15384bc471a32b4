/** README.md: the template with samples from the API's own operations, without the sections for which it has none. */
import type { PackagePlan } from "../plan/package-plan.js";
import type { ReadmePlan, SampleCall } from "../plan/plan.js";
import type { Prose, StatementCode, ValueCode } from "./code.js";
import type { Module } from "./module.js";
import { awaited, callOf, casesOf, clientOptions, emitCall, newOf, otherwiseOf, recordOf } from "./sample.js";
import {
  codeSpan,
  joinProse,
  markdownText,
  modulePath,
  name,
  ownText,
  packageName as nameOnNpm,
  prose,
  stringLiteral,
  word,
} from "./syntax.js";
import { fillTemplate, type Holes, templateNamed } from "./template.js";
import { emitType } from "./type.js";
import { memberOf, named } from "./value.js";

export function emitReadme(plan: PackagePlan, templates: Readonly<Record<string, string>>): Module {
  const holes = { ...readmeHoles(plan), ...resourceHoles(plan.readme) };
  const parts = fillTemplate(templateNamed(templates, "README.md"), holes);
  return { path: "README.md", kind: "markdown", parts };
}

/** The holes that can be filled for any client, whatever its files. */
export function readmeHoles(plan: PackagePlan): Holes {
  return {
    ...packageHoles(plan),
    ...clientHoles(plan),
    ...callHoles(plan.readme),
    ...standInHoles(plan),
    ...listHoles(plan.readme),
    ...testingHoles(plan),
    ...streamHoles(plan.readme),
    ...webhookHoles(plan),
  };
}

function packageHoles(plan: PackagePlan): Holes {
  const { name: packageName, title, description, license, clientName, readme } = plan;
  return {
    document: plan.document ? prose`node_modules/${nameOnNpm(packageName)}/openapi.json` : prose`openapi.yaml`,
    packageName: nameOnNpm(packageName),
    title: markdownText(title),
    description: description.trim() === "" ? undefined : markdownText(description),
    introduction: readme.introduction === undefined ? undefined : ownText(readme.introduction),
    license: markdownText(license),
    clientName: name(clientName),
    environments: readme.environments.length > 1 ? joinProse(readme.environments.map(quoted), ", ") : undefined,
    ...credentialHoles(readme),
    oauthOptions: readme.oauth && enumerate(readme.oauth.map(({ option }) => codeSpan(option))),
    oauthVariables: readme.oauth && enumerate(readme.oauth.map(({ variable }) => codeSpan(variable))),
    baseVariable: codeSpan(readme.baseVariable),
    model: readme.model === undefined ? undefined : name(readme.model),
    modelUse: readme.model === undefined ? undefined : modelUse(readme.model),
  };
}

function credentialHoles({ credentials }: ReadmePlan): Holes {
  const options = enumerate(credentials.map(({ option }) => codeSpan(option)));
  const variables = enumerate(credentials.map(({ variable }) => codeSpan(variable)));
  switch (credentials.length) {
    case 0:
      return {};
    case 1:
      return { credentialOption: options, credentialVariable: variables };
    default:
      return { credentialOptions: options, credentialVariables: variables };
  }
}

/** Parts in a sentence: “a, b and c”. */
function enumerate(parts: readonly Prose[]): Prose {
  const [last] = parts.slice(-1);
  if (!last || parts.length === 1) return joinProse(parts, "");
  return prose`${joinProse(parts.slice(0, -1), ", ")} and ${last}`;
}

/** The address of `specwright mock`. */
const standIn = prose`http://127.0.0.1:4010`;

/**
 * The holes that show how to send the first call to the mock: by environment variables, or by options where the call
 * needs an address of its own.
 */
function standInHoles({ clientName, readme }: PackagePlan): Holes {
  const { baseVariable, credentials, environments, first } = readme;
  if (!first) return {};
  const options = [
    `baseURL: ${stringLiteral(standIn)}`,
    ...credentials.map(({ option }) => `${name(option)}: ${stringLiteral("test")}`),
  ];
  const client = codeSpan(`new ${name(clientName)}({ ${options.join(", ")} })`);
  if (environments.length === 0) return { standInNeeds: client };
  const variables = [
    prose`${name(baseVariable)}=${standIn}`,
    ...credentials.map(({ variable }) => prose`${name(variable)}=test`),
  ];
  return { standInVariables: joinProse(variables, " "), standInClient: client };
}

function quoted(text: string): Prose {
  return codeSpan(stringLiteral(text));
}

function modelUse(model: string): StatementCode {
  return {
    kind: "function",
    name: word("print"),
    parameters: [{ name: word("value"), type: emitType({ kind: "name", name: model }) }],
    returnType: { kind: "keyword", text: word("void") },
  };
}

function clientHoles({ clientName, readme }: PackagePlan): Holes {
  const client = newOf(clientName, clientOptions(readme));
  const patience = recordOf({ maxRetries: word("4"), timeout: word("20_000") });
  return {
    // The first call is the shortest possible: the address can then come from the environment.
    firstClient: { kind: "const", name: word("client"), value: newOf(clientName, firstOptions(readme)) },
    client: { kind: "const", name: word("client"), value: client },
    patientClient: { kind: "const", name: word("client"), value: callOf(memberOf(client, "withOptions"), [patience]) },
    caught: readme.failing && emitCaught(readme.failing, clientName),
  };
}

function emitCaught({ caught }: SampleCall, clientName: string): StatementCode {
  const then = callOf(memberOf(named("console"), "error"), [
    { kind: "string", text: stringLiteral(caught.words) },
    memberOf(named("error"), "requestId"),
  ]);
  return { kind: "if-instance", name: word("error"), className: name(`${clientName}.${caught.className}`), then };
}

function firstOptions(readme: ReadmePlan): readonly ValueCode[] {
  return readme.environments.length > 0 ? [] : clientOptions(readme);
}

function callHoles(readme: ReadmePlan): Holes {
  const { first, failing, builder } = readme;
  const haste = recordOf({ maxRetries: word("0"), totalTimeout: word("5_000") });
  return {
    firstCall: first && { kind: "const", name: name(first.result), value: awaited(emitCall(first.call)) },
    firstResult: first && name(first.result),
    hastyCall: first && {
      kind: "expression",
      value: awaited(callOf(memberOf(emitCall(first.call), "options"), [haste])),
    },
    failingCall: failing && { kind: "expression", value: awaited(emitCall(failing.call)) },
    failingOutcome: failing && {
      kind: "const",
      name: word("outcome"),
      value: awaited(callOf(memberOf(emitCall(failing.call), "result"), [])),
    },
    cases: failing && casesOf(failing),
    otherwise: failing && otherwiseOf(failing),
    builderCall: builder && { kind: "const", name: word("answer"), value: awaited(emitCall(builder)) },
  };
}

function testingHoles({ testing, readme }: PackagePlan): Holes {
  const { first } = readme;
  if (!testing || !first) return {};
  const key = stringLiteral(first.call.map((link) => link.name).join("."));
  const handlers: ValueCode = { kind: "record", entries: [{ kind: "property", key, value: named("busy") }] };
  const options: ValueCode = {
    kind: "record",
    entries: [
      { kind: "shorthand", name: word("fetch") },
      { kind: "property", key: word("maxRetries"), value: { kind: "number", text: word("0") } },
    ],
  };
  const mocked = callOf(memberOf(named("client"), "withOptions"), [options]);
  return {
    mockFetch: { kind: "const", name: word("fetch"), value: callOf(named("mockFetch"), [handlers]) },
    mockedClient: { kind: "const", name: word("mocked"), value: mocked },
    mockedCall: {
      kind: "const",
      name: word("outcome"),
      value: awaited(callOf(memberOf(emitCall(first.call, "mocked"), "result"), [])),
    },
  };
}

function listHoles({ list }: ReadmePlan): Holes {
  if (!list) return {};
  const call = emitCall(list.call);
  const first50 = callOf(memberOf(call, "toArray"), [recordOf({ limit: word("50") })]);
  return {
    listCall: { kind: "for-await", name: word("item"), value: call },
    first50: { kind: "const", name: word("first50"), value: awaited(first50) },
    page: { kind: "let", name: word("page"), value: awaited(call) },
  };
}

function streamHoles({ stream }: ReadmePlan): Holes {
  if (!stream) return {};
  const call = emitCall(stream.call);
  return {
    streamCall: { kind: "for-await", name: word("item"), value: call },
    stream: { kind: "const", name: word("stream"), value: awaited(call) },
  };
}

function webhookHoles({ webhooks }: PackagePlan): Holes {
  if (!webhooks) return {};
  const request = named("request");
  const resource = name(webhooks.resource)
    .split(".")
    .reduce<ValueCode | undefined>((object, each) => (object ? memberOf(object, each) : named(each)), undefined);
  const headers: ValueCode = {
    kind: "record",
    entries: [{ kind: "property", key: word("headers"), value: memberOf(request, "headers") }],
  };
  const body = awaited(callOf(memberOf(request, "text"), []));
  return {
    webhooks: name(webhooks.resource),
    unwrap: resource && {
      kind: "const",
      name: word("event"),
      value: awaited(callOf(memberOf(resource, "unwrap"), [body, headers])),
    },
    webhookEvent: codeSpan(webhooks.event),
    webhookOption: codeSpan(webhooks.option),
    webhookVariable: codeSpan(webhooks.variable),
  };
}

function resourceHoles(readme: ReadmePlan): Holes {
  if (!readme.resource) return {};
  const { className, file, variable, call } = readme.resource;
  const used = call.length > 0 ? awaited(emitCall(call, variable)) : named(variable);
  const value = newOf(className, [newOf("Client", clientOptions(readme))]);
  return {
    resourceClass: name(className),
    resourceModule: modulePath(file.replace(/^src\/|\.ts$/g, "")),
    resource: { kind: "const", name: name(variable), value },
    resourceUse: { kind: "expression", value: callOf(memberOf(named("console"), "log"), [used]) },
  };
}

/** Servers: their addresses, and the client's options that complete them. */
import type { Report } from "../diagnostic.js";
import type { Api, Environment, Operation } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import { textDoc } from "./doc.js";
import { camelCase } from "./identifier.js";
import { NameTable } from "./name-table.js";
import type { ValueNode } from "./node.js";
import type { PropertyPlan } from "./plan.js";
import { clientMembers, clientOptions } from "./reserved.js";
import type { PlanSettings } from "./settings.js";
import { literalTypes, stringType, undefinedType, unionType } from "./type-node.js";
import { call, list, literal, record } from "./value.js";

/** An option of the client for a variable of a server. */
interface ServerOption {
  readonly name: string;
  readonly plan: PropertyPlan;
}

/** By the variables' names; servers whose variables have the same name share an option. */
export type ServerOptions = ReadonlyMap<string, ServerOption>;

/** Plans the options for the variables of servers. `taken` are the client's options of other kinds. */
export function planServerOptions({ environments, operations }: Api, taken: readonly string[]): ServerOptions {
  const table = new NameTable([...clientMembers, ...clientOptions, ...taken]);
  const servers = [...environments, ...operations.flatMap(({ servers }) => servers)];
  const names = new Set(servers.flatMap(({ variables, url }) => [...variables.keys()].filter(isIn(url))));
  return new Map(
    [...names].map((variable) => {
      const name = table.claim(
        camelCase(wordsOf(variable)) || "serverVariable",
        `${camelCase(wordsOf(variable))}Variable`,
      );
      const described = servers.flatMap(({ variables }) => variables.get(variable) ?? []);
      const known = described.every((each) => each.enum) ? described.flatMap((each) => each.enum ?? []) : [];
      const values = [...new Set(known)];
      const type = unionType([values.length > 0 ? literalTypes(values) : stringType, undefinedType]);
      const text = described.find(({ description }) => description)?.description;
      const usual = JSON.stringify(described[0]?.default ?? "");
      const doc = {
        ...textDoc(text ?? `The server variable \`{${variable}}\`.`),
        tags: [{ name: "default", text: usual }],
      };
      return [variable, { name, plan: { name, optional: true, type, doc } }];
    }),
  );
}

function isIn(url: string): (variable: string) => boolean {
  return (variable) => url.includes(`{${variable}}`);
}

/**
 * A server's address, as an expression: `"https://api.example.com"`, or `serverTemplate("https://{region}.example.com",
 * { region: ["region", "eu"] })`.
 */
export function serverValue({ url, variables }: Environment, options: ServerOptions): ValueNode {
  const entries = [...variables].flatMap(([name, variable]): (readonly [string, ValueNode])[] => {
    const option = isIn(url)(name) ? options.get(name) : undefined;
    return option ? [[name, list([literal(option.name), literal(variable.default)])]] : [];
  });
  return entries.length > 0 ? call("serverTemplate", literal(url), record(entries)) : literal(url);
}

/** The server of a single operation; of several, the one with the name of the client's environment. */
export function operationServer(
  { servers }: Operation,
  { environments }: Api,
  options: ServerOptions,
): ValueNode | undefined {
  const [first] = servers;
  if (!first) return undefined;
  const names = new Set(environments.map(({ name }) => name));
  const named = servers.filter(({ name }) => names.has(name));
  if (servers.length === 1 || named.length === 0) return addressValue(first, options);
  const chosen = named.includes(first) ? named : [first, ...named];
  return call("serverByEnvironment", record(chosen.map((server) => [server.name, addressValue(server, options)])));
}

function addressValue(server: Environment, options: ServerOptions): ValueNode {
  const value = serverValue(server, options);
  return /^([a-z][a-z0-9+.-]*:)?\/\/|^\{/i.test(server.url) ? value : call("serverBeside", value);
}

/** Reports operations with a server of their own that need a credential which is not sent there. */
export function checkServers({ environments, operations }: Api, settings: PlanSettings, report: Report): void {
  const known = new Set([...environments.map(({ url }) => url), ...(settings.trustedServers ?? [])].map(originOf));
  const told = new Set<string>();
  for (const { id, servers, security, source } of operations) {
    if (security.length === 0) continue;
    for (const { url } of servers) {
      const origin = originOf(url);
      if (origin === undefined || known.has(origin) || told.has(origin)) continue;
      told.add(origin);
      report("server-untrusted", { operation: id, server: origin }, source);
    }
  }
}

/** The origin of an address; undefined where the address is not the same for every caller. */
function originOf(url: string): string | undefined {
  return URL.canParse(url) && !url.includes("{") ? new URL(url).origin : undefined;
}

/** Servers with variables that are options of the client (OpenAPI, "Server Object"). */
import type { Server } from "./settings.js";

/**
 * A server with variables: for each, the option that sets it and its default.
 *
 * Not in tuples: the compiler would take a variable called `constructor` for a function, and reject its tuple.
 */
export function serverTemplate(template: string, variables: Readonly<Record<string, readonly string[]>>): Server {
  return (options) =>
    template.replace(/\{([^}]+)\}/g, (hole, name: string) => {
      const [option = "", usual = hole] = (Object.hasOwn(variables, name) ? variables[name] : undefined) ?? [];
      return String(options[option] ?? usual);
    });
}

/** The servers of one operation, by environment; the first one if the environment has none. */
export function serverByEnvironment(servers: Readonly<Record<string, Server>>): Server {
  return (options) => {
    const name = String(options["environment"]);
    const server = (Object.hasOwn(servers, name) ? servers[name] : undefined) ?? Object.values(servers)[0] ?? "";
    return typeof server === "function" ? server(options) : server;
  };
}

/** A server of one operation that is a relative URL, resolved against the client's base URL. */
export function serverBeside(server: Server): Server {
  return (options) => {
    const path = typeof server === "function" ? server(options) : server;
    const base = String(options["baseURL"]);
    return URL.canParse(path, base) ? new URL(path, base).href : path;
  };
}

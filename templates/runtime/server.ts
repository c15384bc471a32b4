/** Servers whose address depends on the client's options (OpenAPI, "Server Object"). */
import type { Server } from "./settings.js";

/**
 * A server with variables. Each is given by the option that sets it, and its default.
 *
 * They are not tuples, since the compiler would take a variable called `constructor` for a function, which is no tuple.
 */
export function serverTemplate(template: string, variables: Readonly<Record<string, readonly string[]>>): Server {
  return (options) =>
    template.replace(/\{([^}]+)\}/g, (hole, name: string) => {
      const [option = "", usual = hole] = (Object.hasOwn(variables, name) ? variables[name] : undefined) ?? [];
      return String(options[option] ?? usual);
    });
}

/** The servers of an operation, by the API's environments; the first for an environment without one. */
export function serverByEnvironment(servers: Readonly<Record<string, Server>>): Server {
  return (options) => {
    const name = String(options["environment"]);
    const server = (Object.hasOwn(servers, name) ? servers[name] : undefined) ?? Object.values(servers)[0] ?? "";
    return typeof server === "function" ? server(options) : server;
  };
}

/** A server of an operation that is written as a path: it is on the same host as the API's. */
export function serverBeside(server: Server): Server {
  return (options) => {
    const path = typeof server === "function" ? server(options) : server;
    const base = String(options["baseURL"]);
    return URL.canParse(path, base) ? new URL(path, base).href : path;
  };
}

/** Servers whose address the client's options complete (OpenAPI, "Server Object"). */
import type { Server } from "./settings.js";

/**
 * A server with variables: each by the option that sets it, and the value that it has otherwise.
 *
 * Not as pairs: the compiler would take a variable called `constructor` for a function, and its pair for no pair.
 */
export function serverTemplate(template: string, variables: Readonly<Record<string, readonly string[]>>): Server {
  return (options) =>
    template.replace(/\{([^}]+)\}/g, (hole, name: string) => {
      const [option = "", usual = hole] = (Object.hasOwn(variables, name) ? variables[name] : undefined) ?? [];
      return String(options[option] ?? usual);
    });
}

/** Servers of one operation, by the environments of the API; the first where the environment has none. */
export function serverByEnvironment(servers: Readonly<Record<string, Server>>): Server {
  return (options) => {
    const name = String(options["environment"]);
    const server = (Object.hasOwn(servers, name) ? servers[name] : undefined) ?? Object.values(servers)[0] ?? "";
    return typeof server === "function" ? server(options) : server;
  };
}

/** A server of one operation that is written as a path: it is on the host of the others. */
export function serverBeside(server: Server): Server {
  return (options) => {
    const path = typeof server === "function" ? server(options) : server;
    const base = String(options["baseURL"]);
    return URL.canParse(path, base) ? new URL(path, base).href : path;
  };
}

/** OpenAPI 3.2, "Server Object". */
import { within } from "../diagnostic.js";
import type { Context } from "./context.js";
import { type Node, present, readList, readMap, readText, readTexts } from "./node.js";
import type { Server, ServerVariable } from "./resolved.js";

export function resolveServers(context: Context, node: Node): readonly Server[] {
  return readList(context, node, "servers").flatMap((server) => {
    const url = readText(context, server, "url");
    if (url === undefined) {
      context.report("field-missing", { object: "This server", field: "url" }, server.source);
      return [];
    }
    const texts = { name: readText(context, server, "name"), description: readText(context, server, "description") };
    return [{ url, ...present(texts), variables: resolveVariables(context, server) }];
  });
}

function resolveVariables(context: Context, server: Node): ReadonlyMap<string, ServerVariable> {
  const variables = new Map<string, ServerVariable>();
  for (const [name, variable] of readMap(context, server, "variables")) {
    const values = readTexts(context, variable, "enum");
    const chosen = readText(context, variable, "default") ?? values[0];
    if (chosen === undefined) {
      context.report(
        "field-missing",
        { object: `The server variable ${name}`, field: "default" },
        within(variable.source),
      );
      continue;
    }
    const description = readText(context, variable, "description");
    variables.set(name, { default: chosen, ...(values.length > 0 && { enum: values }), ...present({ description }) });
  }
  return variables;
}

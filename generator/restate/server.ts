import type { Server } from "../resolve/resolved.js";
import { record, said } from "./object.js";

export function restateServer({ url, name, description, variables }: Server): object {
  return said({
    url,
    name,
    description,
    variables:
      variables.size === 0 ? undefined : record([...variables].map(([key, variable]) => [key, { ...variable }])),
  });
}

/** The first calls to try with the mock: by curl, and by the generated client. */
import { emitCall } from "../emit/sample.js";
import type { Api, Credential, Operation } from "../model/api.js";
import { exampleOf } from "../mock/example.js";
import { randomOf } from "../mock/random.js";
import type { Plan } from "../plan/plan.js";
import { group, ifBreak, indent, join, type Layout, line, softline } from "../write/layout.js";
import { printLayout } from "../write/page.js";
import { layOutValue } from "../write/value.js";

/**
 * `curl http://127.0.0.1:4010/license_keys -H "Authorization: Bearer test"`; `undefined` where every operation needs
 * more than an address.
 */
export function curlCall({ operations, credentials, models }: Api, address: string): string | undefined {
  const simple = operations.find(
    ({ method, parameters }) =>
      method === "GET" && parameters.every(({ place, required }) => place === "path" || !required),
  );
  if (!simple) return undefined;
  const context = {
    schemas: new Map(models.map(({ id, schema }) => [id, schema])),
    random: randomOf(""),
    dynamic: false,
  };
  const values = new Map(simple.parameters.map(({ name, schema }) => [name, exampleOf(schema, context)]));
  const path = simple.path.replace(/\{([^}]*)\}/g, (_, name: string) => encodeURIComponent(String(values.get(name))));
  const [header = "", query = ""] = carried(simple, credentials);
  const url = `${address}${path}${query && `?${query}`}`;
  return `curl ${/^[\w:/.-]+$/.test(url) ? url : `'${url.replaceAll("'", "%27")}'`}${header}`;
}

/** Sample credentials in a request: an option of curl, and a part of the query. */
function carried({ security }: Operation, credentials: readonly Credential[]): readonly [string, string] {
  const wanted = (security[0] ?? []).flatMap((scheme) => credentials.find((each) => each.scheme === scheme) ?? []);
  const header = (text: string) => ` -H '${text.replaceAll("'", "")}'`;
  const options = wanted.map(({ carrier }) => {
    switch (carrier.kind) {
      case "bearer":
      case "oauth2":
      case "openIdConnect":
        return header("Authorization: Bearer test");
      case "basic":
        return " -u user:test";
      case "http":
        return header(`Authorization: ${carrier.scheme} test`);
      case "header":
        return header(`${carrier.parameter}: test`);
      case "cookie":
        return header(`Cookie: ${carrier.parameter}=test`);
      case "query":
      case "mutualTLS":
        return "";
    }
  });
  const query = wanted.flatMap(({ carrier }) =>
    carrier.kind === "query" ? [`${encodeURIComponent(carrier.parameter)}=test`] : [],
  );
  return [options.join(""), query.join("&")];
}

/** The same call in TypeScript, as lines; empty where the client has no suitable operation. */
export function clientCall(
  { package: { clientName, name, readme } }: Plan,
  address: string,
  width: number,
): readonly string[] {
  const { list, first, credentials } = readme;
  const sample = list ?? first;
  if (!sample) return [];
  const call = layOutValue(emitCall(sample.call), width);
  const given = [`baseURL: ${JSON.stringify(address)}`, ...credentials.map(({ option }) => `${option}: "test"`)];
  const made = [
    `const client = new ${clientName}(`,
    group(["{", indent([line, join([",", line], given)]), ifBreak(","), line, "}"]),
    ");",
  ];
  const shown: Layout = list
    ? ["for await (const item of ", call, ") console.log(item);"]
    : group(["console.log(", indent([softline, "await ", call]), softline, ");"]);
  return [
    `import ${clientName} from ${JSON.stringify(name)};`,
    ...printLayout(made, width).split("\n"),
    ...printLayout(shown, width).split("\n"),
  ];
}

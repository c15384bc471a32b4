/** Finds by ajv, which knows nothing of the generator, what is wrong with the mock's responses. */
import { operationResponse } from "../../../generator/mock/response.js";
import { finiteModels, isFinite } from "../../../generator/plan/finite.js";
import { randomOf } from "../../../generator/mock/random.js";
import type { Api } from "../../../generator/model/api.js";
import type { Resolved } from "../../../generator/resolve/resolved.js";
import type { Json } from "../../wire/document.js";
import { checkerOf } from "../../wire/schema.js";

export interface ResponseFlaw {
  readonly operation: string;
  readonly flaw: string;
  readonly body: string;
}

/** Of the first success that each operation has, where it is JSON. `document`: as it was read, with the components that references lead to. */
export function responseFlaws(
  { api, resolved, document }: { readonly api: Api; readonly resolved: Resolved; readonly document: Json },
  dynamic: boolean,
): { readonly checked: number; readonly flaws: readonly ResponseFlaw[] } {
  const checker = checkerOf(document, "response");
  const schemas = new Map(api.models.map(({ id, schema }) => [id, schema]));
  const finite = finiteModels(api.models);
  const answers = api.operations.flatMap((operation) => {
    // What has to hold one of its own has no value.
    const [{ content } = { content: undefined }] = operation.success;
    if (content?.kind === "json" && !isFinite(content.schema, finite)) return [];
    const found = resolved.operations.find(({ source }) => source.pointer === operation.source.pointer);
    const url = new URL(`http://mock.test${encodeURI(operation.path)}`);
    const asked = { url, query: new Map(), header: new Map(), body: undefined };
    const context = { schemas, random: randomOf(operation.id), dynamic };
    const { status, headers, body } = operationResponse(
      operation,
      asked,
      { accept: undefined, code: undefined },
      context,
    );
    const type = headers["content-type"] ?? "";
    const said = ["default", `${String(status)[0]}XX`, String(status)];
    const response = found?.responses.toSorted((a, b) => said.indexOf(b.status) - said.indexOf(a.status))[0];
    const schema = response?.content.find((media) => media.type === type)?.schema;
    if (schema === undefined || operation.stream || !/[/+]json\b/i.test(type)) return [];
    let flaw: string | undefined;
    try {
      flaw = checker.check(schema, JSON.parse(String(body)));
    } catch (error) {
      // A reference into what the checker reads otherwise than it stands, or a pattern of another language.
      if (!/resolve reference|Invalid regular expression/.test(String(error))) throw error;
      return [];
    }
    return [{ operation: `${operation.method} ${operation.path}`, flaw, body: String(body) }];
  });
  return {
    checked: answers.length,
    flaws: answers.flatMap(({ flaw, ...each }) => (flaw === undefined || isOfSeveral(flaw) ? [] : [{ ...each, flaw }])),
  };
}

/** To us a union is any of its members; of members that have nothing of their own, a value may be several. */
export function isOfSeveral(flaw: string | undefined): boolean {
  return flaw?.includes("exactly one schema in oneOf") === true;
}

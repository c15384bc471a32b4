/** Programs as the SDK's users write them, from its calls. */
import { clientName, type VendorCall } from "./vendor-call.js";

export const prelude = `import ${clientName} from "dodopayments";
const client = new ${clientName}({ bearerToken: "secret", environment: "test_mode" });
`;

/**
 * One call, each of its types by its name, and all that it gives looked at:
 *
 *     const params: DodoPayments.AddonListParams = { page_number: 7 };
 *     const page = await client.addons.list(params);
 *     const items: DodoPayments.AddonResponse[] = page.items;
 */
export function programOf({ chain, values, params, result, isPage, fields }: VendorCall, named: boolean): string {
  const given = values.map((value) => JSON.stringify(value));
  const last = given.at(-1);
  const lines: string[] = [];
  if (named && params !== undefined && last !== undefined) {
    lines.push(`const params: ${params} = ${last};`);
    given.splice(-1, 1, "params");
  }
  const run = `client.${chain}(${given.join(", ")})`;
  const type = named && result !== undefined ? `: ${result}` : "";
  const looks = fields.map((name) => `  void result${/^[\w$]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`};`);
  if (isPage) {
    lines.push(`for await (const item of ${run}) {`, `  const result${type} = item;`, "  void result;", ...looks, "}");
    lines.push(
      `let page = await ${run};`,
      "for (const item of page.getPaginatedItems()) void item;",
      "while (page.hasNextPage()) page = await page.getNextPage();",
    );
  } else {
    lines.push(`const result${type} = await ${run};`, "void result;", ...looks.map((look) => look.trim()));
  }
  return `${prelude}${lines.join("\n")}\n`;
}

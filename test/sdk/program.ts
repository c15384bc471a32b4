/** Programs as the SDK's users write them, from its calls. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { clientName, sdk, type VendorCall } from "./vendor-call.js";

const prelude = `import ${clientName} from "dodopayments";
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
  const looks = fields.map(
    (name) => `  void result${/^[\w$]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`};`,
  );
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

/** What a sample of the README is about that is not here: other packages, other platforms. */
const foreign = /from '(?:pino|undici|my-fetch|npm:)|proxy:|Deno\./;

/** The samples of the SDK's README, by file; each is a program by itself. */
export async function readSamples(): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(join(sdk, "README.md"), "utf8");
  const samples = [...text.matchAll(/```(?:js|ts)\n([\s\S]*?)```/g)].map(([, sample = ""]) => sample);
  return Object.fromEntries(
    samples.flatMap((sample, index) => (foreign.test(sample) ? [] : [[`sample-${index}.ts`, completed(sample)]])),
  );
}

/** With the import that it takes for granted, and the client. */
function completed(sample: string): string {
  const imported = sample.includes("import ") ? "" : `import ${clientName} from "dodopayments";\n`;
  const made = /const client = /.test(sample) ? "" : `const client = new ${clientName}();\n`;
  // One is JavaScript. The one that leaves out what is required shows where something undocumented goes.
  const whole = sample.replace(
    "// ...\n  // @ts-expect-error",
    'product_cart: [{ product_id: "p", quantity: 1 }],\n  // @ts-expect-error',
  );
  return `${imported}${made}${whole.replace("Responses(params)", "Responses(params: unknown)")}\nexport {};\n`;
}

/** What an editor shows of the generated client where the cursor stands: names, not what stands behind them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-6";
import { expect, test } from "vitest";
import { flags, root } from "./compiler.js";

/** Each `⟨…⟩` is hovered over. */
const program = `
import DodoPayments from "dodopayments-license-keys";

const client = new DodoPayments();
const ⟨awaited⟩ = await client.licenseKeys.⟨update⟩("lic_1", { ⟨activations_limit⟩: 10 });
const ⟨outcome⟩ = await client.licenseKeys.update("lic_1", { expires_at: null }).⟨result⟩();
if (!outcome.ok) {
  const { ⟨error⟩ } = outcome;
  if (error.status === 404) console.log(⟨error⟩.error.code);
}
const ⟨uncalled⟩ = client.licenseKeys.⟨list⟩;
const ⟨page⟩ = await client.licenseKeys.list({ status: "active" });
for await (const ⟨key⟩ of client.licenseKeys.list()) console.log(key.⟨status⟩);
const ⟨built⟩ = client.licenseKeys.id("lic_1").update().⟨body⟩({ activations_limit: 10 });
const ⟨lacking⟩ = client.licenseKeys.⟨update⟩("lic_1");
const ⟨response⟩ = await client.licenseKeys.retrieve("lic_1").withResponse();
const ⟨method⟩ = client.licenseKeys.update;
console.log(awaited, uncalled, page, built, lacking, response, method);
`;

test("what editors show is readable", () => {
  const shown = hover(program);
  expect(shown).toMatchInlineSnapshot(`
    [
      {
        "at": "awaited",
        "text": "const awaited: DodoPayments.LicenseKey",
      },
      {
        "at": "update",
        "text": "(method) LicenseKeys.update(id: string, params: DodoPayments.LicenseKeyUpdateParams, options?: DodoPayments.RequestOptions): APIRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError, {
        body: DodoPayments.LicenseKeyUpdateParams;
    }> (+1 overload)
    /** Update a license key */",
      },
      {
        "at": "activations_limit",
        "text": "(property) PatchLicenseKey.activations_limit?: number | null
    /** The updated activation limit for the license key. */",
      },
      {
        "at": "outcome",
        "text": "const outcome: Result<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError>",
      },
      {
        "at": "result",
        "text": "(method) APIRequest<LicenseKey, LicenseKeyUpdateError, { body: LicenseKeyUpdateParams; }>.result(): Promise<Result<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError>>
    /** Sends, and gives the data or the error. Never throws what the operation's error union names. */",
      },
      {
        "at": "error",
        "text": "const error: DodoPayments.LicenseKeyUpdateError",
      },
      {
        "at": "error",
        "text": "const error: NotFoundError<DodoPayments.ErrorBody, "status">",
      },
      {
        "at": "uncalled",
        "text": "const uncalled: (params?: DodoPayments.LicenseKeyListParams, options?: DodoPayments.RequestOptions) => PageRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyListError, DodoPayments.LicenseKeys.ListLicenseKeys, {
        query: DodoPayments.LicenseKeyListParams;
    }>",
      },
      {
        "at": "list",
        "text": "(method) LicenseKeys.list(params?: DodoPayments.LicenseKeyListParams, options?: DodoPayments.RequestOptions): PageRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyListError, DodoPayments.LicenseKeys.ListLicenseKeys, {
        query: DodoPayments.LicenseKeyListParams;
    }>
    /** List license keys */",
      },
      {
        "at": "page",
        "text": "const page: PageOf<DodoPayments.LicenseKey, DodoPayments.LicenseKeys.ListLicenseKeys>",
      },
      {
        "at": "key",
        "text": "const key: DodoPayments.LicenseKey",
      },
      {
        "at": "status",
        "text": "(property) LicenseKey.status: DodoPayments.LicenseKeyStatus
    /** The current status of the license key. */",
      },
      {
        "at": "built",
        "text": "const built: APIRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError, {
        body: DodoPayments.LicenseKeyUpdateParams;
    }>",
      },
      {
        "at": "body",
        "text": "(method) IncompleteRequest<APIRequest<LicenseKey, LicenseKeyUpdateError, { body: LicenseKeyUpdateParams; }>, "body">.body(body: DodoPayments.LicenseKeyUpdateParams): APIRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError, {
        body: DodoPayments.LicenseKeyUpdateParams;
    }> (+1 overload)
    /** Adds to the body. */",
      },
      {
        "at": "lacking",
        "text": "const lacking: IncompleteRequest<APIRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError, {
        body: DodoPayments.LicenseKeyUpdateParams;
    }>, "body">",
      },
      {
        "at": "update",
        "text": "(method) LicenseKeys.update(id: string): IncompleteRequest<APIRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError, {
        body: DodoPayments.LicenseKeyUpdateParams;
    }>, "body"> (+1 overload)
    /** Update a license key */",
      },
      {
        "at": "response",
        "text": "const response: {
        data: DodoPayments.LicenseKey;
        response: Response;
        request_id: string | null;
    }",
      },
      {
        "at": "method",
        "text": "const method: {
        (id: string): IncompleteRequest<APIRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError, {
            body: DodoPayments.LicenseKeyUpdateParams;
        }>, "body">;
        (id: string, params: DodoPayments.LicenseKeyUpdateParams, options?: DodoPayments.RequestOptions): APIRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError, {
            ...;
        }>;
    }",
      },
    ]
  `);
  for (const { text } of shown) expect(text.length).toBeLessThan(600);
});

interface Hover {
  readonly at: string;
  readonly text: string;
}

function hover(marked: string): readonly Hover[] {
  const spots: { readonly at: string; readonly position: number }[] = [];
  let text = "";
  for (const [, before = "", at = ""] of marked.matchAll(/([^⟨]*)(?:⟨(\w+)⟩|$)/g)) {
    text += before;
    if (at !== "") spots.push({ at, position: text.length });
    text += at;
  }
  const file = join(root, "test/types/hover.ts");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(flags, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    join(root, "test/types"),
  );
  const read = (path: string) =>
    path === file ? text : ts.sys.fileExists(path) ? readFileSync(path, "utf8") : undefined;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const found = read(path);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (each) => ts.getDefaultLibFilePath(each),
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: read,
    readDirectory: (...given) => ts.sys.readDirectory(...given),
  });
  expect(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
  return spots.map(({ at, position }) => {
    const info = service.getQuickInfoAtPosition(file, position);
    const doc = ts.displayPartsToString(info?.documentation).split("\n")[0] ?? "";
    return {
      at,
      text: [ts.displayPartsToString(info?.displayParts), ...(doc === "" ? [] : [`/** ${doc} */`])].join("\n"),
    };
  });
}

/** What an editor shows of the generated client where the cursor stands: names, not what stands behind them. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./compiler.js";
import { hover } from "./quick-info.js";

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
        "text": "(method) LicenseKeys.update(id: string, params: DodoPayments.LicenseKeyUpdateParams, options?: DodoPayments.RequestOptions): DodoPayments.APIRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError, {
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
        "text": "const outcome: DodoPayments.Result<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError>",
      },
      {
        "at": "result",
        "text": "(method) APIRequest<LicenseKey, LicenseKeyUpdateError, { body: LicenseKeyUpdateParams; }>.result(): Promise<DodoPayments.Result<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError>>
    /** Sends the request and resolves to the data or the error. Never throws an error of the operation's error union. */",
      },
      {
        "at": "error",
        "text": "const error: DodoPayments.LicenseKeyUpdateError",
      },
      {
        "at": "error",
        "text": "const error: DodoPayments.NotFoundError<DodoPayments.ErrorBody, "status">",
      },
      {
        "at": "uncalled",
        "text": "const uncalled: (params?: DodoPayments.LicenseKeyListParams, options?: DodoPayments.RequestOptions) => DodoPayments.PageRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyListError, DodoPayments.LicenseKeys.ListLicenseKeys, {
        query: DodoPayments.LicenseKeyListParams;
    }>",
      },
      {
        "at": "list",
        "text": "(method) LicenseKeys.list(params?: DodoPayments.LicenseKeyListParams, options?: DodoPayments.RequestOptions): DodoPayments.PageRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyListError, DodoPayments.LicenseKeys.ListLicenseKeys, {
        query: DodoPayments.LicenseKeyListParams;
    }>
    /** List license keys */",
      },
      {
        "at": "page",
        "text": "const page: DodoPayments.PageOf<DodoPayments.LicenseKey, DodoPayments.LicenseKeys.ListLicenseKeys>",
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
        "text": "const built: DodoPayments.APIRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError, {
        body: DodoPayments.LicenseKeyUpdateParams;
    }>",
      },
      {
        "at": "body",
        "text": "(method) IncompleteRequest<APIRequest<LicenseKey, LicenseKeyUpdateError, { body: LicenseKeyUpdateParams; }>, "body">.body(body: DodoPayments.LicenseKeyUpdateParams): DodoPayments.APIRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError, {
        body: DodoPayments.LicenseKeyUpdateParams;
    }> (+1 overload)
    /** A new request with this body, or with these properties added to it. */",
      },
      {
        "at": "lacking",
        "text": "const lacking: DodoPayments.IncompleteRequest<DodoPayments.APIRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError, {
        body: DodoPayments.LicenseKeyUpdateParams;
    }>, "body">",
      },
      {
        "at": "update",
        "text": "(method) LicenseKeys.update(id: string): DodoPayments.IncompleteRequest<DodoPayments.APIRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError, {
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
        (id: string): DodoPayments.IncompleteRequest<DodoPayments.APIRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError, {
            body: DodoPayments.LicenseKeyUpdateParams;
        }>, "body">;
        (id: string, params: DodoPayments.LicenseKeyUpdateParams, options?: DodoPayments.RequestOptions): DodoPayments.APIRequest<DodoPayments.LicenseKey, DodoPayments.LicenseKeyUpdateError, {
            ...;
        }>;
    }",
      },
    ]
  `);
  for (const { text } of shown) expect(text.length).toBeLessThan(600);
});

const cases = join(root, "test/cases/generate");

const errors = `
import Errors from "${cases}/errors/expected/src/index.js";

const client = new Errors();
const ⟨several⟩ = await client.several.⟨create⟩().result();
const ⟨ranges⟩ = await client.ranges.⟨list⟩().result();
if (!several.ok) {
  const { ⟨error⟩ } = several;
  if (error.status === 409) console.log(⟨error⟩.error.title);
}
if (!ranges.ok) {
  const { ⟨error⟩ } = ranges;
  if (error.status === 418) console.log(⟨error⟩.error.tea);
  if (error.status === 503) console.log(⟨error⟩);
  if (error.status === 409) console.log(error.⟨error⟩);
}
const ⟨media⟩ = await client.media.retrieve().result();
if (!media.ok && media.error.status === 422) console.log(media.⟨error⟩);
`;

test("and so are error unions with ranges, several successes and several media types", () => {
  const runtime = (path: string) =>
    path.replace(`${cases}/errors/expected/src/runtime/`, `${join(root, "templates/runtime")}/`);
  const shown = hover(errors, runtime);
  expect(shown).toMatchInlineSnapshot(`
    [
      {
        "at": "several",
        "text": "const several: Errors.Result<Errors.Found | Errors.Made | undefined, Errors.Several.SeveralCreateError>",
      },
      {
        "at": "create",
        "text": "(method) Several.create(options?: Errors.RequestOptions): Errors.APIRequest<Errors.Found | Errors.Made | undefined, Errors.Several.SeveralCreateError>
    /** POST /several */",
      },
      {
        "at": "ranges",
        "text": "const ranges: Errors.Result<undefined, Errors.RangeListError>",
      },
      {
        "at": "list",
        "text": "(method) Ranges.list(options?: Errors.RequestOptions): Errors.APIRequest<undefined, Errors.RangeListError>
    /** GET /ranges */",
      },
      {
        "at": "error",
        "text": "const error: Errors.Several.SeveralCreateError",
      },
      {
        "at": "error",
        "text": "const error: Errors.ConflictError<Errors.DefaultOnly.Problem, "status">",
      },
      {
        "at": "error",
        "text": "const error: Errors.RangeListError",
      },
      {
        "at": "error",
        "text": "const error: Errors.OtherStatusError<418, {
        tea: string;
    }, "status">",
      },
      {
        "at": "error",
        "text": "const error: Errors.InternalServerError<unknown, 503, "status">",
      },
      {
        "at": "error",
        "text": "(property) APIError<Problem, 409, "status">.error: Errors.DefaultOnly.Problem
    /** The parsed response body; \`undefined\` if there is none. */",
      },
      {
        "at": "media",
        "text": "const media: Errors.Result<Errors.Found, Errors.Media.MediaRetrieveError>",
      },
      {
        "at": "error",
        "text": "(property) error: Errors.UnprocessableEntityError<Errors.Found | Errors.DefaultOnly.Problem, "status">",
      },
    ]
  `);
  for (const { text } of shown) expect(text.length).toBeLessThan(300);
});

/** Requests are builders: one that lacks a required part cannot be sent, and says what it lacks; a complete one is a promise. */
/* eslint @typescript-eslint/await-thenable: off, @typescript-eslint/no-floating-promises: off, @typescript-eslint/no-unsafe-call: off, @typescript-eslint/no-unused-expressions: off, @typescript-eslint/no-unused-vars: off -- this is compiled, and never run */
import { describe, expectTypeOf, test } from "vitest";
import type DodoPayments from "dodopayments-license-keys";
import type {
  ActivateLicenseKeyResponse,
  APIRequest,
  IncompleteRequest,
  LicenseActivateError,
  LicenseActivateParams,
  LicenseKey,
  LicenseKeyInstance,
  LicenseKeyRetrieveError,
  LicenseKeyUpdateError,
  LicenseKeyUpdateParams,
  Result,
} from "dodopayments-license-keys";

declare const client: DodoPayments;

describe("a missing body", () => {
  test("is a compile error in the flat form", () => {
    async () => {
      const request = client.licenseKeys.update("lic_1");
      // @ts-expect-error -- lacks body
      await request;
      // @ts-expect-error -- lacks body
      await request.send();
      // @ts-expect-error -- lacks body
      await request.result();
      // @ts-expect-error -- lacks body
      await request.asResponse();
      // @ts-expect-error -- lacks body
      await request.withResponse();
      // @ts-expect-error -- lacks body
      await request.toRequest();
      // @ts-expect-error -- lacks body
      request.then((key) => key);
      // @ts-expect-error -- lacks body, and so is no promise
      request.catch(() => {});
    };
  });

  test("is a compile error in the path-shaped form", () => {
    async () => {
      const request = client.licenseKeys.id("lic_1").update();
      // @ts-expect-error -- lacks body
      await request;
      // @ts-expect-error -- lacks body
      await request.send();
      // @ts-expect-error -- lacks body
      await request.result();
    };
  });

  test("is a compile error where a promise is wanted", () => {
    const request = client.licenseKeys.update("lic_1");
    expectTypeOf(request).not.toExtend<Promise<LicenseKey>>();
    expectTypeOf(request).not.toExtend<PromiseLike<LicenseKey>>();
    // @ts-expect-error -- lacks body
    (): Promise<LicenseKey> => client.licenseKeys.update("lic_1");
    // @ts-expect-error -- lacks body
    async (): Promise<LicenseKey> => client.licenseKeys.update("lic_1");
    // Promise.all takes what is no promise too, and so lets it pass: but it has nothing to give for it.
    async () => {
      const [, updated] = await Promise.all([client.licenseKeys.retrieve("lic_1"), request]);
      expectTypeOf(updated).toBeNever();
    };
  });

  test("is named", () => {
    type Lacking<Request> = Request extends IncompleteRequest<infer _, infer Part> ? Part : never;
    const update = client.licenseKeys.update("lic_1");
    const rename = client.licenseKeyInstances.id("lki_1").update();
    const activate = client.licenses.activate();
    expectTypeOf<Lacking<typeof update>>().toEqualTypeOf<"body">();
    expectTypeOf<Lacking<typeof rename>>().toEqualTypeOf<"body.name">();
    expectTypeOf<Lacking<typeof activate>>().toEqualTypeOf<"body.license_key" | "body.name">();
  });

  test("cannot be made up for by undefined, null or another operation's body", () => {
    // @ts-expect-error -- no body
    client.licenseKeys.update("lic_1", undefined);
    // @ts-expect-error -- no body
    client.licenseKeys.update("lic_1", null);
    // @ts-expect-error -- a body of another operation
    client.licenseKeys.update("lic_1", { name: "Production Server 1" });
    // @ts-expect-error -- lacks name
    client.licenseKeyInstances.update("lki_1", {});
    // @ts-expect-error -- lacks name
    client.licenses.activate({ license_key: "key" });
  });
});

describe("a missing path parameter", () => {
  test("is a compile error", () => {
    // @ts-expect-error -- lacks id
    client.licenseKeys.retrieve();
    // @ts-expect-error -- lacks id
    client.licenseKeys.update();
    // @ts-expect-error -- lacks id
    client.licenseKeys.update({ activations_limit: 10 });
    // @ts-expect-error -- lacks id
    client.licenseKeys.id();
    // @ts-expect-error -- lacks id
    client.licenseKeyInstances.id().retrieve();
    // @ts-expect-error -- an id is a string
    client.licenseKeys.retrieve(123);
    // @ts-expect-error -- an id is a string
    client.licenseKeys.id(undefined);
  });

  test("cannot be given twice", () => {
    // @ts-expect-error -- the id is bound
    client.licenseKeys.id("lic_1").retrieve("lic_1");
    // @ts-expect-error -- the id is bound
    client.licenseKeys.id("lic_1").update("lic_1", { activations_limit: 10 });
    // @ts-expect-error -- the list has no id
    client.licenseKeys.id("lic_1").list();
  });
});

describe("body()", () => {
  test("completes a request in one step, in both forms", () => {
    type Update = APIRequest<LicenseKey, LicenseKeyUpdateError, { body: LicenseKeyUpdateParams }>;
    expectTypeOf(client.licenseKeys.update("lic_1").body({ activations_limit: 10 })).toEqualTypeOf<Update>();
    expectTypeOf(client.licenseKeys.id("lic_1").update().body({ expires_at: null })).toEqualTypeOf<Update>();
    expectTypeOf(client.licenseKeys.id("lic_1").update().body({})).toEqualTypeOf<Update>();
    expectTypeOf(client.licenseKeys.id("lic_1").update({ disabled: true })).toEqualTypeOf<Update>();
  });

  test("completes a request property by property, in any order", () => {
    type Activate = APIRequest<ActivateLicenseKeyResponse, LicenseActivateError, { body: LicenseActivateParams }>;
    const begun = client.licenses.activate();
    expectTypeOf(begun.body({ license_key: "key" }).body({ name: "Laptop" })).toEqualTypeOf<Activate>();
    expectTypeOf(begun.body({ name: "Laptop" }).body({ license_key: "key" })).toEqualTypeOf<Activate>();
    expectTypeOf(begun.body({ name: "Laptop", license_key: "key" })).toEqualTypeOf<Activate>();
    async () => {
      // @ts-expect-error -- lacks license_key
      await begun.body({ name: "Laptop" });
      // @ts-expect-error -- lacks license_key
      begun.body({ name: "Laptop" }).send();
      // @ts-expect-error -- lacks name
      await begun.body({ license_key: "key" }).body({ license_key: "another" }).result();
    };
  });

  test("refuses names and values that the operation does not know", () => {
    // @ts-expect-error -- misspelt
    client.licenseKeys.update("lic_1").body({ activation_limit: 10 });
    // @ts-expect-error -- misspelt, beside one that is right
    client.licenseKeys.update("lic_1").body({ activations_limit: 10, expiry: null });
    // @ts-expect-error -- misspelt
    client.licenseKeys.update("lic_1", { activations_limit: 10 }).body({ expiry: null });
    // @ts-expect-error -- a string is no limit
    client.licenseKeys.id("lic_1").update().body({ activations_limit: "10" });
    // @ts-expect-error -- misspelt
    client.licenses.activate().body({ licence_key: "key" });
    // @ts-expect-error -- a name is no number
    client.licenses.activate().body({ license_key: "key", name: 1 });
    // @ts-expect-error -- the operation takes no body
    client.licenseKeys.retrieve("lic_1").body({ name: "Laptop" });
  });

  test("adds to a body that is there", () => {
    const request = client.licenses.activate({ license_key: "key", name: "Laptop" });
    expectTypeOf(request.body({ name: "Desktop" })).toEqualTypeOf(request);
    // @ts-expect-error -- a property that is required may be replaced, not unset
    request.body({ name: undefined });
  });
});

describe("the other builder methods", () => {
  test("take what the operation takes, and keep the request's type", () => {
    const list = client.licenseKeys.list();
    expectTypeOf(list.query({ status: "active", page_size: 100 })).toEqualTypeOf(list);
    expectTypeOf(list.headers({ "X-Trace": "1", "User-Agent": null })).toEqualTypeOf(list);
    expectTypeOf(list.options({ maxRetries: 0, timeout: 1000 })).toEqualTypeOf(list);
    // @ts-expect-error -- misspelt
    list.query({ pageSize: 100 });
    // @ts-expect-error -- no status
    list.query({ status: "revoked" });
    // @ts-expect-error -- the operation takes no query
    client.licenseKeys.retrieve("lic_1").query({ page_size: 1 });
    // @ts-expect-error -- no such option
    list.options({ retries: 1 });
  });

  test("do not complete a request that lacks its body", () => {
    async () => {
      const begun = client.licenseKeys.update("lic_1").options({ maxRetries: 0 }).headers({ "X-Trace": "1" });
      // @ts-expect-error -- lacks body
      await begun;
      expectTypeOf(await begun.body({ disabled: true })).toEqualTypeOf<LicenseKey>();
    };
  });
});

describe("a complete request", () => {
  const request = client.licenseKeys.update("lic_1", { activations_limit: 10 });

  test("is a promise", () => {
    expectTypeOf(request).toExtend<Promise<LicenseKey>>();
    expectTypeOf(client.licenseKeys.id("lic_1").retrieve()).toExtend<Promise<LicenseKey>>();
    expectTypeOf<Awaited<typeof request>>().toEqualTypeOf<LicenseKey>();
    (): Promise<LicenseKey> => client.licenseKeys.retrieve("lic_1");
    async (): Promise<LicenseKey> => client.licenseKeys.retrieve("lic_1");
    async () => {
      const [key, instance] = await Promise.all([request, client.licenseKeyInstances.retrieve("lki_1")]);
      expectTypeOf(key).toEqualTypeOf<LicenseKey>();
      expectTypeOf(instance).toEqualTypeOf<LicenseKeyInstance>();
      expectTypeOf(await Promise.race([request])).toEqualTypeOf<LicenseKey>();
      expectTypeOf(await request.then(({ id }) => id)).toEqualTypeOf<string>();
      expectTypeOf(await request.catch(() => undefined)).toEqualTypeOf<LicenseKey | undefined>();
      expectTypeOf(await request.finally(() => {})).toEqualTypeOf<LicenseKey>();
    };
  });

  test("gives its data, its answer, or both", () => {
    expectTypeOf(request.send()).toEqualTypeOf<Promise<LicenseKey>>();
    expectTypeOf(request.asResponse()).toEqualTypeOf<Promise<Response>>();
    expectTypeOf(request.toRequest()).toEqualTypeOf<Promise<Request>>();
    expectTypeOf(request.withResponse()).resolves.toExtend<{ data: LicenseKey; response: Response }>();
    expectTypeOf(client.licenses.deactivate({ license_key: "k", license_key_instance_id: "i" }).send()).toEqualTypeOf<
      Promise<undefined>
    >();
  });

  test("gives a result that is either data or one of its errors", () => {
    const retrieve = client.licenseKeys.retrieve("lic_1");
    expectTypeOf(retrieve.result()).toEqualTypeOf<Promise<Result<LicenseKey, LicenseKeyRetrieveError>>>();
    async () => {
      const outcome = await retrieve.result();
      // @ts-expect-error -- not before it was looked whether there is data
      void outcome.data;
      if (outcome.ok) {
        expectTypeOf(outcome.data).toEqualTypeOf<LicenseKey>();
        expectTypeOf(outcome.response).toEqualTypeOf<Response>();
        expectTypeOf(outcome).not.toHaveProperty("error");
      } else {
        expectTypeOf(outcome.error).toEqualTypeOf<LicenseKeyRetrieveError>();
        expectTypeOf(outcome.response).toEqualTypeOf<Response | undefined>();
        expectTypeOf(outcome).not.toHaveProperty("data");
      }
    };
  });

  test("takes options last, in both forms", () => {
    const options = { signal: new AbortController().signal, idempotencyKey: "one", headers: { "X-Trace": "1" } };
    client.licenseKeys.retrieve("lic_1", options);
    client.licenseKeys.update("lic_1", { disabled: true }, options);
    client.licenseKeys.id("lic_1").retrieve(options);
    client.licenseKeys.id("lic_1").update({ disabled: true }, options);
    client.licenseKeys.list({}, options);
    client.licenseKeys.list(undefined, options);
    // @ts-expect-error -- misspelt
    client.licenseKeys.retrieve("lic_1", { maxRetry: 1 });
  });
});

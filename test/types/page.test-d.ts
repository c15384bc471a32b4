/** A list's request is async-iterable before it is awaited, and a page afterwards. */
/* eslint @typescript-eslint/no-floating-promises: off, @typescript-eslint/no-unused-expressions: off -- this is compiled, and never run */
import { describe, expectTypeOf, test } from "vitest";
import type DodoPayments from "dodopayments-license-keys";
import type {
  LicenseKey,
  LicenseKeyInstance,
  LicenseKeyListError,
  LicenseKeyListParams,
  ListLicenseKeys,
  Page,
  PageOf,
  PageRequest,
  Result,
} from "dodopayments-license-keys";

declare const client: DodoPayments;
type KeyPage = PageOf<LicenseKey, ListLicenseKeys>;

describe("the request of a list", () => {
  test("gives every item", () => {
    async () => {
      for await (const key of client.licenseKeys.list()) expectTypeOf(key).toEqualTypeOf<LicenseKey>();
      for await (const instance of client.licenseKeyInstances.list({ license_key_id: "lic_1" })) {
        expectTypeOf(instance).toEqualTypeOf<LicenseKeyInstance>();
      }
    };
    expectTypeOf(client.licenseKeys.list()).toExtend<AsyncIterable<LicenseKey>>();
    expectTypeOf(client.licenseKeys.list().toArray({ limit: 50 })).toEqualTypeOf<Promise<LicenseKey[]>>();
    expectTypeOf(client.licenseKeys.list().toArray()).toEqualTypeOf<Promise<LicenseKey[]>>();
  });

  test("gives page by page", () => {
    async () => {
      for await (const page of client.licenseKeys.list().pages()) expectTypeOf(page).toEqualTypeOf<KeyPage>();
      for await (const page of client.licenseKeys.list().pages({ prefetch: 1 })) {
        expectTypeOf(page.items).toEqualTypeOf<LicenseKey[]>();
      }
      // @ts-expect-error -- misspelt
      client.licenseKeys.list().pages({ preFetch: 1 });
    };
  });

  test("is a request like any other", () => {
    const request = client.licenseKeys.list({ status: "active" });
    expectTypeOf(request).toEqualTypeOf<
      PageRequest<LicenseKey, LicenseKeyListError, ListLicenseKeys, { query: LicenseKeyListParams }>
    >();
    expectTypeOf(request).toExtend<Promise<KeyPage>>();
    expectTypeOf(request.result()).toEqualTypeOf<Promise<Result<KeyPage, LicenseKeyListError>>>();
    expectTypeOf(request.query({ page_size: 7 })).toEqualTypeOf(request);
    expectTypeOf(request.resumeFrom("token")).toEqualTypeOf(request);
  });
});

describe("a page", () => {
  test("has its items, its body and its answer", () => {
    async () => {
      const page = await client.licenseKeys.list({ page_size: 100 });
      expectTypeOf(page).toExtend<Page<LicenseKey, ListLicenseKeys>>();
      expectTypeOf(page.items).toEqualTypeOf<LicenseKey[]>();
      expectTypeOf(page.getPaginatedItems()).toEqualTypeOf<LicenseKey[]>();
      expectTypeOf(page.body).toEqualTypeOf<ListLicenseKeys>();
      expectTypeOf(page.response).toEqualTypeOf<Response>();
      expectTypeOf(page.resumeToken).toEqualTypeOf<string>();
    };
  });

  test("goes on to the next", () => {
    async () => {
      let page = await client.licenseKeys.list({ page_size: 100 });
      while (page.hasNextPage()) page = await page.getNextPage();
      for await (const key of page) expectTypeOf(key).toEqualTypeOf<LicenseKey>();
      for await (const next of page.iterPages()) expectTypeOf(next.items).toEqualTypeOf<LicenseKey[]>();
    };
  });

  test("has the fields of its body, typed", () => {
    interface Body {
      data: LicenseKey[];
      has_more: boolean;
      /** A page has items of its own. */
      items: string;
    }
    expectTypeOf<PageOf<LicenseKey, Body>["has_more"]>().toEqualTypeOf<boolean>();
    expectTypeOf<PageOf<LicenseKey, Body>["data"]>().toEqualTypeOf<LicenseKey[]>();
    expectTypeOf<PageOf<LicenseKey, Body>["items"]>().toEqualTypeOf<LicenseKey[]>();
    expectTypeOf<PageOf<LicenseKey, LicenseKey[]>>().toEqualTypeOf<Page<LicenseKey, LicenseKey[]>>();
  });
});

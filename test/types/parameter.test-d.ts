/** Absent, null and a value are three things, and no parameter is taken that the document does not have. */
/* eslint @typescript-eslint/no-floating-promises: off, @typescript-eslint/no-unused-expressions: off -- this is compiled, and never run */
import { describe, expectTypeOf, test } from "vitest";
import type DodoPayments from "dodopayments-license-keys";
import type {
  LicenseActivateParams,
  LicenseDeactivateParams,
  LicenseKey,
  LicenseKeyInstanceListParams,
  LicenseKeyInstanceUpdateParams,
  LicenseKeyListParams,
  LicenseKeyStatus,
  LicenseKeyUpdateParams,
  LicenseValidateParams,
} from "dodopayments-license-keys";

declare const client: DodoPayments;

describe("a property that may be left out, and may be null", () => {
  test("takes null, in every form", () => {
    client.licenseKeys.update("lic_1", { activations_limit: null, disabled: null, expires_at: null });
    client.licenseKeys.id("lic_1").update({ activations_limit: null });
    client.licenseKeys.update("lic_1").body({ activations_limit: null });
    client.licenses.validate({ license_key: "key", license_key_instance_id: null });
  });

  test("is left out", () => {
    client.licenseKeys.update("lic_1", {});
    client.licenseKeys.update("lic_1", { disabled: true });
    client.licenses.validate({ license_key: "key" });
  });

  test("refuses undefined, under exactOptionalPropertyTypes", () => {
    // @ts-expect-error -- undefined is neither null nor absent
    client.licenseKeys.update("lic_1", { activations_limit: undefined });
    // @ts-expect-error -- undefined is neither null nor absent
    client.licenseKeys.id("lic_1").update({ expires_at: undefined });
    // @ts-expect-error -- undefined is neither null nor absent
    client.licenseKeys.id("lic_1").update().body({ disabled: undefined });
    // @ts-expect-error -- undefined is neither null nor absent
    client.licenseKeys.update("lic_1", { disabled: true }).body({ activations_limit: undefined });
    // @ts-expect-error -- undefined is neither null nor absent
    client.licenses.validate({ license_key: "key", license_key_instance_id: undefined });
  });

  test("is declared as such", () => {
    interface Update {
      activations_limit?: number | null;
      disabled?: boolean | null;
      expires_at?: string | null;
    }
    expectTypeOf<{ [Name in keyof LicenseKeyUpdateParams]: LicenseKeyUpdateParams[Name] }>().toEqualTypeOf<{
      [Name in keyof Update]: Update[Name];
    }>();
    expectTypeOf<LicenseKey["activations_limit"]>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<LicenseKey["id"]>().toEqualTypeOf<string>();
    // @ts-expect-error -- null is no date
    (key: LicenseKey): string | undefined => key.expires_at;
  });
});

describe("a property that may be left out, but may not be null", () => {
  test("refuses null and undefined", () => {
    client.licenseKeys.list({ status: "active" });
    // @ts-expect-error -- not null
    client.licenseKeys.list({ status: null });
    // @ts-expect-error -- undefined is not absent
    client.licenseKeys.list({ page_size: undefined });
    // @ts-expect-error -- undefined is not absent
    client.licenseKeys.list().query({ customer_id: undefined });
  });
});

describe("a property that is required", () => {
  test("refuses null and undefined", () => {
    // @ts-expect-error -- not null
    client.licenseKeyInstances.update("lki_1", { name: null });
    // @ts-expect-error -- not undefined
    client.licenseKeyInstances.update("lki_1", { name: undefined });
  });
});

describe("parameters that the document does not have", () => {
  test("are refused", () => {
    // @ts-expect-error -- no such parameter
    client.licenseKeys.list({ page: 1 });
    // @ts-expect-error -- no such parameter, by its camelCase name
    client.licenseKeys.list({ pageSize: 10 });
    // @ts-expect-error -- a parameter of another list
    client.licenseKeys.list({ license_key_id: "lic_1" });
    // @ts-expect-error -- a parameter of another list
    client.licenseKeyInstances.list({ status: "active" });
    // @ts-expect-error -- no such property
    client.licenseKeys.update("lic_1", { activations_limit: 10, status: "disabled" });
    // @ts-expect-error -- no such property
    client.licenses.activate({ license_key: "key", name: "Laptop", host: "here" });
  });

  test("and so are values of another type", () => {
    // @ts-expect-error -- no status
    client.licenseKeys.list({ status: "revoked" });
    // @ts-expect-error -- a number
    client.licenseKeys.list({ page_size: "10" });
    // @ts-expect-error -- a date-time stays a string
    client.licenseKeys.update("lic_1", { expires_at: new Date() });
  });
});

test("every params type has the document's names", () => {
  expectTypeOf<keyof LicenseKeyListParams>().toEqualTypeOf<
    "page_size" | "page_number" | "customer_id" | "status" | "product_id"
  >();
  expectTypeOf<LicenseKeyListParams["status"]>().toEqualTypeOf<LicenseKeyStatus | undefined>();
  expectTypeOf<LicenseKeyStatus>().toEqualTypeOf<"active" | "expired" | "disabled">();
  expectTypeOf<keyof LicenseKeyInstanceListParams>().toEqualTypeOf<"page_size" | "page_number" | "license_key_id">();
  expectTypeOf<keyof LicenseKeyUpdateParams>().toEqualTypeOf<"activations_limit" | "disabled" | "expires_at">();
  expectTypeOf<keyof LicenseKeyInstanceUpdateParams>().toEqualTypeOf<"name">();
  expectTypeOf<keyof LicenseActivateParams>().toEqualTypeOf<"license_key" | "name">();
  expectTypeOf<keyof LicenseDeactivateParams>().toEqualTypeOf<"license_key" | "license_key_instance_id">();
  expectTypeOf<keyof LicenseValidateParams>().toEqualTypeOf<"license_key" | "license_key_instance_id">();
});

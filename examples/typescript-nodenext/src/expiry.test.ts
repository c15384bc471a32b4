import assert from "node:assert/strict";
import { test } from "node:test";
import DodoPayments from "dodopayments-license-keys";
import { mockFetch, reply } from "dodopayments-license-keys/testing";
import { keepForEver } from "./expiry.js";

test("the expiry date goes, or the reason is said", async () => {
  const fetch = mockFetch({
    "licenseKeys.update": ({ params }) => {
      assert.equal(params.expires_at, null);
      return params.id === "lic_sub"
        ? reply(400, { code: "SUBSCRIPTION", message: "It ends with its subscription." })
        : reply(404, { code: "NOT_FOUND", message: "License key not found" });
    },
  });
  const client = new DodoPayments({ bearerToken: "test", fetch });
  assert.equal(await keepForEver(client, "lic_sub"), "not possible: It ends with its subscription.");
  assert.equal(await keepForEver(client, "lic_none"), "no such license key");
  assert.deepEqual(
    fetch.calls.map(({ operation }) => operation),
    ["licenseKeys.update", "licenseKeys.update"],
  );
});

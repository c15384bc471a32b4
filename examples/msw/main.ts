import assert from "node:assert/strict";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import DodoPayments from "dodopayments-license-keys";
import { mswHandlers, reply } from "dodopayments-license-keys/testing";

const server = setupServer(
  ...mswHandlers(http, {
    "licenseKeys.list": ({ params }) => {
      assert.equal(params.status, "active");
      return { items: [] };
    },
    "licenseKeys.retrieve": () => reply(404, { code: "NOT_FOUND", message: "License key not found" }),
  }),
  // What is not handled above is left to those that follow.
  http.get("*/license_keys/*", () => HttpResponse.json({ code: "UNREACHED", message: "" }, { status: 500 })),
);
server.listen({ onUnhandledRequest: "error" });

const client = new DodoPayments({ bearerToken: "test", environment: "test_mode", baseURL: null });
console.log((await client.licenseKeys.list({ status: "active" })).items.length);
const outcome = await client.licenseKeys.retrieve("lic_1").result();
console.log(outcome.ok ? "" : outcome.error.message);
server.close();

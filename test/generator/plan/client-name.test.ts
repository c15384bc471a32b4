import { expect, test } from "vitest";
import type { Api } from "../../../generator/model/api.js";
import { clientNameOf } from "../../../generator/plan/client-name.js";

test.each([
  { title: "License Keys API", want: "LicenseKeys" },
  { title: "The Pet Store REST API", want: "PetStore" },
  { title: "GitHub v3 REST API", want: "GitHub" },
  { title: "CircleCI API", want: "CircleCI" },
  // Only what begins with a capital is a spelling of its own.
  { title: "iSendPro API", want: "ISendPro" },
  { title: "API", url: "https://api.acme.co.uk", want: "Acme" },
  { title: "API", url: "https://my-shop.io/v1", want: "MyShop" },
  { title: "API", url: "https://api.example.com", want: "Api" },
  { title: "API", url: "https://api.bestexample.com", want: "Bestexample" },
])("“$title” at $url is $want", ({ title, url, want }) => {
  const environments = url === undefined ? [] : [{ url }];
  expect(clientNameOf({ info: { title, version: "1" }, environments } as unknown as Api)).toBe(want);
});

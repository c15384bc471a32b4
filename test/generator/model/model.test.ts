import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import { loadDocument } from "../../../generator/load/document.js";
import { model } from "../../../generator/model/model.js";
import { resolve } from "../../../generator/resolve/document.js";
import { callOf } from "./document.js";

test("the license-key API is what its users expect", async () => {
  const { report, diagnostics } = collectDiagnostics();
  const loaded = await loadDocument("spec/license-keys.yaml", (file) => readFile(file), report);
  const resolved = loaded && resolve(loaded, report);
  const api = resolved && model(resolved, {}, report).api;
  expect(diagnostics).toEqual([]);
  expect(
    api?.operations.map((operation) => `${operation.method} ${operation.path} ${callOf(operation)}`).sort(),
  ).toEqual([
    "GET /license_key_instances licenseKeyInstances.list",
    "GET /license_key_instances/{id} licenseKeyInstances.retrieve",
    "GET /license_keys licenseKeys.list",
    "GET /license_keys/{id} licenseKeys.retrieve",
    "PATCH /license_key_instances/{id} licenseKeyInstances.update",
    "PATCH /license_keys/{id} licenseKeys.update",
    "POST /licenses/activate licenses.activate",
    "POST /licenses/deactivate licenses.deactivate",
    "POST /licenses/validate licenses.validate",
  ]);
  expect(api?.environments.map(({ name }) => name)).toEqual(["test_mode", "live_mode"]);
  expect(api?.security).toEqual([["API_KEY"]]);
  expect(api?.operations.filter(({ security }) => security.length === 0).map(callOf)).toEqual([
    "licenses.activate",
    "licenses.deactivate",
    "licenses.validate",
  ]);
  const listing = api?.operations.find((operation) => callOf(operation) === "licenseKeys.list");
  expect(listing?.paginator).toMatchObject({
    kind: "page",
    parameter: "page_number",
    origin: 0,
    size: "page_size",
    items: ["items"],
    end: { kind: "empty-page" },
    itemId: "id",
  });
});

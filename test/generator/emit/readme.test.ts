import { describe, expect, test } from "vitest";
import { emitApi } from "../../../generator/emit/api.js";
import { emitLicense } from "../../../generator/emit/license.js";
import { emitReadme } from "../../../generator/emit/readme.js";
import { asset } from "../../../generator/emit/syntax.js";
import { fillTemplate, fillText } from "../../../generator/emit/template.js";
import type { PackagePlan } from "../../../generator/plan/package-plan.js";
import { readAssets } from "../../../generator/write/asset.js";
import { textOfModule } from "../module-text.js";
import { samplePlan } from "./sample-plan.js";

const templates = (await readAssets()).package;
const readme = (change: Partial<PackagePlan>): string =>
  textOfModule(emitReadme({ ...samplePlan.package, ...change }, templates));

const holesOf = (holes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(holes).map(([name, text]) => [name, asset(text)]));

describe("a template", () => {
  test.each([
    { given: "a {{x}} b", holes: { x: "$& {{y}}" }, want: "a $& {{y}} b" },
    { given: "<!-- if x -->\nyes\n<!-- end -->\nend", holes: { x: "" }, want: "yes\nend" },
    { given: "<!-- if x -->\n{{x}}\n<!-- end -->\nend", holes: {}, want: "end" },
  ])("$given", ({ given, holes, want }) => {
    expect(fillText(asset(given), holesOf(holes))).toBe(want);
  });

  test("with a hole that nothing fills is refused", () => {
    expect(() => fillTemplate(asset("{{x}}"), {})).toThrow("{{x}}");
  });
});

describe("the README", () => {
  test("leaves out what the API lacks", () => {
    const text = readme({ readme: { baseVariable: "ACME_BASE_URL", credentials: [], environments: [] } });
    expect(text.match(/^## .*/gm)).toEqual(["## Install", "## License"]);
    expect(text).not.toContain("{{");
  });

  test("has the user's own text before everything that is done with the package", () => {
    const introduction = "<!-- if list -->\n{{title}} costs $& *nothing*.\n\n## Support\n\n<img src=logo.svg>";
    const text = readme({ readme: { introduction, baseVariable: "ACME_BASE_URL", credentials: [], environments: [] } });
    expect(text).toContain(`[api.md](api.md).\n\n${introduction}\n\n## Install\n`);
    expect(text.match(/^## .*/gm)).toEqual(["## Support", "## Install", "## License"]);
  });

  test("names a case for each documented status, but none for a range", () => {
    const { failing } = samplePlan.package.readme;
    if (!failing) throw new Error();
    const statuses = [
      { status: "404", description: "Not\nthere */ ``` " },
      { status: "5XX", description: "" },
      { status: "default", description: "" },
    ];
    const text = readme({
      readme: { baseVariable: "ACME_BASE_URL", credentials: [], environments: [], failing: { ...failing, statuses } },
    });
    expect(text.match(/case .*/g)).toEqual(["case 404: // Not there */ ```", "case undefined: // no usable response"]);
    expect(text).toContain("default: // any other status\n      console.error(error.status, error.error);");
    expect(text).toContain('new DodoPayments({ baseURL: "https://api.example.com" })');
  });

  test.each([
    { given: [{ status: "default", description: "What went wrong" }], want: ["What went wrong", "error"] },
    { given: [{ status: "404", description: "" }], want: ["a status that the API does not document", "requestId"] },
  ])("says what the other statuses are: $given", ({ given, want: [said, member] }) => {
    const { failing } = samplePlan.package.readme;
    if (!failing) throw new Error();
    const text = readme({ readme: { ...samplePlan.package.readme, failing: { ...failing, statuses: given } } });
    expect(text).toContain(`default: // ${said}\n      console.error(error.status, error.${member});`);
  });

  test("shows the document's words, not its markup", () => {
    expect(readme({ title: "<script>\n# Pets" })).toMatch(/^# \\<script\\> # Pets\n/);
  });
});

describe("api.md", () => {
  test("has a line for each method, under its resource", () => {
    const line = { method: "GET", result: "Pet", errors: "PetError", deprecated: false };
    const methods = [
      {
        ...line,
        resource: ["pets"],
        name: "list",
        signature: "client.pets.list()",
        path: "/pets",
        file: "src/resources/pets.ts",
      },
      { ...line, resource: [], name: "ping", signature: "client.ping()", path: "/ping", summary: "Is it\n*there*?" },
      {
        ...line,
        resource: ["pets"],
        name: "get",
        signature: "client.pets.get()",
        path: "/pet",
        params: "P",
        deprecated: true,
      },
    ];
    expect(textOfModule(emitApi({ ...samplePlan.package, title: "Pets", methods }))).toBe(`# Pets: every method

## pets

- [\`client.pets.list()\`](src/resources/pets.ts): \`GET /pets\`, returns \`Pet\`, throws \`PetError\`.
- \`client.pets.get()\`: \`GET /pet\`, takes \`P\`, returns \`Pet\`, throws \`PetError\`. Deprecated.

## client

- \`client.ping()\`: \`GET /ping\`, returns \`Pet\`, throws \`PetError\`. Is it \\*there\\*?
`);
  });
});

describe("LICENSE", () => {
  test.each([
    { given: "MIT", want: "MIT License" },
    { given: "Apache-2.0", want: "Apache License" },
    { given: "UNLICENSED", want: "without a license" },
    { given: "BSD-3-Clause OR ISC", want: "BSD-3-Clause OR ISC" },
  ])("$given", ({ given, want }) => {
    const text = textOfModule(emitLicense({ ...samplePlan.package, license: given }, templates));
    expect(text).toContain(want);
    expect(text).not.toContain("{{");
  });
});

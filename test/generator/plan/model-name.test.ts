import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import type { Model } from "../../../generator/model/api.js";
import { isIdentifier } from "../../../generator/plan/identifier.js";
import { planModelNames } from "../../../generator/plan/model-name.js";
import { globalTypes, runtimeTypes } from "../../../generator/plan/reserved.js";

function planNames(names: readonly string[], wanted: readonly string[] = []) {
  const { report, diagnostics } = collectDiagnostics();
  const models = names.map((name): Model => {
    const source = { file: "test.json", pointer: `/components/schemas/${name}` };
    return { id: `#${name}`, name, schema: { kind: "unknown" }, source };
  });
  const others = { own: ["Acme", "AcmeError"], wanted: new Set(wanted), unused: new Set<string>() };
  const planned = planModelNames(models, others, new Map(), report);
  return { planned: names.map((name) => planned.get(`#${name}`)), diagnostics };
}

describe("a schema's name", () => {
  test.each([
    { given: ["LicenseKey"], want: ["LicenseKey"] },
    { given: ["license_key"], want: ["LicenseKey"] },
    { given: ["license-key.v2"], want: ["LicenseKeyV2"] },
    { given: ["LICENSEKey"], want: ["LICENSEKey"] },
    { given: ["License_Key"], want: ["LicenseKey"] },
    { given: ["3D.Model"], want: ["ThreeDModel"] },
    { given: ["Клиент"], want: ["Клиент"] },
    { given: ["🎉"], want: ["Unnamed"] },
    { given: ["🎉 Party 🎉"], want: ["Party"] },
    { given: ["ユーザー"], want: ["ユーザー"] },
    { given: ["__proto__"], want: ["Proto"] },
    { given: ["Page[Pet]"], want: ["PagePet"] },
    { given: ["Foo`1"], want: ["Foo1"] },
    { given: ["Foo`1[Bar]"], want: ["FooBar"] },
    { given: ["Foo.Bar<Baz>"], want: ["FooBarBaz"] },
    { given: ["Dictionary`2<string,Acme.Pet[]>"], want: ["DictionaryStringAcmePet"] },
    {
      given: ["Page`1[[Acme.Pet, Acme.Api, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null]]"],
      want: ["PageAcmePet"],
    },
    {
      given: ["Pair`2[[A, X, Version=1.0, Culture=neutral],[B, X, Version=1.0, Culture=neutral]]"],
      want: ["PairAB"],
    },
    { given: ["Page«Pet»"], want: ["PagePet"] },
    { given: ["a".repeat(300)], want: [`A${"a".repeat(299)}`] },
    { given: [""], want: ["Unnamed"] },
  ])("$given → $want", ({ given, want }) => {
    expect(planNames(given).planned).toEqual(want);
  });
});

describe("an ending that says how it is used", () => {
  test.each([
    { given: ["LicenseKeyResponse"], want: ["LicenseKey"] },
    { given: ["CreateKeyRequest"], want: ["CreateKey"] },
    { given: ["UserDto"], want: ["User"] },
    { given: ["UserDTO"], want: ["User"] },
    { given: ["UserResponseDto"], want: ["User"] },
    { given: ["user_response"], want: ["User"] },
    { given: ["Response"], want: ["ResponseModel"] },
    { given: ["Responses"], want: ["Responses"] },
    { given: ["UserResponse", "User"], want: ["UserResponse", "User"] },
    { given: ["UserResponse", "UserDto"], want: ["UserResponse", "UserDto"] },
    { given: ["UserResponse", "UserRequest", "User"], want: ["UserResponse", "UserRequest", "User"] },
    { given: ["ErrorResponse"], want: ["ErrorResponse"] },
    { given: ["PageResponse"], want: ["PageResponse"] },
    { given: ["AcmeResponse"], want: ["AcmeResponse"] },
    { given: ["2_response"], want: ["Two"] },
  ])("$given → $want", ({ given, want }) => {
    const { planned, diagnostics } = planNames(given);
    expect(planned).toEqual(want);
    expect(diagnostics.length).toBe(want.includes("ResponseModel") ? 1 : 0);
  });

  test("stays where a resource or an operation has the short name", () => {
    const wanted = ["Payouts", "PayoutListParams"];
    const { planned } = planNames(["PayoutsResponse", "PayoutListParamsDto", "Payouts"], wanted);
    expect(planned).toEqual(["PayoutsResponse", "PayoutListParamsDto", "Payouts"]);
  });
});

describe("a name that something else has", () => {
  test.each([
    { given: ["File"], want: ["FileModel"] },
    { given: ["Error"], want: ["ErrorModel"] },
    { given: ["Request"], want: ["RequestModel"] },
    { given: ["Page"], want: ["PageModel"] },
    { given: ["BaseClient"], want: ["BaseClientModel"] },
    { given: ["RedirectStatus"], want: ["RedirectStatusModel"] },
    { given: ["APIError"], want: ["APIErrorModel"] },
    { given: ["Acme"], want: ["AcmeModel"] },
    { given: ["string"], want: ["StringModel"] },
    { given: ["File", "FileModel"], want: ["FileModel2", "FileModel"] },
    { given: ["user_name", "UserName"], want: ["UserNameModel", "UserName"] },
    { given: ["user_name", "user-name"], want: ["UserNameModel", "UserName"] },
    { given: ["UserID", "UserId"], want: ["UserID", "UserId"] },
  ])("$given → $want", ({ given, want }) => {
    const { planned, diagnostics } = planNames(given);
    expect(planned).toEqual(want);
    const renamed = diagnostics.filter(({ code }) => code === "model-renamed");
    expect(renamed).toHaveLength(
      want.filter((name) => !given.includes(name)).length - (given[1] === "user-name" ? 1 : 0),
    );
  });
});

test("whatever the names are, they become identifiers of their own, and no order changes them", () => {
  const name = fc.oneof(
    fc.constantFrom(
      "User",
      "user",
      "UserResponse",
      "UserDto",
      "user_response",
      "File",
      "Page",
      "__proto__",
      "constructor",
    ),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.string({ unit: fc.constantFrom("a", "B", "_", "-", "1", "Dto", "Response"), maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (given, keys) => {
      const ranks = new Map(given.map((each) => [each, keys.next().value as number]));
      const shuffled = given.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
      const byName = new Map(given.map((each, index) => [each, planNames(given).planned[index]]));
      const again = new Map(shuffled.map((each, index) => [each, planNames(shuffled).planned[index]]));
      expect(again).toEqual(byName);
      const names = [...byName.values()].map(String);
      expect(new Set(names).size).toBe(given.length);
      expect(names.filter((each) => !isIdentifier(each) || [...runtimeTypes(), ...globalTypes].includes(each))).toEqual(
        [],
      );
    }),
  );
});

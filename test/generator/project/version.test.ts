/** Versions and changelogs: what follows from what has changed. */
import { describe, expect, test } from "vitest";
import { changesMarkdown, withSection } from "../../../generator/project/changelog.js";
import { byVersion, nextVersion } from "../../../generator/project/version.js";

test.each([
  { given: "1.2.3", major: "2.0.0", minor: "1.3.0", patch: "1.2.4" },
  { given: "0.2.3", major: "0.3.0", minor: "0.2.4", patch: "0.2.4" },
  { given: "0.0.9", major: "0.1.0", minor: "0.0.10", patch: "0.0.10" },
  { given: "1.0.0+build", major: "2.0.0", minor: "1.1.0", patch: "1.0.1" },
  { given: "1.0.0-beta.1", major: undefined, minor: undefined, patch: undefined },
])("after $given", ({ given, ...want }) => {
  const [major, minor, patch] = (["major", "minor", "patch"] as const).map((level) => nextVersion(given, level));
  expect({ major, minor, patch }).toEqual(want);
});

test("versions stand by their numbers", () => {
  expect(["0.9.0", "0.10.0", "1.0.0", "0.10.2"].toSorted(byVersion)).toEqual(["1.0.0", "0.10.2", "0.10.0", "0.9.0"]);
});

describe("the changelog", () => {
  test.each([
    { given: "", want: "# Changelog\n\n## 1.0.0\n\n- New.\n" },
    { given: "# Changelog\n\n## 0.9.0\n\n- Old.\n", want: "# Changelog\n\n## 1.0.0\n\n- New.\n\n## 0.9.0\n\n- Old.\n" },
    {
      given: "# Mine\n\nAbout it.\n\n## 1.0.0\n\n- Draft.\n\n## 0.9.0\n\n- Old.\n",
      want: "# Mine\n\nAbout it.\n\n## 1.0.0\n\n- New.\n\n## 0.9.0\n\n- Old.\n",
    },
    { given: "# Changelog\n\n## 1.0.0\n\n- Draft.\n", want: "# Changelog\n\n## 1.0.0\n\n- New.\n" },
  ])("“$given” has the version once, and first", ({ given, want }) => {
    expect(withSection(given, "1.0.0", "- New.\n")).toBe(want);
    expect(withSection(want, "1.0.0", "- New.\n")).toBe(want);
  });

  test("takes what the document calls things as text", () => {
    const change = { code: "call-added", subject: "a", help: "b", side: "new", level: "minor" } as const;
    const message = "client.<img src=x>.`a` is\n# new [x](y).";
    expect(changesMarkdown([{ ...change, message }], "##", false)).toBe(
      "## New\n\n- client.\\<img src=x\\>.\\`a\\` is \\# new \\[x\\](y).\n  b\n",
    );
  });
});

/** Versions and changelogs: what follows from what has changed. */
import { describe, expect, test } from "vitest";
import {
  changesMarkdown,
  firstVersion,
  sameApi,
  sectionOf,
  withoutFirst,
  withSection,
} from "../../../generator/project/changelog.js";
import { byVersion, nextPrerelease, nextVersion, releaseOf } from "../../../generator/project/version.js";

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

test.each([
  { given: "1.0.0-beta.9", next: "1.0.0-beta.10", release: "1.0.0" },
  { given: "1.0.0-0", next: "1.0.0-1", release: "1.0.0" },
  { given: "1.0.0-beta", next: undefined, release: "1.0.0" },
  { given: "1.0.0-rc1", next: undefined, release: "1.0.0" },
  { given: "1.0.0", next: undefined, release: undefined },
])("$given is followed by $next, and then by $release", ({ given, next, release }) => {
  expect([nextPrerelease(given), releaseOf(given)]).toEqual([next, release]);
});

test.each([
  { want: ["1.0.0", "0.10.2", "0.10.0", "0.9.0"] },
  // The example of section 11.
  {
    want: [
      "1.0.0",
      "1.0.0-rc.1",
      "1.0.0-beta.11",
      "1.0.0-beta.2",
      "1.0.0-beta",
      "1.0.0-alpha.beta",
      "1.0.0-alpha.1",
      "1.0.0-alpha",
    ],
  },
])("$want.0 stands before all others", ({ want }) => {
  expect(want.toReversed().toSorted(byVersion)).toEqual(want);
  expect(want.toSorted().toSorted(byVersion)).toEqual(want);
});

describe("the changelog", () => {
  const news = "### New\n\n- client.ping is new.\n  No action is needed: existing programs still compile.\n";

  const release = (text: string) => withSection(text, "1.0.0", sectionOf(text, "1.0.0", news));

  test.each([
    { given: "", want: `# Changelog\n\n## 1.0.0\n\n${news}` },
    {
      given: "# Changelog\n\n## 0.9.0\n\n- Old.\n",
      want: `# Changelog\n\n## 1.0.0\n\n${news}\n## 0.9.0\n\n- Old.\n`,
    },
    {
      given: "# Mine\n\nAbout it.\n\n## 1.0.0\n\n- Draft.\n\n## 0.9.0\n\n- Old.\n",
      want: `# Mine\n\nAbout it.\n\n## 1.0.0\n\n- Draft.\n\n${news}\n## 0.9.0\n\n- Old.\n`,
    },
    { given: "## 0.9.0\n\n- Old.\n", want: `# Changelog\n\n## 1.0.0\n\n${news}\n## 0.9.0\n\n- Old.\n` },
    {
      given: "# Changelog\n\n## [v1.0.0] - 2026-01-01\n\n### Added\n\n- Mine.\n",
      want: `# Changelog\n\n## [v1.0.0] - 2026-01-01\n\n${news}\n### Added\n\n- Mine.\n`,
    },
    {
      given: "# Changelog\n\n## [Unreleased]\n\nThanks to all.\n\n### Fixed\n\n- A bug.\n\n## 0.9.0\n\n- Old.\n",
      want: `# Changelog\n\n## [Unreleased]\n\n## 1.0.0\n\nThanks to all.\n\n${news}\n### Fixed\n\n- A bug.\n\n## 0.9.0\n\n- Old.\n`,
    },
    // Told before, of what has changed since; what the author has put beside it stays.
    {
      given:
        "# Changelog\n\n## 1.0.0\n\n### New\n\n- client.old is new.\n  No action is needed: existing programs still compile.\n- Mine.\n",
      want: `# Changelog\n\n## 1.0.0\n\n${news}- Mine.\n`,
    },
    { given: `# Changelog\n\n## 1.0.0\n\n${sameApi}`, want: `# Changelog\n\n## 1.0.0\n\n${news}` },
  ])("“$given” has the version once, and keeps what its author wrote", ({ given, want }) => {
    expect(release(given)).toBe(want);
    expect(release(want)).toBe(want);
    // Of a changelog as Windows has it.
    const onWindows = (text: string) => text.replaceAll("\n", "\r\n");
    if (given !== "") expect(release(onWindows(given))).toBe(onWindows(want));
  });

  test("of a first version that was never released is forgotten", () => {
    const section = `## 0.1.0\n\n${firstVersion}`;
    expect(withoutFirst(`# Changelog\n\n${section}`, "0.1.0")).toBe("# Changelog\n\n");
    expect(withoutFirst(`# Changelog\n\n${section}`.replaceAll("\n", "\r\n"), "0.1.0")).toBe("# Changelog\r\n\r\n");
  });

  test("takes what the document calls things as text", () => {
    const change = { code: "call-added", subject: "a", help: "b", side: "new", level: "minor" } as const;
    const message = "client.<img src=x>.`a` is\n# new [x](y).";
    expect(changesMarkdown([{ ...change, message }], "##", false)).toBe(
      "## New\n\n- client.\\<img src=x\\>.\\`a\\` is \\# new \\[x\\](y).\n  b\n",
    );
  });
});

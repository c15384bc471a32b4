/** The next version of a client: what has changed since the last one, and which number follows from that. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Level } from "../diff/change.js";
import { readPlain } from "../file.js";
import type { WriteReport } from "../write/write.js";
import { changesMarkdown, firstVersion, sameApi, sectionOf, withoutFirst, withSection } from "./changelog.js";
import { compareClient, generateClient, type Outcome } from "./client.js";
import { type Compared, compareSides } from "./compare.js";
import { relative } from "./entry.js";
import { git, GitError } from "./git.js";
import { readPackageVersion } from "./package.js";
import { settingsError } from "./problem.js";
import { describePackage, revisionReader } from "./published.js";
import type { ClientSettings } from "./settings.js";
import { type BrokenSide, readSide, type Side } from "./side.js";
import { byVersion, isVersion, nextPrerelease, nextVersion, releaseOf } from "./version.js";

interface ReleaseChoice {
  /** A published package, or a document, to compare with. @default the last git tag that has the client */
  readonly from?: string;
  /** A version, or the part to raise whatever has changed; `prerelease` raises the number of a prerelease. */
  readonly as?: string;
}

export type Release =
  | PlannedRelease
  | FirstRelease
  | { readonly kind: "unchanged"; readonly name: string; readonly version: string; readonly origin: string }
  | BrokenSide;

/** Nothing was released before. Unless another one is chosen, the package's own version is the first. */
export interface FirstRelease {
  readonly kind: "first";
  readonly name: string;
  readonly version: string;
  /** The version that the package has. */
  readonly previous: string;
  /** Whether the folder is in a git repository, whose tags show what was released. */
  readonly isInGit: boolean;
}

export interface PlannedRelease {
  readonly kind: "release";
  readonly name: string;
  readonly version: string;
  readonly previous: string;
  /** The tag, package or document that it was compared with. */
  readonly origin: string;
  readonly verdict: Compared["verdict"];
  readonly changes: Compared["changes"];
  /** Its section of CHANGELOG.md, without the heading. */
  readonly section: string;
}

/** Finds the next version. Writes nothing. @throws ProjectError */
export async function planRelease(settings: ClientSettings, { from, as }: ReleaseChoice): Promise<Release> {
  refuseFixed(settings);
  const { client, loaded, diagnostics, texts } = await compareClient(settings, {});
  const broken = { kind: "broken", spec: relative(settings.input), diagnostics, texts } as const;
  if (!client || !loaded) return { ...broken, ...(loaded && { loaded }) };
  const { name, version } = client.plan.package;
  const tags = from === undefined ? await listTags(name) : [];
  const origin = from ?? (await lastTag(tags ?? [], settings.output));
  if (origin === undefined) {
    const chosen = as === undefined ? version : decided(version, as);
    return { kind: "first", name, version: chosen, previous: version, isInGit: tags !== undefined };
  }
  const before = await readOrigin(origin, from !== undefined, settings);
  if (before.kind === "broken") return before;
  const previous = before.version ?? (await readPackageVersion(settings.output)) ?? version;
  const after: Side = { kind: "side", surface: client.surface, loaded, prefix: "" };
  const { verdict, changes } = compareSides(before, after);
  if (!verdict && as === undefined) return { kind: "unchanged", name, version: previous, origin };
  const next = as === undefined ? nextVersion(previous, verdict ?? "patch") : decided(previous, as);
  if (next === undefined) throw settingsError(`What follows ${previous} is yours to say.`, prereleaseHelp(previous));
  if (byVersion(next, previous) >= 0)
    throw settingsError(`${next} does not come after ${previous}, which was released.`, "Name a higher version.");
  const generated = changesMarkdown(changes, "###", false) || sameApi;
  const section = sectionOf(await readChangelog(settings), next, generated);
  return { kind: "release", name, version: next, previous, origin, verdict, changes, section };
}

/** Whether there is anything to write: as a first version, the package's own may do. */
export function isDue(release: Release): release is PlannedRelease | FirstRelease {
  return release.kind === "release" || (release.kind === "first" && release.version !== release.previous);
}

/** Generates the client with the new version, and describes it in the changelog. @throws ProjectError */
export async function applyRelease(
  settings: ClientSettings,
  release: PlannedRelease | FirstRelease,
): Promise<Outcome<WriteReport>> {
  const { kind, version, previous } = release;
  const outcome = await generateClient(settings, { version });
  const changelog = await readChangelog(settings);
  const before = kind === "first" ? withoutFirst(changelog, previous) : changelog;
  const section = kind === "first" ? sectionOf(before, version, firstVersion) : release.section;
  await writeFile(changelogOf(settings), withSection(before, version, section));
  return outcome;
}

function changelogOf({ output }: ClientSettings): string {
  return path.join(output, "CHANGELOG.md");
}

async function readChangelog(settings: ClientSettings): Promise<string> {
  return readPlain(changelogOf(settings)).then(String, () => "");
}

function refuseFixed({ settings: { packageVersion } }: ClientSettings): void {
  if (packageVersion === undefined) return;
  const help = "Remove the setting: the package.json of the client keeps its version from then on.";
  throw settingsError(`The setting packageVersion fixes the version: ${packageVersion}.`, help);
}

const levels: readonly string[] = ["major", "minor", "patch"] satisfies readonly Level[];

function decided(previous: string, as: string): string {
  const isRelative = levels.includes(as) || as === "prerelease";
  const version = as === "prerelease" ? nextPrerelease(previous) : isRelative ? nextVersion(previous, as as Level) : as;
  if (version !== undefined && isVersion(version)) return version;
  if (!isRelative) throw settingsError(`--as must be a version, major, minor, patch or prerelease, not “${as}”.`);
  if (as === "prerelease")
    throw settingsError(`${previous} has no number that a prerelease could raise.`, "Name it: --as 1.0.0-beta.1");
  throw settingsError(`What follows ${previous} is yours to say.`, prereleaseHelp(previous));
}

function prereleaseHelp(previous: string): string {
  const [release = "1.0.0", next] = [releaseOf(previous), nextPrerelease(previous)];
  return `Name the version: --as ${release}${next === undefined ? "" : `, or --as prerelease for ${next}`}`;
}

async function readOrigin(origin: string, isNamed: boolean, settings: ClientSettings): Promise<Side | BrokenSide> {
  if (isNamed) return readSide(origin, settings, undefined);
  const { surface, version } = await describePackage(origin, revisionReader(origin, gitPath(settings.output)));
  return { kind: "side", surface, version, prefix: `${origin}:` };
}

interface Tag {
  readonly tag: string;
  readonly version: string;
}

/**
 * The client's tags: `v1.2.0`, `acme@1.2.0`, `@acme/client@1.2.0`; undefined outside of a repository. @throws
 * ProjectError
 */
async function listTags(name: string): Promise<readonly Tag[] | undefined> {
  try {
    const listed = (await git("tag", "--list", "--merged", "HEAD")).toString().split("\n");
    return listed.flatMap((tag) => {
      const version = tag.startsWith(`${name}@`) ? tag.slice(name.length + 1) : /^v(\d.*)$/.exec(tag)?.[1];
      return version !== undefined && isVersion(version) ? [{ tag, version }] : [];
    });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (error.failure.kind === "outside") return undefined;
    if (error.failure.kind === "empty") return [];
    const help = `Name it: --from npm:${name}@VERSION`;
    throw settingsError(`The tags of git say what was released last, and cannot be read: ${error.message}.`, help);
  }
}

/** The highest version among the tags whose commit has the client. */
async function lastTag(tags: readonly Tag[], output: string): Promise<string | undefined> {
  for (const { tag } of tags.toSorted((one, other) => byVersion(one.version, other.version))) {
    const read = revisionReader(tag, gitPath(output));
    if ((await read(".specwright/surface.jsonl")) !== undefined && (await read("package.json")) !== undefined)
      return tag;
  }
  return undefined;
}

/** Relative to the current folder, with slashes. */
function gitPath(output: string): string {
  return path.relative(process.cwd(), output).split(path.sep).join("/") || ".";
}

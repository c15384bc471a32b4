/** The next version of a client: what has changed since the last one, and which number follows. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Level } from "../diff/change.js";
import type { WriteReport } from "../write/write.js";
import { changesMarkdown, withSection } from "./changelog.js";
import { compareClient, generateClient, type Outcome } from "./client.js";
import { type Compared, compareSides } from "./compare.js";
import { relative } from "./entry.js";
import { readPackageVersion } from "./package.js";
import { settingsError } from "./problem.js";
import { describePackage, revisionReader } from "./published.js";
import type { ClientSettings } from "./settings.js";
import { type BrokenSide, readSide, type Side } from "./side.js";
import { byVersion, isVersion, nextVersion } from "./version.js";

export interface ReleaseChoice {
  /** What was published: a package, or a document. @default the last tag of git that has the client */
  readonly from?: string;
  /** The version, or the part of it that is raised, whatever has changed. */
  readonly as?: string;
}

export type Release =
  | PlannedRelease
  /** Nothing was released before: the version that the package has is the first. */
  | { readonly kind: "first"; readonly name: string; readonly version: string }
  | { readonly kind: "unchanged"; readonly name: string; readonly version: string; readonly origin: string }
  | BrokenSide;

export interface PlannedRelease {
  readonly kind: "release";
  readonly name: string;
  readonly version: string;
  readonly previous: string;
  /** The tag, package or document that it is compared with. */
  readonly origin: string;
  readonly verdict: Compared["verdict"];
  readonly changes: Compared["changes"];
  /** Its section of CHANGELOG.md, without the heading. */
  readonly section: string;
}

/** Writes nothing. @throws ProjectError */
export async function planRelease(settings: ClientSettings, { from, as }: ReleaseChoice): Promise<Release> {
  refuseFixed(settings);
  const { client, loaded, diagnostics, texts } = await compareClient(settings, {});
  const broken = { kind: "broken", spec: relative(settings.input), diagnostics, texts } as const;
  if (!client || !loaded) return { ...broken, ...(loaded && { loaded }) };
  const { name, version } = client.plan.package;
  const origin = from ?? (await lastTag(settings.output, name));
  if (origin === undefined) return { kind: "first", name, version: as === undefined ? version : decided(version, as) };
  const before = await readOrigin(origin, from !== undefined, settings);
  if (before.kind === "broken") return before;
  const previous = before.version ?? (await readPackageVersion(settings.output)) ?? version;
  const after: Side = { kind: "side", surface: client.surface, loaded, prefix: "" };
  const { verdict, changes } = compareSides(before, after);
  if (!verdict && as === undefined) return { kind: "unchanged", name, version: previous, origin };
  const next = as === undefined ? nextVersion(previous, verdict ?? "patch") : decided(previous, as);
  if (next === undefined)
    throw settingsError(`What follows ${previous} is yours to say.`, "Name the version: --as 1.0.0");
  const section = changesMarkdown(changes, "###", false) || "- The same API; the code has been generated anew.\n";
  return { kind: "release", name, version: next, previous, origin, verdict, changes, section };
}

/** Generates the client with the new version, and tells of it in its changelog. @throws ProjectError */
export async function applyRelease(
  settings: ClientSettings,
  { version, section }: Pick<PlannedRelease, "version" | "section">,
): Promise<Outcome<WriteReport>> {
  const outcome = await generateClient(settings, { version });
  const file = path.join(settings.output, "CHANGELOG.md");
  const changelog = await readFile(file, "utf8").catch(() => "");
  await writeFile(file, withSection(changelog, version, section));
  return outcome;
}

function refuseFixed({ settings: { packageVersion } }: ClientSettings): void {
  if (packageVersion === undefined) return;
  const help = "Remove the setting: the package.json of the client keeps its version from then on.";
  throw settingsError(`The setting packageVersion fixes the version: ${packageVersion}.`, help);
}

const levels: readonly string[] = ["major", "minor", "patch"] satisfies readonly Level[];

function decided(previous: string, as: string): string {
  const version = levels.includes(as) ? nextVersion(previous, as as Level) : as;
  if (version !== undefined && isVersion(version)) return version;
  throw settingsError(`--as must be a version, major, minor or patch, not “${as}”.`);
}

async function readOrigin(origin: string, isNamed: boolean, settings: ClientSettings): Promise<Side | BrokenSide> {
  if (isNamed) return readSide(origin, settings, undefined);
  const { surface, version } = await describePackage(origin, revisionReader(origin, gitPath(settings.output)));
  return { kind: "side", surface, version, prefix: `${origin}:` };
}

/** The highest version that is tagged, of those whose commit holds the client: `v1.2.0`, `acme@1.2.0`, `@acme/client@1.2.0`. */
async function lastTag(output: string, name: string): Promise<string | undefined> {
  const run = promisify(execFile);
  const listed = await run("git", ["tag", "--list", "--merged", "HEAD"]).catch(() => ({ stdout: "" }));
  const tags = listed.stdout.split("\n").flatMap((tag) => {
    const version = tag.startsWith(`${name}@`) ? tag.slice(name.length + 1) : /^v(\d.*)$/.exec(tag)?.[1];
    return version !== undefined && isVersion(version) ? [{ tag, version }] : [];
  });
  for (const { tag } of tags.toSorted((one, other) => byVersion(one.version, other.version))) {
    const read = revisionReader(tag, gitPath(output));
    if ((await read(".specwright/surface.jsonl")) !== undefined && (await read("package.json")) !== undefined)
      return tag;
  }
  return undefined;
}

/** From the current folder, with slashes. */
function gitPath(output: string): string {
  return path.relative(process.cwd(), output).split(path.sep).join("/") || ".";
}

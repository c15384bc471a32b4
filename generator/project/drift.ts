/** Finds drift between a document, its lock file and the client on disk, and its reasons. */
import path from "node:path";
import type { Position } from "../diagnostic.js";
import { diffSurfaces } from "../diff/diff.js";
import type { Level } from "../diff/change.js";
import { parseRecord, recordPath } from "../diff/record.js";
import { readPlain } from "../file.js";
import type { GeneratedClient } from "../generate.js";
import type { Loaded } from "../load/loaded.js";
import { findPlace } from "../load/place.js";
import { type CheckReport, type FileDifference, readVersion } from "../write/write.js";
import { type DriftCode, type DriftSubject, driftSubjects, driftTable } from "./drift-table.js";
import { relative } from "./entry.js";
import { lockDifference } from "./lock.js";
import type { ClientSettings } from "./settings.js";

export type { DriftCode } from "./drift-table.js";

/** A single difference. */
export interface Drift {
  readonly code: DriftCode;
  readonly message: string;
  readonly help: string;
  /** Relative to the current folder where it is below that. */
  readonly file: string;
  readonly position?: Position;
  /** For a change of the document: a pointer into its data. */
  readonly pointer?: string;
  /** For a change of the document: the part of the version that it raises. */
  readonly level?: Level;
}

/** The causes come first, then the files. Empty where document, lock file and output agree. */
export async function findDrifts(
  { output, lock }: ClientSettings,
  client: GeneratedClient<CheckReport>,
  loaded: Loaded | undefined,
): Promise<readonly Drift[]> {
  const { report } = client;
  const place = relative(output);
  if (report.isNew) return [drift("never-generated", place, { file: place })];
  const files = fileDrifts(report, output, driftSubjects.client);
  const locked = lock === undefined ? undefined : await lockDifference(lock, client.lock);
  return [
    ...(files.length > 0 ? await generatorDrift(report, output) : []),
    ...(files.length > 0 ? await documentDrifts(client, output, loaded) : []),
    ...(lock === undefined || locked === undefined ? [] : [drift("lock-outdated", relative(lock), at(lock, locked))]),
    ...files,
  ];
}

/** The same for a reference: the version that wrote it, and its files. */
export async function findReferenceDrifts(output: string, report: CheckReport): Promise<readonly Drift[]> {
  const subject = driftSubjects.reference;
  const place = relative(output);
  if (report.isNew) return [drift("never-generated", place, { file: place }, subject)];
  const files = fileDrifts(report, output, subject);
  return [...(files.length > 0 ? await generatorDrift(report, output, subject) : []), ...files];
}

function drift(
  code: DriftCode,
  name: string,
  where: Omit<Drift, "code" | "message" | "help">,
  subject: DriftSubject = driftSubjects.client,
): Drift {
  const { message, help } = driftTable[code];
  const fill = (text: string) =>
    text.replace(/\{(what|command|own)\}/g, (_, hole: keyof DriftSubject) => subject[hole]);
  return { code, message: fill(message).replace("{name}", () => name), help: fill(help), ...where };
}

function at(file: string, line: number | undefined): Pick<Drift, "file" | "position"> {
  return { file: relative(file), ...(line !== undefined && { position: { line, column: 1 } }) };
}

function fileDrifts({ differences }: CheckReport, output: string, subject: DriftSubject): readonly Drift[] {
  return differences.map(({ path: name, kind, line }: FileDifference) => {
    const file = path.join(output, name);
    return drift(`file-${kind}`, relative(file), at(file, line), subject);
  });
}

async function generatorDrift(
  { generator }: CheckReport,
  output: string,
  subject: DriftSubject = driftSubjects.client,
): Promise<readonly Drift[]> {
  const version = await readVersion();
  if (generator === undefined || generator === version) return [];
  const file = path.join(output, ".specwright/manifest.json");
  return [drift("generator-changed", `${generator}, and this is ${version}`, at(file, 2), subject)];
}

/** The changes that the client's users would notice, compared with the client on disk. */
async function documentDrifts(
  { surface }: GeneratedClient<CheckReport>,
  output: string,
  loaded: Loaded | undefined,
): Promise<readonly Drift[]> {
  const text = await readPlain(path.join(output, recordPath)).then(String, () => "");
  const old = parseRecord(text);
  if (!old) return [];
  return diffSurfaces(old, surface).changes.map(({ message, level, source, side }) => {
    const known = side === "new" ? source : surface.source;
    const place = known && loaded && findPlace(loaded, known);
    return drift("document-changed", message, {
      file: place?.document.file ?? surface.source?.file ?? "",
      ...(place && side === "new" && { position: place.position }),
      ...(known && { pointer: known.pointer }),
      level,
    });
  });
}

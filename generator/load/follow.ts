/** Follows every reference from the entry on, reads the files that they name, and notes where each reference leads. */
import { parsePointer, type Report, type Source } from "../diagnostic.js";
import { type Holder, one } from "../keyword/keyword.js";
import type { Grammar } from "./grammar.js";
import type { LoadedDocument } from "./loaded.js";
import { findTarget, knownTarget } from "./reference-target.js";
import type { Strays } from "./stray.js";
import { type Access, addDocument, type Trail } from "./trail.js";
import { findMentions, type Mention, valueAt, walk } from "./walk.js";

export async function followReferences(
  entry: LoadedDocument,
  grammar: Grammar,
  access: Access,
  strays: Strays,
  report: Report,
): Promise<ReadonlyMap<string, LoadedDocument>> {
  const trail: Trail = {
    entry: entry.file,
    grammar,
    documents: new Map(),
    access,
    report,
    strays,
    named: new Map(),
    entered: new Map(),
    sole: new Map(),
  };
  addDocument(trail, entry);
  let mentions: Mention[] = [];
  visit(trail, one("document"), { file: entry.file, pointer: "" }, mentions);
  while (mentions.length > 0) {
    const found: Mention[] = [];
    for (const mention of mentions) {
      const target = knownTarget(trail, mention) ?? (await findTarget(trail, mention));
      if (target) note(trail, mention, target, found);
    }
    mentions = found;
  }
  return new Map([...trail.documents].map(([file, { document }]) => [file, document]));
}

/** Adds to `mentions` the references in the value at a place, unless they were added before. */
function visit(trail: Trail, shape: Holder, { file, pointer }: Source, mentions: Mention[]): void {
  const followed = trail.documents.get(file);
  if (!followed) return;
  walk(trail.grammar, shape, valueAt(followed.document.value, parsePointer(pointer)), pointer, (visited) => {
    if (!isNew(followed.visited, visited.shape, visited.value)) return false;
    findMentions(file, visited, mentions);
    trail.strays.note(file, visited);
    return true;
  });
}

/** Notes that something is walked over as a shape; false where it has been before. */
function isNew<Thing>(known: Map<Holder, Set<Thing>>, shape: Holder, thing: Thing): boolean {
  let things = known.get(shape);
  if (!things) known.set(shape, (things = new Set()));
  return things.size < things.add(thing).size;
}

/** Notes where a reference leads, and adds the references found there to `mentions`. */
function note(trail: Trail, { source, holder, key, shape }: Mention, target: Source, mentions: Mention[]): void {
  const references = trail.documents.get(source.file)?.references;
  const known = references?.get(holder);
  if (!known) references?.set(holder, key === "$ref" ? soleReference(trail, target) : new Map([[key, target]]));
  else if (isShared(trail, known)) references?.set(holder, new Map(known).set(key, target));
  else known.set(key, target);
  if (isNew(trail.entered, shape, target)) visit(trail, shape, target, mentions);
}

/** Most objects that refer to something have nothing but a `$ref`, often the same one: they share one map. */
function soleReference({ sole }: Trail, target: Source): Map<string, Source> {
  let reference = sole.get(target);
  if (!reference) sole.set(target, (reference = new Map([["$ref", target]])));
  return reference;
}

function isShared({ sole }: Trail, reference: ReadonlyMap<string, Source>): boolean {
  const [target] = reference.values();
  return target !== undefined && sole.get(target) === reference;
}

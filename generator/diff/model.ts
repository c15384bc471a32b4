/** What becomes of the types that a client exports. */
import { type Source, within } from "../diagnostic.js";
import type { Operation } from "../model/api.js";
import { type Change, change, type Place, type Side } from "./change.js";
import { directionsOf } from "./reach.js";
import { typeText } from "./shape.js";
import type { DeclaredType, Surface } from "./surface.js";
import { compareDeclared } from "./type.js";

export function compareModels(old: Surface, next: Surface): readonly Change[] {
  const directions = directionsOf(old);
  const [before, after] = [sourcesOf(old), sourcesOf(next)];
  const texts = new Map<string, string>();
  for (const [name, type] of next.types) if (!old.types.has(name)) texts.set(typeText(type), name);
  const changes: Change[] = [];
  for (const [name, each] of old.declarations) {
    const [type, other] = [old.types.get(name), next.types.get(name)];
    const place: Place = { old: before.get(name), new: after.get(name) };
    if (!type) continue;
    if (!other) {
      const renamed = texts.get(typeText(type));
      const code = renamed === undefined ? "type-removed" : "type-renamed";
      changes.push(change(code, name, renamed === undefined ? place : { ...place, new: after.get(renamed) }, renamed));
      continue;
    }
    // The errors of a call are compared with it.
    if (isErrorUnion(each)) continue;
    for (const direction of directions.get(name) ?? [])
      changes.push(
        ...compareDeclared(type, other, { old: old.types, new: next.types, direction, subject: name, place, open: [] }),
      );
    if (!isDeprecated(each) && isDeprecated(next.declarations.get(name)))
      changes.push(change("type-deprecated", name, place));
  }
  const added = [...next.declarations].filter(([name, { isModel }]) => isModel && !old.types.has(name));
  return [
    ...changes.map((each) => relocated(each, { old: before, new: after })),
    ...added.map(([name]) => change("type-added", name, { new: after.get(name) })),
  ];
}

function isErrorUnion({ declaration }: DeclaredType): boolean {
  const members = declaration.kind === "alias" && declaration.type.kind === "union" ? declaration.type.members : [];
  return members.some((member) => member.kind === "name" && member.name === "TransportError");
}

function isDeprecated(declared: DeclaredType | undefined): boolean {
  return declared?.declaration.doc.tags.some(({ name }) => name === "deprecated") ?? false;
}

/**
 * Where each type stands: a model's schema, the operation whose params or error it is, or else the document.
 *
 * Of params, each property too: they come from several places.
 */
function sourcesOf(surface: Surface): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>();
  for (const { method, operation } of surface.calls.values()) {
    const params = [method, ...(method.alternatives ?? [])].flatMap((each) => each.params?.type ?? []);
    const results = method.returns.kind === "name" ? (method.returns.arguments ?? []) : [];
    for (const type of [...params, ...results]) if (type.kind === "name") found.set(type.name, operation.source);
    for (const type of params) if (type.kind === "name") addProperties(found, type.name, operation, surface.types);
  }
  for (const [name, { source }] of surface.declarations) if (source) found.set(name, source);
  for (const name of surface.types.keys()) if (!found.has(name)) found.set(name, surface.source);
  return found;
}

function addProperties(found: Map<string, Source>, name: string, operation: Operation, types: Surface["types"]): void {
  const { parameters, body } = operation;
  const declared = types.get(name);
  for (const { name: property } of declared?.kind === "object" ? declared.properties : []) {
    const parameter = parameters.find((each) => each.name === property || `${each.place}_${each.name}` === property);
    const inBody = body && within(body.source, "content", body.mediaType, "schema", "properties", property);
    const source = parameter?.source ?? inBody;
    if (source) found.set(`${name}.${property}`, source);
  }
}

/** Where the property itself stands, where that is known better than from its type. */
function relocated(found: Change, sources: Readonly<Record<Side, ReadonlyMap<string, Source>>>): Change {
  const source = sources[found.side].get(found.subject);
  return source ? { ...found, source } : found;
}

/** Which property identifies the items of a list. */
import { isSameNoun } from "../name/noun.js";
import { wordsOf } from "../name/word.js";
import { dereference, propertiesOf } from "./reference.js";
import type { Models } from "./reference.js";
import type { Property, Schema } from "./schema.js";

/** Further names of identifying properties, where none is called `id`. */
const otherIdentities = ["uuid", "token", "guid", "sid"];

/** What is known of the items beside their schema. */
interface Clue {
  /** The path's word for them. */
  readonly noun?: string | undefined;
  /** What may name the property: “a cursor representing an item's token”. */
  readonly prose?: string | undefined;
  /** Whether the items have an identity, so that an `id` counts that is not required. */
  readonly isSure?: boolean | undefined;
}

/** The property that identifies an item, among those that the document requires: `id`, `<singular>_id`, or `token`. */
export function findItemId(item: Schema, models: Models, clue: Clue): string | undefined {
  const { noun, prose = "", isSure = false } = clue;
  const target = dereference(item, models);
  if (target?.kind === "union") return commonItemId(target.members, models, clue);
  const identities = (propertiesOf(item, models) ?? []).filter(
    (property) => (property.required || (isSure && property.name === "id")) && isIdentity(property, models),
  );
  const plain = identities.find(({ name }) => name === "id" || name === "_id");
  if (plain) return plain.name;
  const own = identities.filter(({ name }) => {
    const words = wordsOf(name);
    const last = words.at(-2);
    return (
      words.at(-1) === "id" && words.length > 1 && noun !== undefined && last !== undefined && isSameNoun(last, noun)
    );
  });
  // Beside an `id` that may be left out, such a name refers to another thing.
  const hasId = propertiesOf(item, models)?.some(({ name }) => name === "id");
  if (own.length > 0) return own.length === 1 && !hasId ? own[0]?.name : undefined;
  return otherIdentities.find(
    (name) => new RegExp(`\\b${name}\\b`, "i").test(prose) && identities.some((property) => property.name === name),
  );
}

/** The property that identifies items of every kind in a union. */
function commonItemId(members: readonly Schema[], models: Models, clue: Clue): string | undefined {
  const ids = members.map((member) => (member.kind === "union" ? undefined : findItemId(member, models, clue)));
  const [first] = ids;
  return ids.every((id) => id === first) ? first : undefined;
}

function isIdentity(property: Property, models: Models): boolean {
  const kind =
    property.schema.kind === "reference" ? models.get(property.schema.id)?.schema.kind : property.schema.kind;
  const isInteger = property.schema.kind === "number" && property.schema.integer;
  return kind === "string" || isInteger;
}

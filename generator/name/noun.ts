/** English nouns, as far as the paths of APIs use them. Words are in lower case. */
import type { Words } from "./word.js";

const irregular: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["children", "child"],
  ["men", "man"],
  ["women", "woman"],
  ["feet", "foot"],
  ["mice", "mouse"],
  ["indices", "index"],
  ["vertices", "vertex"],
  ["matrices", "matrix"],
  ["appendices", "appendix"],
  ["criteria", "criterion"],
  ["phenomena", "phenomenon"],
  ["analyses", "analysis"],
  ["diagnoses", "diagnosis"],
  ["theses", "thesis"],
  ["hypotheses", "hypothesis"],
  ["parentheses", "parenthesis"],
  ["synopses", "synopsis"],
  ["crises", "crisis"],
  ["bases", "base"],
  ["leaves", "leaf"],
  ["halves", "half"],
  ["shelves", "shelf"],
  ["lives", "life"],
  ["knives", "knife"],
  ["wolves", "wolf"],
  ["heroes", "hero"],
  ["potatoes", "potato"],
  ["tomatoes", "tomato"],
  ["vetoes", "veto"],
  ["echoes", "echo"],
  ["caches", "cache"],
  ["niches", "niche"],
  ["axes", "axis"],
  ["quizzes", "quiz"],
  ["movies", "movie"],
  ["cookies", "cookie"],
  ["calories", "calorie"],
  ["ties", "tie"],
  ["menus", "menu"],
  ["skus", "sku"],
  ["gpus", "gpu"],
  ["cpus", "cpu"],
  ["gurus", "guru"],
  ["apis", "api"],
  ["kpis", "kpi"],
  ["uris", "uri"],
  ["taxis", "taxi"],
  ["skis", "ski"],
  ["wikis", "wiki"],
  ["emojis", "emoji"],
  ["pois", "poi"],
  ["vcpus", "vcpu"],
]);

/** Words with the same form in singular and plural. */
const invariant: ReadonlySet<string> = new Set(
  (
    "data media news series species equipment information metadata software hardware feedback content traffic " +
    "history usage help progress access sms dns https tls ssl aws css js kubernetes analytics statistics " +
    "graphics physics logistics settings credentials"
  ).split(" "),
);

/** Words with one form that means several things: `/settings` and `/people` are lists. */
const pluralOnly: ReadonlySet<string> = new Set([
  "settings",
  "credentials",
  "analytics",
  "statistics",
  "news",
  "data",
  "media",
  "series",
]);

/** Words that end in -s and are singular. */
const singularInS =
  /(ss|us|is|aas|alias|canvas|atlas|bias|lens)$|^(os|pos|ios|macos|chaos|cosmos|kudos|oas|gas|gps|rds|sns|apns|cors|always|contains|exists)$/;

/** Plurals in which the e belongs to the ending: `-ses`, `-xes`, `-ches`, `-shes`, `-zzes`. */
const sibilantPlural =
  /(ss|x|ch|sh|zz|(?:stat|vir|bon|camp|cens|corp|consens|foc|nex|apparat|chor|circ|radi|stimul|termin)us|\bbus|alias|canvas|atlas|gas|bias|lens)es$/;

export function singular(word: string): string {
  const one = irregular.get(word);
  if (one !== undefined) return one;
  if (invariant.has(word) || word.length < 3 || !word.endsWith("s") || singularInS.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.slice(0, -3) + "y";
  if (sibilantPlural.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The singular of a noun: `license key` of `license keys`; of several words, the last is the noun. */
export function singularOf(words: Words): Words {
  return words.map((word, index) => (index === words.length - 1 ? singular(word) : word));
}

/** `license keys` of `license key`. */
export function pluralOf(words: Words): Words {
  return words.map((word, index) => (index === words.length - 1 ? plural(word) : word));
}

export function plural(word: string): string {
  for (const [many, one] of irregular) if (one === word) return many;
  if (invariant.has(word) || singular(word) !== word) return word;
  if (/[^aeiou]y$/.test(word)) return word.slice(0, -1) + "ies";
  return /(s|x|z|ch|sh)$/.test(word) ? word + "es" : word + "s";
}

/** Whether a word is a plural. */
export function isPlural(word: string): boolean {
  return pluralOnly.has(word) || singular(word) !== word;
}

/** Whether there is more or less of it, but never several: `history`, `content`. */
export function isUncountable(word: string): boolean {
  return invariant.has(word) && !pluralOnly.has(word);
}

/** Whether two words are the same noun, in singular or plural. */
export function isSameNoun(a: string, b: string): boolean {
  return a === b || singular(a) === singular(b);
}

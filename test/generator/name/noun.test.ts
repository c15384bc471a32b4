import { describe, expect, test } from "vitest";
import { isPlural, isSameNoun, plural, singular } from "../../../generator/name/noun.js";

describe("nouns", () => {
  test.each([
    ["keys", "key"],
    ["entries", "entry"],
    ["statuses", "status"],
    ["addresses", "address"],
    ["analyses", "analysis"],
    ["people", "person"],
    ["indices", "index"],
    ["indexes", "index"],
    ["boxes", "box"],
    ["branches", "branch"],
    ["caches", "cache"],
    ["licenses", "license"],
    ["responses", "response"],
    ["databases", "database"],
    ["invoices", "invoice"],
    ["processes", "process"],
    ["aliases", "alias"],
    ["buses", "bus"],
    ["causes", "cause"],
    ["houses", "house"],
    ["movies", "movie"],
    ["queries", "query"],
    ["policies", "policy"],
    ["sizes", "size"],
    ["children", "child"],
    ["criteria", "criterion"],
    ["archives", "archive"],
    ["apis", "api"],
    ["boards", "board"],
    ["cards", "card"],
    ["records", "record"],
    ["keywords", "keyword"],
    ["regions", "region"],
    ["categorias", "categoria"],
    ["schemas", "schema"],
    ["wikis", "wiki"],
  ])("%s are more than one %s", (many, one) => {
    expect(singular(many)).toBe(one);
    expect(singular(one)).toBe(one);
    expect(isPlural(many)).toBe(true);
    expect(isPlural(one)).toBe(false);
    expect(isSameNoun(one, many)).toBe(true);
  });

  test.each([
    "status",
    "address",
    "access",
    "analysis",
    "canvas",
    "bus",
    "history",
    "metadata",
    "usage",
    "progress",
    "sms",
    "rds",
    "cors",
    "gas",
    "saas",
    "bias",
    "alias",
    "atlas",
    "sns",
    "contains",
  ])("%s is one thing", (word) => {
    expect(singular(word)).toBe(word);
    expect(isPlural(word)).toBe(false);
  });

  test.each(["data", "news", "media", "series", "settings"])("%s has one form, and may be many", (word) => {
    expect(singular(word)).toBe(word);
    expect(plural(word)).toBe(word);
    expect(isPlural(word)).toBe(true);
  });

  test.each([
    { given: "key", want: "keys" },
    { given: "entry", want: "entries" },
    { given: "status", want: "statuses" },
    { given: "person", want: "people" },
    { given: "box", want: "boxes" },
    { given: "keys", want: "keys" },
  ])("more than one $given are $want", ({ given, want }) => {
    expect(plural(given)).toBe(want);
  });
});

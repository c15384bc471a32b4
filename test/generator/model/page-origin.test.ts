import { describe, expect, test } from "vitest";
import { originInProse } from "../../../generator/model/page-origin.js";

describe("the first page's number in prose", () => {
  test.each([
    { given: "Page number default is 0", want: 0 },
    { given: "1-based page index", want: 1 },
    { given: "The page to return", want: undefined },
    { given: "starts at 1", want: 1 },
    { given: "Page number, starting from 0.", want: 0 },
    { given: "first page is 0", want: 0 },
    { given: "The first page has the number 1", want: 1 },
    { given: "zero-indexed page", want: 0 },
    { given: "Zero based index of the page", want: 0 },
    { given: "one-based", want: 1 },
    { given: "Page of results. Defaults to `1`.", want: 1 },
    { given: "Default: 0", want: 0 },
    { given: "page 0 is the first page", want: 0 },
    { given: "Default page size is 10", want: undefined },
    { given: "defaults to 100", want: undefined },
    { given: "Defaults to 10 items", want: undefined },
    { given: "At most 10 pages", want: undefined },
    { given: "Pages are 1-based; earlier versions were 0-based", want: undefined },
  ])("“$given” says $want", ({ given, want }) => {
    expect(originInProse(given)).toBe(want);
  });
});

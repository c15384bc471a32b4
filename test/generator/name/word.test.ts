import fc from "fast-check";
import { describe, expect, test } from "vitest";
import typescript5 from "typescript";
import typescript6 from "typescript-6";
import { capitalize, nameKey, upperCase, wordsOf } from "../../../generator/name/word.js";

describe("the words of a name", () => {
  test.each([
    { given: "list_license_keys_handler", want: ["list", "license", "keys", "handler"] },
    { given: "LicenseKeys", want: ["license", "keys"] },
    { given: "HTTPServerURLs", want: ["http", "server", "urls"] },
    { given: "ledger-entries", want: ["ledger", "entries"] },
    { given: "v1beta2", want: ["v1beta2"] },
    { given: "getURLById", want: ["get", "url", "by", "id"] },
    { given: "OAuth2Token", want: ["oauth2", "token"] },
    { given: "page[number]", want: ["page", "number"] },
    { given: "pageNo", want: ["page", "no"] },
    { given: "SHA256Sum", want: ["sha256", "sum"] },
    { given: "s3Bucket", want: ["s3", "bucket"] },
    { given: "IPv4Address", want: ["ipv4", "address"] },
    { given: "userIDs", want: ["user", "ids"] },
    { given: "the user's key", want: ["the", "users", "key"] },
    { given: "Größe-überprüfen", want: ["größe", "überprüfen"] },
    { given: "créerUnÉlève", want: ["créer", "un", "élève"] },
    { given: "用户_列表", want: ["用户", "列表"] },
    { given: "списокКлючей", want: ["список", "ключей"] },
    { given: "", want: [] },
    { given: "--//--", want: [] },
    { given: "areaInM²", want: ["area", "in", "m2"] },
    { given: "step ① of ½", want: ["step", "1", "of", "1", "2"] },
    { given: "❶ first", want: ["first"] },
  ])("of “$given” are $want", ({ given, want }) => {
    expect(wordsOf(given)).toEqual(want);
  });

  test("of ASCII are the same beside others", () => {
    const piece = fc.constantFrom(..."aBcDs9'-_ .", "iOS", "IDs", "URL", "OAuth", "IPv4");
    const name = fc.oneof(
      fc.string({ unit: "grapheme-ascii" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(name, (text) => {
        expect(wordsOf(`${text} é`)).toEqual([...wordsOf(text), "é"]);
      }),
      { numRuns: 5000 },
    );
  });

  test("are the same when they are read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(" "))).toEqual(words);
      }),
    );
  });

  test("are the same in camel case, where they are letters", () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/).filter((text) => !/^(i?os|oauth)/.test(text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        expect(wordsOf(nameKey(words))).toEqual(words);
      }),
    );
  });
});

test("every letter of a name is one to each compiler, in capitals too", () => {
  const unknown = new Set<string>();
  for (let code = 0x80; code <= 0x323af; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const words = wordsOf(`x${String.fromCodePoint(code)}`);
    for (const letter of words.flatMap((word) => [...word, ...upperCase(word), ...capitalize(word)])) {
      const known = [typescript5, typescript6].every((each) => each.isIdentifierPart(letter.codePointAt(0) ?? 0, 99));
      if (!known) unknown.add(letter);
    }
  }
  expect([...unknown]).toEqual([]);
}, 60_000);

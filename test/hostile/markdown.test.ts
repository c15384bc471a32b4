/** What is written as Markdown has the links of our own templates and none of a document's; no HTML, no image, no definition. */
import fc from "fast-check";
import * as prettier from "prettier";
import { expect, test } from "vitest";
import { fillDocument } from "./document.js";
import { clientOf, textsOf } from "./generation.js";
import { handmade, hostileText } from "./text.js";

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly lang?: string | null;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** What prettier keeps from its public type: remark's tree. */
const { parse } = (
  prettier as unknown as {
    readonly __debug: { readonly parse: (text: string, options: object) => Promise<{ readonly ast: Node }> };
  }
).__debug;

/** The last is of another language than Markdown. */
const harmless: ReadonlySet<string> = new Set(
  "root heading paragraph text word sentence whitespace inlineCode code list listItem emphasis strong link break table tableRow tableCell blockquote thematicBreak delete liquidNode".split(
    " ",
  ),
);

async function complaintsOf(text: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  const visit = (node: Node) => {
    if (!harmless.has(node.type)) complaints.push(`${node.type} ${String(node.value ?? node.url)}`);
    if (
      node.type === "link" &&
      !/^(?:src\/[\p{ID_Continue}./-]+\.ts|api\.md|https?:\/\/[^\s<>]+)$/u.test(node.url ?? "")
    )
      complaints.push(`a link to ${node.url}`);
    if (node.type === "code" && !["ts", "sh", "", null, undefined].includes(node.lang))
      complaints.push(`code in ${node.lang}`);
    node.children?.forEach(visit);
  };
  visit((await parse(text, { parser: "markdown" })).ast);
  return complaints;
}

async function check(document: unknown): Promise<void> {
  const { modules = [] } = await clientOf(document);
  const texts = [...textsOf(modules)].filter(([path]) => path.endsWith(".md"));
  for (const [path, text] of texts) expect(await complaintsOf(text), path).toEqual([]);
}

test("what the parser finds", async () => {
  expect(await complaintsOf("# x\n\n[a](src/a.ts) `b`\n\n```ts\n<b>\n```\n")).toEqual([]);
  for (const text of ["<b>x</b>", "![x](y)", "[x]: y", "[x](javascript:y)", "```js\nx\n```"])
    expect(await complaintsOf(text), text).not.toEqual([]);
});

test("one text in every field", async () => {
  for (const text of handmade.filter((_, index) => index % 2 === 0)) await check(fillDocument(() => text));
}, 120_000);

test("another text in each field", async () => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(hostileText), (texts) => check(fillDocument(() => String(texts.next().value)))),
    { numRuns: 15, endOnFailure: true },
  );
}, 120_000);

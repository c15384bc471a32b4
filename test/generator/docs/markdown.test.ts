import { expect, test } from "vitest";
import { element } from "../../../generator/docs/element.js";
import { emitMarkdown } from "../../../generator/docs/markdown.js";
import { printHtml } from "../../../generator/write/html.js";
import { textOf } from "./reference.js";

/** As it stands on a page, a block on each line. */
function render(text: string, level?: number): string {
  const html = element("body", {}, emitMarkdown(text, level));
  return printHtml({ html, root: "", places: new Map() }).replace(/^<!doctype html>\n<body>\n?|<\/body>\n$/g, "");
}

test.each<{ readonly given: string; readonly want: string; readonly level?: number }>([
  { given: "", want: "" },
  { given: "one\ntwo\n\nthree", want: "<p>one\ntwo</p>\n<p>three</p>" },
  { given: "one  \ntwo", want: "<p>one  <br>two</p>" },
  {
    given: "*a* **b** _c_ __d__ ***e*** ~~f~~",
    want: "<p><em>a</em> <strong>b</strong> <em>c</em> <strong>d</strong> <em><strong>e</strong></em> <del>f</del></p>",
  },
  { given: "snake_case_name 2 * 3 * 4 ~5", want: "<p>snake_case_name 2 * 3 * 4 ~5</p>" },
  { given: "**a *b** c*", want: "<p><em><em>a <em>b</em></em> c</em></p>" },
  { given: "`a*b*` ``a`b`` `open", want: "<p><code>a*b*</code> <code>a`b</code> `open</p>" },
  { given: "\\*a\\* \\`b\\` \\n", want: "<p>*a* `b` \\n</p>" },
  { given: "&lt;b&gt; &#x41; &nope; &amp;amp;", want: "<p>&lt;b&gt; A &amp;nope; &amp;amp;</p>" },
  { given: "# a\n### b\n## c\ntext", level: 2, want: "<h3>a</h3>\n<h4>b</h4>\n<h4>c</h4>\n<p>text</p>" },
  { given: "a\n===\nb\n---", level: 1, want: "<h2>a</h2>\n<h3>b</h3>" },
  { given: "# a", want: '<p class="heading">a</p>' },
  { given: "- a\n- b\n  - c\n- d", want: "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li></ul></li>\n<li>d</li></ul>" },
  { given: "3. a\n4. b", want: '<ol start="3">\n<li>a</li>\n<li>b</li></ol>' },
  { given: "- a\n\n  b\n- c", want: '<ul class="loose">\n<li>a\n<p>b</p></li>\n<li>c</li></ul>' },
  { given: "text\n- a\n* b", want: "<p>text</p>\n<ul>\n<li>a</li></ul>\n<ul>\n<li>b</li></ul>" },
  { given: "> a\n> - b\n\nc", want: "<blockquote>\n<p>a</p>\n<ul>\n<li>b</li></ul></blockquote>\n<p>c</p>" },
  { given: '```ts\nconst a = "*b*";\n```', want: '<pre tabindex="0"><code>const a = &quot;*b*&quot;;</code></pre>' },
  { given: "~~~\nnever ended", want: '<pre tabindex="0"><code>never ended</code></pre>' },
  { given: "    code\n\n    more\n\ntext", want: '<pre tabindex="0"><code>code\n\nmore</code></pre>\n<p>text</p>' },
  { given: "a\n\n---\n\nb", want: "<p>a</p>\n<hr>\n<p>b</p>" },
  {
    given: "| a | b |\n|---|:-:|\n| 1 \\| 2 | *3* |",
    want: '<div class="scroll" tabindex="0" role="group" aria-label="Table">\n<table>\n<thead>\n<tr><th scope="col">a</th><th scope="col">b</th></tr></thead>\n<tbody>\n<tr><td>1 | 2</td><td><em>3</em></td></tr></tbody></table></div>',
  },
  {
    given: '[a](https://example.com/x?a=1&b=2 "Title")',
    want: '<p><a href="https://example.com/x?a=1&amp;b=2" rel="external noreferrer">a</a></p>',
  },
  {
    given: "see https://example.com/a_b. <mailto:a@example.com>",
    want: '<p>see <a href="https://example.com/a_b" rel="external noreferrer">https://example.com/a_b</a>. <a href="mailto:a@example.com" rel="external noreferrer">mailto:a@example.com</a></p>',
  },
  {
    given: "![a cat](https://example.com/cat.png)",
    want: '<p><a href="https://example.com/cat.png" rel="external noreferrer">a cat</a></p>',
  },
  { given: "[*a*](#/section) [b](./c.md) [d][e]", want: "<p><em>a</em> b [d][e]</p>" },
  {
    given:
      "[![a](https://example.com/a.png)](https://example.com) [a [b](https://example.com/b)](https://example.com/c)",
    want: '<p><a href="https://example.com/a.png" rel="external noreferrer">a</a> [a <a href="https://example.com/b" rel="external noreferrer">b</a>](<a href="https://example.com/c" rel="external noreferrer">https://example.com/c</a>)</p>',
  },
])("$given", ({ given, want, level }) => {
  expect(render(given, level)).toBe(want);
});

test.each([
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "[a](javascript:alert(1))",
  "[a](JaVaScRiPt:alert(1))",
  "[a](java&#x73;cript:alert(1))",
  "[a](java\tscript:alert(1))",
  "[a](\u0001javascript:alert(1))",
  "[a](data:text/html,<script>alert(1)</script>)",
  "[a](vbscript:x)",
  "[a](//example.com/x)",
  "<javascript:alert(1)>",
  "![a](javascript:alert(1))",
  '[a](https://example.com/"onmouseover="alert(1))',
  "`<script>`",
  "```\n</code></pre><script>alert(1)</script>\n```",
  "| <script> | b |\n|---|---|\n| <img src=x> | c |",
  "[<img src=x>](https://example.com)",
  "</main></body><iframe src=https://example.com>",
])("%s is text, and runs nothing", (given) => {
  const html = render(given);
  const tags = [...html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/g)];
  for (const [, name = "", attributes = ""] of tags) {
    expect(["a", "p", "code", "pre", "div", "table", "thead", "tbody", "tr", "th", "td"]).toContain(name);
    const href = /href="([^"]*)"/.exec(attributes)?.[1];
    if (href !== undefined) expect(href).toMatch(/^https:\/\/example\.com/);
    expect(attributes.replace(/"[^"]*"/g, "")).not.toMatch(/\bon\w+=|src|style/);
  }
});

test.each([
  { given: "javascript:alert(1)" },
  { given: "JavaScript:alert(1)" },
  { given: "data:text/html,x" },
  { given: "//track.er/x" },
  { given: "file:///etc/passwd" },
])("whoever makes a page, it leads nowhere like $given", ({ given }) => {
  for (const name of ["href", "src"] as const) {
    const html = element("a", { [name]: given }, "a");
    expect(() => printHtml({ html, root: "", places: new Map() })).toThrow("is no address of a page");
  }
});

test("whatever an attribute is called, it is no other one", () => {
  const html = element("a", { ["data-x onclick"]: "alert(1)" }, "a");
  expect(() => printHtml({ html, root: "", places: new Map() })).toThrow("is no attribute");
});

test.each([
  { name: "brackets", text: "[".repeat(20_000) },
  { name: "brackets closed", text: "[".repeat(10_000) + "]".repeat(10_000) },
  { name: "links that do not end", text: "[a](".repeat(10_000) },
  { name: "stars", text: "*a ".repeat(20_000) },
  { name: "stars and underscores", text: "*a _b ".repeat(5_000) + "c_ d* ".repeat(5_000) },
  {
    name: "backticks of every length",
    text: Array.from({ length: 300 }, (_, index) => "`".repeat(index + 1)).join(" "),
  },
  { name: "images in images", text: "![*".repeat(5_000) + "a" + "*](https://example.com)".repeat(5_000) },
  { name: "quotes in quotes", text: `${">".repeat(5_000)} a` },
  { name: "lists in lists", text: Array.from({ length: 500 }, (_, index) => `${" ".repeat(index * 2)}- a`).join("\n") },
  { name: "tags", text: "<a <b ".repeat(20_000) },
  { name: "addresses", text: "https://".repeat(10_000) },
  { name: "entities", text: "&#".repeat(20_000) },
  { name: "bars", text: `|a${"|".repeat(20_000)}\n|-${"|-".repeat(10_000)}` },
  { name: "blank lines", text: `- a${"\n".repeat(20_000)}b` },
])("a text of $name keeps its letters, and ends in time", ({ text }) => {
  // Addresses and the images' own word are no text of its.
  const letters = (all: string) => all.replace(/\(https:[^)]*\)|Image/g, "").replace(/[^a-d]/g, "").length;
  expect(letters(textOf(render(text)))).toBe(letters(text));
});

/** Markdown of a document, wherever it is shown: nothing in it runs, nothing is fetched. */
import { describe, expect, test } from "vitest";
import { defuse } from "../../../generator/emit/defuse.js";

describe("what would run or be fetched is text", () => {
  test.each([
    { given: "[x](javascript:alert(1))", want: "[x](unsafe:javascript:alert(1))" },
    { given: "[x]( <JavaScript:alert(1)>)", want: "[x]( \\<unsafe:JavaScript:alert(1)>)" },
    { given: "[x](java&#115;cript&colon;alert(1))", want: "[x](unsafe:java&#115;cript&colon;alert(1))" },
    { given: "[x](java&Tab;script:alert(1))", want: "[x](unsafe:java&Tab;script:alert(1))" },
    { given: "[x](javascript\\:alert(1))", want: "[x](unsafe:javascript\\:alert(1))" },
    {
      given: "[x](data:text/html,<script>alert(1)</script>)",
      want: "[x](unsafe:data:text/html,\\<script>alert(1)<\\/script>)",
    },
    { given: "[x](vbscript:x) [y](file:///etc/passwd)", want: "[x](unsafe:vbscript:x) [y](unsafe:file:///etc/passwd)" },
    { given: "[x]: javascript:alert(1)", want: "[x]: unsafe:javascript:alert(1)" },
    { given: "<vbs:x(1)> <data:text/html,x>", want: "<unsafe:vbs:x(1)> <unsafe:data:text/html,x>" },
    { given: "<javascript:alert(1)>", want: "\\<unsafe:javascript:alert(1)>" },
    { given: "![x](https://track.er/p.gif)", want: "\\![x](https://track.er/p.gif)" },
    { given: "![x][y]", want: "\\![x][y]" },
    { given: "<script>alert(1)</script>", want: "\\<script>alert(1)<\\/script>" },
    { given: "<SCRIPT\nsrc=//x>", want: "\\<SCRIPT\nsrc=//x>" },
    { given: "<img src=x onerror=alert(1)>", want: "\\<img src=x onerror=alert(1)>" },
    { given: "<b onclick='alert(1)'>x</b>", want: "\\<b onclick='alert(1)'>x</b>" },
    { given: '<a href="javascript:alert(1)">x</a>', want: '\\<a href="javascript:alert(1)">x</a>' },
    { given: "<p style='background: url(//x)'>", want: "\\<p style='background: url(//x)'>" },
    { given: "<!-- x --><iframe src=x></iframe>", want: "<\\!-- x -->\\<iframe src=x><\\/iframe>" },
    { given: "\\<script> \\\\<script> \\</script>", want: "\\<script> \\\\\\<script> \\<\\/script>" },
    { given: "<svg/onload=alert(1)>", want: "\\<svg/onload=alert(1)>" },
    { given: "<?php x ?><![CDATA[x]]>", want: "<\\?php x ?><\\![CDATA[x]]>" },
  ])("$given", ({ given, want }) => {
    expect(defuse(given)).toBe(want);
    expect(defuse(want)).toBe(want);
  });
});

describe("all else is as it was", () => {
  test.each([
    "Array<string>, Map<Key, Value>, a < b, <id>, </id>",
    "[x](https://example.com/a?b=c:d) [y](#z) [z](../z.md) <https://example.com> <a@example.com> [m](mailto:a@example.com)",
    "<p>Text with <b>bold</b> and <a href='https://example.com'>a link</a>.</p>",
    "Wow! [not an image]",
    "[x]: https://example.com",
    "array[0]: string",
  ])("%s", (text) => {
    expect(defuse(text)).toBe(text);
  });
});

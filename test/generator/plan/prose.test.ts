import { expect, test } from "vitest";
import { proseOf } from "../../../generator/plan/prose.js";

test.each([
  { given: "", want: "" },
  { given: "\n\nPlain *Markdown*,\n\nwith `<p>`. \n", want: "Plain *Markdown*,\n\nwith `<p>`." },
  { given: "1 < 2, and List<Pet> &amp; co.", want: "1 < 2, and List<Pet> &amp; co." },
  { given: "<p>One.</p> <p>Two.</p>", want: "One.\n\nTwo." },
  { given: "One<br>two<br/>\nthree", want: "One\ntwo\nthree" },
  { given: 'See <a href="https://a.example">the <i>guide</i></a>.', want: "See [the *guide*](https://a.example)." },
  { given: 'See <a target="_blank" href="https://a.example"></a>', want: "See https://a.example" },
  { given: "a <b> bold </b>word, <strong></strong><em>and\nmore</em>", want: "a  **bold** word, *and more*" },
  { given: "<code> <i>Name</i>-<i>Id</i> </code> is &lt;one&gt;", want: "`Name-Id` is <one>" },
  { given: "<code>`</code>", want: "`" },
  {
    given: "<p>Either:</p> <ul> <li> <p>this</p> </li> <li>that</li> </ul> <note> <p>Or none.</p> </note>",
    want: "Either:\n\n- this\n- that\n\nOr none.",
  },
  { given: "Keeps `a<br>b`<br>and\n```\n<p>\n```", want: "Keeps `a<br>b`\nand\n```\n<p>\n```" },
  { given: "<script>alert(1)</script><p>x", want: "<script>alert(1)</script>\n\nx" },
])("“$given” is “$want”", ({ given, want }) => {
  expect(proseOf(given)).toBe(want);
});

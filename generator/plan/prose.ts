/**
 * Turns the document's prose into what editors can show. Descriptions are CommonMark, in which HTML is allowed; editors
 * show its tags as text.
 *
 *     <p>See <a href="https://…">the <i>guide</i></a>.</p>  →  See [the *guide*](https://…).
 */

/** Code, in which tags are text and stay. */
const code = /(```[^]*?```|`[^`\n]+`)/;

const tag = /<\/?(?:p|br|div|span|ul|ol|li|b|strong|i|em|code|a|note|important)\b[^<>]*>/i;

/** The text as Markdown, without white space at its ends. */
export function proseOf(text: string): string {
  if (!tag.test(text)) return text.trim();
  // Runs of white space mean nothing in HTML, and are slow to match.
  const parts = text
    .replace(/\s{99,}/g, "\n\n")
    .split(code)
    .map((part, index) => (index % 2 === 1 ? part : plain(part)));
  return parts
    .join("")
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function plain(html: string): string {
  return (
    html
      .replace(/<code\b[^<>]*>([^]{0,999}?)<\/code>/gi, (_, inner: string) => codeOf(inner))
      .replace(
        /<a\b[^<>]*?\bhref\s*=\s*["']([^"'<>\s]+)["'][^<>]*>([^]{0,999}?)<\/a>/gi,
        (_, link: string, inner: string) => {
          const words = trimmed(inner);
          return words ? `[${words}](${link})` : link;
        },
      )
      .replace(/<(b|strong)\b[^<>]*>([^<>]*?)<\/\1>/gi, (_, _name, inner: string) => around("**", inner))
      .replace(/<(i|em)\b[^<>]*>([^<>]*?)<\/\1>/gi, (_, _name, inner: string) => around("*", inner))
      // A paragraph within a list item becomes the item itself.
      .replace(/\s*<li\b[^<>]*>\s*(?:<p\b[^<>]*>)?\s*/gi, "\n- ")
      .replace(/(?:\s*<\/p>)?\s*<\/li>/gi, "")
      .replace(/\s*<\/?(?:p|ul|ol|div|note|important)\b[^<>]*>\s*/gi, "\n\n")
      .replace(/<br\s*\/?>[ \t]*\n?/gi, "\n")
      .replace(/<\/?(?:span|a|b|strong|i|em|code)\b[^<>]*>/gi, "")
      .replace(/&(lt|gt|quot|amp|nbsp|#39);/g, (entity, name: string) => entities[name] ?? entity)
  );
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&", nbsp: " ", "#39": "'" };

function codeOf(html: string): string {
  const words = trimmed(html.replace(/<[^<>]*>/g, ""));
  return words && !words.includes("`") ? `\`${words}\`` : words;
}

function around(mark: string, inner: string): string {
  const words = trimmed(inner);
  // Emphasis with white space just inside its marks would not count as emphasis.
  return words ? inner.replace(/^(\s*)[^]*?(\s*)$/, (_, before, after) => before + mark + words + mark + after) : inner;
}

function trimmed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

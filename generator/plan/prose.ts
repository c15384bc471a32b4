/**
 * The document's prose as editors show it. Descriptions are CommonMark, in which HTML may stand; an editor shows its tags as they are.
 *
 *     <p>See <a href="https://…">the <i>guide</i></a>.</p>  →  See [the *guide*](https://…).
 */

/** Code keeps what looks like a tag in it. */
const code = /(```[^]*?```|`[^`\n]+`)/;

const tag = /<\/?(?:p|br|div|span|ul|ol|li|b|strong|i|em|code|a|note|important)\b[^<>]*>/i;

/** The text as Markdown, without space around it. */
export function proseOf(text: string): string {
  if (!tag.test(text)) return text.trim();
  // Runs of space mean nothing in HTML, and take long to look through.
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
      // The paragraph in an item of a list is the item.
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
  // A mark with a space within it marks nothing.
  return words ? inner.replace(/^(\s*)[^]*?(\s*)$/, (_, before, after) => before + mark + words + mark + after) : inner;
}

function trimmed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** One picture of the cold runs, as SVG by hand: a group of bars for each document, light or dark as its reader has it. */

export interface Group {
  readonly title: string;
  /** Seconds; undefined where a generator did not come to an end. */
  readonly bars: readonly { readonly name: string; readonly seconds: number | undefined }[];
}

const width = 760;
const [left, right, row, gap] = [230, 90, 20, 34];

const style = `
  text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328; }
  .title { font-weight: 600; } .note { fill: #59636e; }
  .bar { fill: #9aa4ae; } .own { fill: #0a7d55; } .own-name { font-weight: 600; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; } .note { fill: #9198a1; } .bar { fill: #59636e; } .own { fill: #2fbf8a; }
  }`;

/** The first bar of each group is ours. Each group has a scale of its own. */
export function drawChart(title: string, groups: readonly Group[]): string {
  const parts: string[] = [];
  let y = 30;
  for (const { title: heading, bars } of groups) {
    parts.push(`<text class="title" x="0" y="${y}">${escape(heading)}</text>`);
    y += 10;
    const longest = Math.max(...bars.map((bar) => bar.seconds ?? 0));
    for (const [index, { name, seconds }] of bars.entries()) {
      const length = seconds === undefined ? 0 : Math.max(2, (seconds / longest) * (width - left - right));
      const [own, ownName] = index === 0 ? [" own", ' class="own-name"'] : ["", ""];
      const said =
        seconds === undefined ? "not in time" : `${seconds < 10 ? seconds.toFixed(2) : seconds.toFixed(1)} s`;
      parts.push(`<text${ownName} x="${left - 10}" y="${y + 14}" text-anchor="end">${escape(name)}</text>`);
      parts.push(
        `<rect class="bar${own}" x="${left}" y="${y + 3}" width="${length.toFixed(1)}" height="${row - 6}" rx="2"/>`,
      );
      parts.push(`<text class="note" x="${(left + length + 8).toFixed(1)}" y="${y + 14}">${said}</text>`);
      y += row;
    }
    y += gap;
  }
  const height = y - gap + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(title)}">
  <title>${escape(title)}</title>
  <style>${style}
  </style>
  ${parts.join("\n  ")}
</svg>
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

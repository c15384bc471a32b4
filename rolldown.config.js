import { readFileSync } from "node:fs";
import { defineConfig } from "rolldown";

/** What every run needs, and what takes longer to find than to run: 18 ms of 80 are won. What few runs need stays outside. */
const within = { commander: "LICENSE", valibot: "LICENSE.md", picocolors: "LICENSE" };

/** The command line as one file: the three hundred modules that it is written in take longer to find than to run. */
export default defineConfig({
  input: "dist/cli/main.js",
  platform: "node",
  external: (id) => /^[^./]/.test(id) && !Object.hasOwn(within, id),
  output: { file: "dist/cli/main.js", format: "esm", codeSplitting: false, banner: licenses },
});

/** Whoever hands a package on hands on its license with it. */
function licenses() {
  const texts = Object.entries(within).map(([name, file]) => {
    const text = readFileSync(new URL(`node_modules/${name}/${file}`, import.meta.url), "utf8");
    return `${name}\n\n${text.trim()}`;
  });
  return `/*!\nThis file holds code of other packages.\n\n${texts.join("\n\n")}\n*/`;
}

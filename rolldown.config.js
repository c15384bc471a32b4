import { readFileSync } from "node:fs";
import { defineConfig } from "rolldown";

/**
 * Packages that every run of the command needs: bundled, they need not be looked up, which saves 18 ms of 80. Packages
 * that few runs need stay outside.
 */
const within = { commander: "LICENSE", valibot: "LICENSE.md", picocolors: "LICENSE" };

/** Bundles the command line into one file: to find its three hundred modules would take longer than to run them. */
export default defineConfig({
  input: "dist/cli/main.js",
  platform: "node",
  external: (id) => /^[^./]/.test(id) && !Object.hasOwn(within, id),
  output: { file: "dist/cli/main.js", format: "esm", codeSplitting: false, banner: licenses },
});

/** The licenses of the bundled packages, which have to be passed on with them. */
function licenses() {
  const texts = Object.entries(within).map(([name, file]) => {
    const text = readFileSync(new URL(`node_modules/${name}/${file}`, import.meta.url), "utf8");
    return `${name}\n\n${text.trim()}`;
  });
  return `/*!\nThis file holds code of other packages.\n\n${texts.join("\n\n")}\n*/`;
}

import { defineConfig } from "rolldown";

/** The command line as one file: the three hundred modules that it is written in take longer to find than to run. Packages stay outside. */
export default defineConfig({
  input: "dist/cli/main.js",
  platform: "node",
  external: /^[^./]/,
  output: { file: "dist/cli/main.js", format: "esm", codeSplitting: false },
});

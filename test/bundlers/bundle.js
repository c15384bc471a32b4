/**
 * A bundler as its users run it, in a project's folder: `node bundle.js BUNDLER` watches, `node bundle.js BUNDLER --once` builds,
 * `node bundle.js BUNDLER --serve` is its development server, which says first where it is.
 *
 * After each build it prints a line of JSON with what it complained of. What it makes is `out/bundle.js`, or `/bundle.js` of its server.
 */
import { writeSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [bundler = "", mode] = process.argv.slice(2);
const once = mode === "--once";
const { specwright } = await import(pathToFileURL(join(import.meta.dirname, `../../dist/plugin/${bundler}.js`)).href);
const entry = resolve("main.js");
const file = resolve("out/bundle.js");
const plugin = specwright({ check: process.argv.includes("--check") });

function tell(complaints) {
  const texts = complaints.map((each) => (typeof each === "string" ? each : (each.message ?? each.text)));
  writeSync(1, `${JSON.stringify({ complaints: texts })}\n`);
}

/** The client's TypeScript, for bundlers that read none: its types are taken away. */
const typescript = {
  name: "typescript",
  resolveId: (id, importer) =>
    importer?.endsWith(".ts") === true && id.startsWith(".")
      ? resolve(dirname(importer), id.replace(/\.js$/, ".ts"))
      : undefined,
  load: async (id) => {
    if (!id.endsWith(".ts")) return undefined;
    const { transform } = await import("esbuild");
    return (await transform(await readFile(id, "utf8"), { loader: "ts" })).code;
  },
};

/** webpack and Rspack. */
async function compile(start, Server) {
  const compiler = start({
    mode: "development",
    devtool: false,
    entry,
    output: { path: dirname(file), filename: "bundle.js" },
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
    module: { rules: [{ test: /\.ts$/, use: join(import.meta.dirname, "loader.js") }] },
    plugins: [plugin],
  });
  if (mode === "--serve") {
    await serve(new Server({ host: "127.0.0.1", port: 0, static: false, setupExitSignals: false }, compiler));
    return;
  }
  await new Promise((done, fail) => {
    const ended = (error, stats) => {
      const { errors = [], warnings = [] } = stats?.compilation ?? {};
      tell([...(error ? [error] : []), ...errors, ...warnings]);
      if (error || errors.length > 0) fail(error ?? errors[0]);
      else done();
    };
    if (once) compiler.run(ended);
    else compiler.watch({ aggregateTimeout: 50 }, ended);
  });
}

async function serve(server) {
  await server.start();
  writeSync(1, `${JSON.stringify({ port: server.server.address().port })}\n`);
}

/** Rollup and Rolldown. */
async function roll(module, plugins) {
  const complaints = [];
  const onwarn = (warning) => complaints.push(warning);
  const input = { input: entry, onwarn, plugins: [plugin, ...plugins] };
  if (once) {
    const bundle = await module[bundler](input);
    await bundle.write({ file });
    return;
  }
  follow(module.watch({ ...input, output: { file }, watch: { buildDelay: 50 } }), complaints);
}

/** What a watcher of Rollup's kind tells. */
function follow(watcher, complaints) {
  watcher.on("event", (event) => {
    if (event.code === "ERROR") complaints.push(event.error);
    if (event.code === "BUNDLE_END" || event.code === "ERROR") event.result?.close();
    if (event.code === "END") tell(complaints.splice(0));
  });
}

async function buildWithEsbuild({ build, context }) {
  const teller = {
    name: "teller",
    setup: (building) => building.onEnd(({ errors, warnings }) => tell([...errors, ...warnings])),
  };
  const options = { entryPoints: [entry], bundle: true, format: "esm", outfile: file, logLevel: "silent" };
  const all = { ...options, plugins: [plugin, teller] };
  if (once) await build(all);
  else await (await context(all)).watch();
}

async function buildWithVite({ build, createLogger }) {
  const complaints = [];
  const built = await build({
    configFile: false,
    customLogger: { ...createLogger("silent"), warn: (text) => complaints.push(text) },
    plugins: [plugin],
    build: {
      outDir: dirname(file),
      minify: false,
      rollupOptions: { input: entry, output: { entryFileNames: "bundle.js" }, preserveEntrySignatures: "strict" },
      ...(!once && { watch: {} }),
    },
  });
  if (!once) follow(built, complaints);
}

const run = {
  webpack: async () => compile((await import("webpack")).default, (await import("webpack-dev-server")).default),
  rspack: async () =>
    compile((await import("@rspack/core")).rspack, (await import("@rspack/dev-server")).RspackDevServer),
  rollup: async () => roll(await import("rollup"), [typescript]),
  rolldown: async () => roll(await import("rolldown"), []),
  esbuild: async () => buildWithEsbuild(await import("esbuild")),
  vite: async () => buildWithVite(await import("vite")),
};

// Who watches goes on after a build that failed, and has told so.
await run[bundler]().catch((error) => {
  if (!once) return;
  console.error(error.message);
  process.exitCode = 1;
});

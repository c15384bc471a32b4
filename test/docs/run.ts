/**
 * The reference in a browser, from the disk: `npm run test:docs`.
 *
 * For a browser that is not there, `SPECWRIGHT_NO_CHROMIUM=1` says that it is known.
 */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateDocs } from "../../generator/generate.js";
import { findChromium, lacksChromium } from "../chromium.js";
import { fillDocument } from "../hostile/document.js";
import { handmade } from "../hostile/text.js";
import { type Browser, launch } from "./browser.js";
import {
  checkAccess,
  checkCopy,
  checkHarm,
  checkMenu,
  checkSearch,
  checkTheme,
  type Question,
  views,
} from "./check.js";

const root = join(import.meta.dirname, "../..");
const folder = await mkdtemp(join(tmpdir(), "specwright-docs-"));

const flagshipQuestions: readonly Question[] = [
  { asked: "licenseKeys.update", want: "licenseKeys.update", place: "resources/license-keys.html#update" },
  { asked: "/license_keys/{id}", want: "licenseKeys.update", place: "resources/license-keys.html#update" },
  { asked: "update_license_key_handler", want: "licenseKeys.update", place: "resources/license-keys.html#update" },
  { asked: "expiry", want: "licenseKeys.update", place: "resources/license-keys.html#update" },
  { asked: "LicenseKey", want: "LicenseKey", place: "models/LicenseKey.html" },
];

async function makeReference(name: string, text: string): Promise<string | undefined> {
  const { report } = await generateDocs({
    input: { file: "document.yaml", text: Buffer.from(text) },
    read: () => Promise.reject(new Error("It is one document.")),
    settings: {},
    folder: join(folder, name),
  });
  return report && join(folder, name);
}

async function pagesOf(reference: string): Promise<readonly string[]> {
  const paths = await readdir(reference, { recursive: true });
  return paths
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html"))
    .toSorted();
}

let isGood = true;

async function report(name: string, check: Promise<readonly string[]>): Promise<void> {
  const problems = await check;
  if (problems.length > 0) isGood = false;
  console.log(`${problems.length === 0 ? "passes" : "FAILED"}: ${name}`);
  for (const problem of new Set(problems)) console.error(`  ✗ ${problem}`);
}

async function checkReference(browser: Browser, name: string, file: string): Promise<string> {
  const reference = await makeReference(name, await readFile(join(root, file), "utf8"));
  if (reference === undefined) throw new Error(`${file} has errors.`);
  const pages = await pagesOf(reference);
  for (const view of views) {
    const { colorScheme, viewport } = view;
    await report(
      `${name}: ${pages.length} pages, ${colorScheme}, ${viewport.width} pixels wide: axe, network, width`,
      checkAccess(browser, reference, pages, view),
    );
  }
  return reference;
}

/** So many documents that each kind of field has had most of the texts; the rest is told without a browser, in `npm test`. */
const hostileDocuments = 8;

async function checkHostile(browser: Browser, view: (typeof views)[number]): Promise<void> {
  const problems: string[] = [];
  let made = 0;
  for (let start = 0; made < hostileDocuments && start < handmade.length; start++) {
    let next = start;
    const document = fillDocument(() => handmade[(next += 7) % handmade.length] ?? "");
    const reference = await makeReference(`hostile-${start}`, JSON.stringify(document));
    if (reference === undefined) continue;
    problems.push(...(await checkHarm(browser, reference, await pagesOf(reference), view)));
    made++;
  }
  if (made < hostileDocuments) problems.push(`Only ${made} documents were accepted.`);
  await report(`hostile: ${made} documents run nothing`, Promise.resolve(problems));
}

async function run(executablePath: string): Promise<void> {
  const browser = await launch(executablePath);
  try {
    const [light, , phone] = views;
    if (!light || !phone) return;
    await checkHostile(browser, light);
    const flagship = await checkReference(browser, "license-keys", "spec/license-keys.yaml");
    await checkReference(browser, "library", "test/cases/docs/library/document.yaml");
    await report("the search finds", checkSearch(browser, flagship, flagshipQuestions, light));
    await report("the search finds, on a phone", checkSearch(browser, flagship, flagshipQuestions, phone));
    await report("a sample is copied", checkCopy(browser, flagship, "resources/license-keys.html", light));
    await report("light and dark are the reader's choice", checkTheme(browser, flagship, light));
    await report("the navigation opens on a phone", checkMenu(browser, flagship, phone));
  } finally {
    await browser.close();
  }
}

const executablePath = findChromium();
const isKnown = process.env["SPECWRIGHT_NO_CHROMIUM"] === "1";
try {
  if (executablePath !== undefined) await run(executablePath);
  else {
    console.error(`${isKnown ? "SKIPPED" : "FAILED"} the reference in a browser: ${lacksChromium}`);
    isGood = isKnown;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = isGood ? 0 : 1;

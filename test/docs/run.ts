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
import { largeDocument } from "./large.js";
import { type Browser, launch } from "./browser.js";
import {
  checkAccess,
  checkCopy,
  checkHarm,
  checkMenu,
  checkSearch,
  checkSticky,
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

const largeQuestions: readonly Question[] = [
  { asked: "feature17", want: "planets.feature17", place: "resources/planets/feature17.html#feature17" },
  { asked: "/planets/{id}/feature9", want: "planets.feature9", place: "resources/planets/feature9.html#feature9" },
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

async function checkReference(browser: Browser, name: string, text: string): Promise<string> {
  const reference = await makeReference(name, text);
  if (reference === undefined) throw new Error(`${name} has errors.`);
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
    const textOf = (file: string) => readFile(join(root, file), "utf8");
    const flagship = await checkReference(browser, "license-keys", await textOf("spec/license-keys.yaml"));
    await checkReference(browser, "library", await textOf("test/cases/docs/library/document.yaml"));
    const large = await checkReference(browser, "large", largeDocument);
    const first = "resources/license-keys.html";
    await report("samples stay in view", checkSticky(browser, flagship, first, light));
    await report("the search finds what has a page of its own", checkSearch(browser, large, largeQuestions, light));
    await report("the search finds", checkSearch(browser, flagship, flagshipQuestions, light));
    await report("the search finds, on a phone", checkSearch(browser, flagship, flagshipQuestions, phone));
    await report("a sample is copied", checkCopy(browser, flagship, first, light));
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

/** What has to hold for a reference in a browser. Each check says what is wrong; nothing where all is well. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { alarm } from "../hostile/text.js";
import type { Browser, Tab, View } from "./browser.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const wide = { width: 1440, height: 1000 };
const narrow = { width: 390, height: 844 };
export const views: readonly View[] = [
  { colorScheme: "light", viewport: wide },
  { colorScheme: "dark", viewport: wide },
  { colorScheme: "light", viewport: narrow },
  { colorScheme: "dark", viewport: narrow },
];

/** Opens a page and watches it: what it asks of the network, what fails, what runs that must not. */
async function withTab(
  browser: Browser,
  view: View,
  use: (tab: Tab, problems: string[]) => Promise<void>,
): Promise<readonly string[]> {
  const context = await browser.newContext({ ...view, permissions: ["clipboard-read", "clipboard-write"] });
  const problems: string[] = [];
  try {
    const tab = await context.newPage();
    tab.on("request", (request) => {
      if (!/^(?:file:|data:,$)/.test(request.url())) problems.push(`It asks for ${request.url()}`);
    });
    tab.on("pageerror", (error) => problems.push(`A script fails: ${error.message}`));
    tab.on("console", (message) => {
      if (message.type() === "error") problems.push(`The browser complains: ${message.text()}`);
    });
    tab.on("dialog", (dialog) => {
      problems.push(`A dialog opens: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await use(tab, problems);
  } catch (error) {
    problems.push(String(error));
  } finally {
    await context.close();
  }
  return problems;
}

function addressOf(folder: string, page: string): string {
  return `${pathToFileURL(folder).href}/${page}`;
}

/** No violation of axe's rules on any of the pages, the search open too. */
export function checkAccess(
  browser: Browser,
  folder: string,
  pages: readonly string[],
  view: View,
): Promise<readonly string[]> {
  return withTab(browser, view, async (tab, problems) => {
    for (const page of pages) {
      await tab.goto(addressOf(folder, page));
      await tab.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
      await tab.evaluate(axe);
      // The search is the same on every page.
      for (const state of page === "index.html" ? ["closed", "open"] : ["closed"]) {
        if (state === "open") await ask(tab, "list");
        const found = await tab.evaluate<readonly string[]>(
          `axe.run({ preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))`,
        );
        problems.push(...found.map((each) => `${page}, search ${state}: ${each}`));
      }
      const overflow = await tab.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
      if (overflow > 0) problems.push(`${page} is ${overflow} pixels wider than the window.`);
    }
  });
}

/** Asks again and again from outside: what a page asks itself later, its own policy forbids. */
async function until(tab: Tab, condition: string): Promise<void> {
  for (let left = 600; left > 0; left--) {
    // Between two pages there is nothing to ask.
    if (await tab.evaluate<boolean>(condition).catch(() => false)) return;
    await setTimeout(50);
  }
  throw new Error(`It never came to be: ${condition}`);
}

/** By the keyboard: `/`, words, Enter. */
async function ask(tab: Tab, question: string): Promise<void> {
  await tab.evaluate("document.activeElement?.blur()");
  await tab.keyboard.press("/");
  await tab.fill("#page-search", question);
  await until(
    tab,
    "document.querySelector('#page-status').textContent !== '' && document.activeElement.id === 'page-search'",
  );
}

export interface Question {
  readonly asked: string;
  /** What is found first. */
  readonly want: string;
  /** Where Enter leads. */
  readonly place: string;
}

export function checkSearch(
  browser: Browser,
  folder: string,
  questions: readonly Question[],
  view: View,
): Promise<readonly string[]> {
  return withTab(browser, view, async (tab, problems) => {
    for (const { asked, want, place } of questions) {
      await tab.goto(addressOf(folder, "index.html"));
      await ask(tab, asked);
      const first = await tab.textContent("#page-results [aria-selected=true] code");
      if (first !== want) problems.push(`“${asked}” finds ${first ?? "nothing"} first, not ${want}.`);
      await tab.keyboard.press("ArrowDown");
      await tab.keyboard.press("ArrowUp");
      await tab.keyboard.press("Enter");
      await until(tab, "document.readyState === 'complete' && location.pathname !== ''");
      await until(tab, `location.href.endsWith(${JSON.stringify(place)})`);
    }
    await ask(tab, "nothing is called so");
    const said = await tab.textContent("#page-status");
    if (said !== "No results") problems.push(`What is not there is found: ${said}`);
  });
}

/** The button copies what stands beside it. */
export function checkCopy(browser: Browser, folder: string, page: string, view: View): Promise<readonly string[]> {
  return withTab(browser, view, async (tab, problems) => {
    await tab.goto(addressOf(folder, page));
    await tab.click(".sample .copy");
    await until(tab, "document.querySelector('.copy').textContent === 'Copied'");
    const copied = await tab.evaluate<string>("navigator.clipboard.readText()");
    const shown = await tab.textContent(".sample code");
    if (copied !== shown) problems.push(`Copied was ${JSON.stringify(copied)}`);
  });
}

/** The choice of light or dark holds on the next page too. */
export function checkTheme(browser: Browser, folder: string, view: View): Promise<readonly string[]> {
  return withTab(browser, view, async (tab, problems) => {
    const background = () => tab.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor");
    await tab.goto(addressOf(folder, "index.html"));
    const before = await background();
    await tab.click(".theme");
    const after = await background();
    if (before === after) problems.push(`It stays ${before}.`);
    await tab.goto(addressOf(folder, "errors.html"));
    if ((await background()) !== after) problems.push("The next page has forgotten it.");
  });
}

/** The navigation is folded away on a narrow page, and opens. */
export function checkMenu(browser: Browser, folder: string, view: View): Promise<readonly string[]> {
  return withTab(browser, view, async (tab, problems) => {
    await tab.goto(addressOf(folder, "index.html"));
    if (await tab.isVisible(".navigation")) problems.push("The navigation is open already.");
    await tab.click(".menu");
    await tab.click(".navigation a[href='errors.html']");
    await until(tab, "document.querySelector('h1')?.textContent === 'Errors'");
  });
}

/** What a method's call and answer are stays in view while its text is read. */
export function checkSticky(browser: Browser, folder: string, page: string, view: View): Promise<readonly string[]> {
  return withTab(browser, view, async (tab, problems) => {
    await tab.goto(addressOf(folder, page));
    const tops = await tab.evaluate<readonly number[]>(
      `[0, 250].map((way) => {
        const method = document.querySelector(".method");
        scrollTo({ top: method.offsetTop + way, behavior: "instant" });
        return method.querySelector(".samples").getBoundingClientRect().top - document.querySelector(".bar").clientHeight;
      })`,
    );
    if (!tops.every((top) => top >= 0)) problems.push(`The samples are at ${tops.join(", ")} below the bar.`);
  });
}

/** Nothing of a hostile document runs on any of its pages, whatever is opened and clicked. */
export function checkHarm(
  browser: Browser,
  folder: string,
  pages: readonly string[],
  view: View,
): Promise<readonly string[]> {
  return withTab(browser, view, async (tab, problems) => {
    for (const page of pages) {
      await tab.goto(addressOf(folder, page));
      await ask(tab, "a");
      await tab.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
      if (await tab.evaluate<boolean>(`globalThis.${alarm} !== undefined`)) problems.push(`${page} has run its text.`);
      const found = await tab.evaluate<readonly string[]>(foreign);
      problems.push(...found.map((each) => `${page} has ${each}`));
    }
  });
}

/** What no page of ours has, in the document as the browser has read it. */
const foreign = `(() => {
  const found = [...document.querySelectorAll("img, iframe, object, embed, style, base, form, svg, video, audio, meta[http-equiv=refresh]")];
  const scripts = [...document.scripts].filter((each) => !/\\/(theme|docs|search|search-index)\\.js$/.test(each.src));
  const links = [...document.querySelectorAll("a")].filter((each) => !["file:", "http:", "https:", "mailto:"].includes(each.protocol));
  const handlers = [...document.querySelectorAll("*")].filter((each) => [...each.attributes].some(({ name }) => /^on|^style$/.test(name)));
  return [...found, ...scripts, ...links, ...handlers].map((each) => each.outerHTML.slice(0, 200));
})()`;

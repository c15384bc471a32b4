/** A built page in Chromium. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { findChromium } from "../chromium.js";

/** As far as it is used here: its own types are there only once it is installed. */
interface Playwright {
  readonly chromium: {
    launch(options: { readonly executablePath: string; readonly args: readonly string[] }): Promise<{
      newPage(): Promise<{
        goto(url: string): Promise<unknown>;
        getByText(text: string): { waitFor(): Promise<void> };
        innerText(selector: string): Promise<string>;
      }>;
      close(): Promise<void>;
    }>;
  };
}

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** The text of a page that is served from a folder, once it holds `until`. */
export async function shownByPage(folder: string, until: string): Promise<string> {
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "index.html" : new URL(request.url ?? "", "http://host").pathname;
    readFile(join(folder, path)).then(
      (content) => response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain" }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Not imported: what loads this file as TypeScript would read all of it as TypeScript too.
  const { chromium } = createRequire(import.meta.url)("playwright-core") as Playwright;
  const browser = await chromium.launch({ executablePath: findChromium() ?? "", args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.getByText(until).waitFor();
    return await page.innerText("body");
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

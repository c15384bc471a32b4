/** As much of Playwright as is used here: its own types are there only once it is installed. */
import { createRequire } from "node:module";

export interface Tab {
  goto(url: string): Promise<unknown>;
  url(): string;
  evaluate<Value>(code: string): Promise<Value>;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  textContent(selector: string): Promise<string | null>;
  isVisible(selector: string): Promise<boolean>;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  on(event: "request", listen: (request: { url(): string }) => void): void;
  on(event: "pageerror", listen: (error: Error) => void): void;
  on(event: "console", listen: (message: { type(): string; text(): string }) => void): void;
  on(event: "dialog", listen: (dialog: { message(): string; dismiss(): Promise<void> }) => void): void;
}

export interface View {
  readonly colorScheme: "light" | "dark";
  readonly viewport: { readonly width: number; readonly height: number };
}

export interface Browser {
  newContext(options: View & { readonly permissions?: readonly string[] }): Promise<{
    newPage(): Promise<Tab>;
    close(): Promise<void>;
  }>;
  close(): Promise<void>;
}

interface Playwright {
  readonly chromium: {
    launch(options: { readonly executablePath: string; readonly args: readonly string[] }): Promise<Browser>;
  };
}

/** Not imported: what loads this file as TypeScript would read all of it as TypeScript too. */
export function launch(executablePath: string): Promise<Browser> {
  const { chromium } = createRequire(import.meta.url)("playwright-core") as Playwright;
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** The browser of the machine. */
import { existsSync } from "node:fs";

/** Debian's, and what others call it. */
const browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export function findChromium(): string | undefined {
  return browsers.find((path) => existsSync(path));
}

export const lacksChromium = `there is none of ${browsers.join(", ")}: install Debian's chromium, or set SPECWRIGHT_NO_CHROMIUM=1`;

/** How long is waited before another attempt. */
import type { Row } from "../row.js";
import { between, forever, status, thing } from "./common.js";

/** What the ordinary backoff waits at most, attempt by attempt, where chance gives the most. */
const first = between(490, 500);
const second = between(990, 1000);

const asked = (name: string, headers: Readonly<Record<string, string>>, wait: unknown): Row => ({
  name: `${name} is waited for`,
  server: [status(429, headers), thing],
  options: { timeout: forever },
  random: 0.999,
  quick: true,
  ask: ({ client }) => client.things.retrieve("1"),
  want: { value: { id: "1" }, wire: 2, waits: [wait] },
});

const noHint = (name: string, headers: Readonly<Record<string, string>>): Row => ({
  ...asked(name, headers, first),
  name: `${name} is no hint: the ordinary backoff`,
});

const tooLong = (name: string, headers: Readonly<Record<string, string>>, retryAfter: unknown): Row => ({
  name: `${name} is too long: the error at once, with the hint`,
  server: [status(429, headers), thing],
  ask: ({ client }) => client.things.retrieve("1"),
  want: { error: { name: "RateLimitError", retryAfter }, wire: 1 },
});

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();
/** The other two forms of a date in HTTP (RFC 9110, section 5.6.7), with two digits for the year, and without a time zone. */
const asRFC850 = (date: string) =>
  date.replace(/^(\w+), (\d+) (\w+) \d\d(\d\d)/, (_, day: string, ...rest: string[]) => {
    const name = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    return `${name.find((each) => each.startsWith(day))}, ${rest.slice(0, 3).join("-")}`;
  });
const asAsctime = (date: string) =>
  date.replace(/^(\w+), 0?(\d+) (\w+) (\d+) (\S+) GMT$/, (_, ...parts: string[]) => {
    const [day, number = "", month, year, time] = parts;
    return [day, month, number.padStart(2), time, year].join(" ");
  });

export const waitRows: readonly Row[] = [
  asked("Retry-After: 1", { "retry-after": "1" }, 1000),
  asked("Retry-After: 0.25", { "retry-after": "0.25" }, 250),
  asked("Retry-After: 60", { "retry-after": "60" }, 60_000),
  asked("Retry-After with spaces around", { "retry-after": "  2  " }, 2000),
  asked("a date in Retry-After", { "retry-after": inSeconds(50) }, between(1, 50_000)),
  asked("a date in Retry-After, as RFC 850 has it", { "retry-after": asRFC850(inSeconds(50)) }, between(1, 50_000)),
  asked("a date in Retry-After, as asctime has it", { "retry-after": asAsctime(inSeconds(50)) }, between(1, 50_000)),
  asked("a date in Retry-After with spaces around", { "retry-after": ` ${inSeconds(50)} ` }, between(1, 50_000)),
  asked("retry-after-ms: 1234", { "retry-after-ms": "1234" }, 1234),
  asked("a fraction of retry-after-ms", { "retry-after-ms": "0.75" }, 1),
  asked("retry-after-ms before Retry-After", { "retry-after-ms": "40", "retry-after": "3600" }, 40),
  asked("Retry-After beside garbage in retry-after-ms", { "retry-after-ms": "soon", "retry-after": "2" }, 2000),
  ...["-1", "-0.5", "-1e400", "soon", "NaN", "1 2", "120, 5", "0x", "Fri", "soon 2090", "1;2090", "''"].map((text) =>
    noHint(`Retry-After: ${text}`, { "retry-after": text }),
  ),
  noHint("a date without a time", { "retry-after": "Wed, 21 Oct 2090" }),
  noHint("a date that has passed, as RFC 850 has it", { "retry-after": "Sunday, 06-Nov-94 08:49:37 GMT" }),
  noHint("a date that has passed, as asctime has it", { "retry-after": "Sun Nov  6 08:49:37 1994" }),
  noHint("a date that has passed", { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" }),
  noHint("an ISO date that has passed", { "retry-after": "2015-10-21T07:28:00Z" }),
  noHint("retry-after-ms: -5", { "retry-after-ms": "-5" }),
  noHint("retry-after-ms: garbage", { "retry-after-ms": "abc" }),
  noHint("Retry-After: 0", { "retry-after": "0" }),
  noHint("nothing", {}),
  tooLong("Retry-After: 61", { "retry-after": "61" }, 61),
  tooLong("Retry-After: 3600", { "retry-after": "3600" }, 3600),
  tooLong("Retry-After: 99999999", { "retry-after": "99999999" }, 99999999),
  tooLong("Retry-After: 1e400", { "retry-after": "1e400" }, Infinity),
  tooLong("retry-after-ms: 60001", { "retry-after-ms": "60001" }, 60.001),
  tooLong("a date in a year", { "retry-after": inSeconds(31_536_000) }, between(31_000_000, 31_536_001)),
  {
    name: "the hint counts for every status that is tried again",
    server: [status(503, { "retry-after": "7" }), thing],
    options: { timeout: forever },
    quick: true,
    ask: ({ client }) => client.things.retrieve("1"),
    want: { wire: 2, waits: [7000] },
  },
  {
    name: "the backoff doubles, and ends at 8 s",
    server: status(503, {}),
    options: { timeout: forever, maxRetries: 7 },
    random: 0.999,
    quick: true,
    ask: ({ client }) => client.things.retrieve("1"),
    want: {
      error: { status: 503 },
      waits: [first, second, ...[2000, 4000, 8000, 8000, 8000].map((most) => between(most * 0.99, most))],
    },
  },
  {
    name: "the backoff is drawn from nothing on: full jitter",
    server: status(503, {}),
    options: { timeout: forever, maxRetries: 4 },
    random: 0,
    quick: true,
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { status: 503 }, waits: [0, 0, 0, 0] },
  },
  {
    name: "a wait is really waited",
    server: [status(429, { "retry-after": "0.2" }), thing],
    ask: ({ client }) => client.things.retrieve("1"),
    want: { wire: 2, seen: ({ main: [before, after] }) => (after?.at ?? 0) - (before?.at ?? 0) >= 150 },
  },
  ...Object.entries({
    "where the answer says nothing": {},
    "below nought": { "retry-after": "-5" },
    "of milliseconds below nought": { "retry-after-ms": "-5" },
    "of a date that has passed": { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" },
    "of garbage": { "retry-after": "soon" },
    "of nothing": { "retry-after": "", "retry-after-ms": "" },
    "of spaces": { "retry-after": "  ", "retry-after-ms": " " },
  }).map(([name, headers]): Row => ({
    name: `an error has no retryAfter ${name}`,
    server: status(429, headers),
    options: { maxRetries: 0 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { retryAfter: undefined } },
  })),
];

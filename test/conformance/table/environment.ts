/** What the environment says, where options say nothing. */
import type { Options } from "../client.js";
import type { Row } from "../row.js";
import { thing } from "./common.js";

/** Whether the environment can be written: of a process. */
const process = (globalThis as { readonly process?: { readonly env: Record<string, string | undefined> } }).process;
const noProcess = { workerd: "a worker has no environment variables of a process", chromium: "a page has none" };
const within = <Value>(variables: Readonly<Record<string, string>>, work: () => Value): Value => {
  Object.assign(process?.env ?? {}, variables);
  try {
    return work();
  } finally {
    for (const name of Object.keys(variables)) delete process?.env[name];
  }
};
const silent = { warn: () => {} };
const environment = (
  name: string,
  variables: Readonly<Record<string, string>>,
  options: Options,
  ask: (made: Made) => unknown,
  value: unknown,
): Row => ({
  name,
  ask: ({ module }) =>
    within(variables, () => ask(new module.default({ logLevel: "off", logger: silent, ...options }))),
  want: { value },
  not: noProcess,
});
type Made = InstanceType<Parameters<Row["ask"]>[0]["module"]["default"]>;

export const environmentRows: readonly Row[] = [
  environment(
    "the base URL of the environment",
    { CONFORMANCE_BASE_URL: "http://env" },
    {},
    (made) => made.baseURL,
    "http://env",
  ),
  environment(
    "an option wins over the environment",
    { CONFORMANCE_BASE_URL: "http://env" },
    { baseURL: "http://own" },
    (made) => made.baseURL,
    "http://own",
  ),
  environment(
    "a blank variable counts as absent",
    { CONFORMANCE_BASE_URL: "  " },
    { host: "h:1" },
    (made) => made.baseURL,
    "http://h:1",
  ),
  environment(
    "baseURL: null lets the document's server win",
    { CONFORMANCE_BASE_URL: "http://env" },
    { baseURL: null, environment: "local", host: "h:1" },
    (made) => made.baseURL,
    "http://h:1",
  ),
  environment(
    "a credential of the environment",
    { CONFORMANCE_BEARER: "from-env" },
    {},
    (made) => made.bearer,
    "from-env",
  ),
  environment(
    "an option's credential wins over the environment's",
    { CONFORMANCE_BEARER: "from-env" },
    { bearer: "own" },
    (made) => made.bearer,
    "own",
  ),
  environment(
    "a log level of the environment",
    { CONFORMANCE_LOG: "debug" },
    { logLevel: undefined },
    (made) => made.logLevel,
    "debug",
  ),
  environment(
    "a log level that nobody knows is none",
    { CONFORMANCE_LOG: "loud" },
    { logLevel: undefined },
    (made) => made.logLevel,
    "warn",
  ),
  environment(
    "an option's log level wins over the environment's",
    { CONFORMANCE_LOG: "debug" },
    { logLevel: "error" },
    (made) => made.logLevel,
    "error",
  ),
  {
    name: "the base URL of the environment and an environment's name are ambiguous",
    ask: ({ module }) =>
      within({ CONFORMANCE_BASE_URL: "http://env" }, () => new module.default({ environment: "local" })),
    want: { error: { message: /baseURL|BASE_URL/ } },
    not: noProcess,
  },
  {
    name: "the base URL of the environment wins over an operation's own server",
    server: thing,
    ask: ({ make, place }) =>
      within({ CONFORMANCE_BASE_URL: place.main }, () =>
        make({ baseURL: undefined, otherHost: place.other.slice(7) }),
      ).elsewhere.retrieve(),
    want: { wire: [{ url: "/elsewhere" }], other: 0 },
    not: noProcess,
  },
  environment(
    "null in place of a credential does not ask the environment",
    { CONFORMANCE_BEARER: "from-env" },
    { bearer: null, host: "h:1" },
    (made) => made.bearer,
    null,
  ),
  ...[
    { given: { CONFORMANCE_LOG: "loud" }, options: {}, said: 1 },
    { given: { CONFORMANCE_LOG: "debug" }, options: {}, said: 0 },
    { given: { CONFORMANCE_LOG: " " }, options: {}, said: 0 },
    { given: { CONFORMANCE_LOG: "loud" }, options: { logLevel: "debug" }, said: 0 },
    { given: {}, options: { logLevel: "loud" }, said: 1 },
  ].map(({ given, options, said }): Row => ({
    name: `a warning of a log level that nobody knows: ${JSON.stringify({ ...given, ...options })}, ${said}`,
    ask: ({ make, lines }) =>
      within(given, () => {
        const { logLevel } = make({ logLevel: undefined, ...options });
        return [logLevel === "warn", lines.length];
      }),
    want: {
      value: [said === 1, said].map((each, index) => (index === 0 && said === 0 ? () => true : each)),
      lines: (lines: unknown) => JSON.stringify(lines).includes("loud") === (said === 1),
    },
    not: noProcess,
  })),
];

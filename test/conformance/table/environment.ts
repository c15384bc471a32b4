/** What the environment says, where options say nothing. */
import type { Options } from "../client.js";
import type { Row } from "../row.js";

/** Whether the environment can be written: of a process. */
const process = (globalThis as { readonly process?: { readonly env: Record<string, string | undefined> } }).process;
const noProcess = { workerd: "a worker has no environment variables of a process", chromium: "a page has none" };
const within = (variables: Readonly<Record<string, string>>, work: () => unknown): unknown => {
  Object.assign(process?.env ?? {}, variables);
  try {
    return work();
  } finally {
    for (const name of Object.keys(variables)) delete process?.env[name];
  }
};
const environment = (
  name: string,
  variables: Readonly<Record<string, string>>,
  options: Options,
  ask: (made: Made) => unknown,
  value: unknown,
): Row => ({
  name,
  ask: ({ module }) => within(variables, () => ask(new module.default({ logLevel: "off", ...options }))),
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
];

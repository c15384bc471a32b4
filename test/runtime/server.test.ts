import { expect, test } from "vitest";
import { serverBeside, serverByEnvironment, serverTemplate } from "../../templates/runtime/server.js";
import type { Server } from "../../templates/runtime/settings.js";
import { AnyClient, callOf, mockFetch } from "./fixture.js";

const environments = {
  live: serverTemplate("https://{region}.acme.test/{version}/", {
    region: ["region", "eu"],
    version: ["apiVersion", "v1"],
  }),
  sandbox: "https://sandbox.acme.test",
};

/** Where a call of an operation goes. */
async function addressOf(
  options: object,
  server?: Server,
  change: (client: AnyClient) => AnyClient = (client) => client,
) {
  const fetch = mockFetch();
  const client = change(
    new AnyClient({ environments, defaultEnvironment: "live", security: [] }, { fetch, ...options }),
  );
  await callOf(client, { path: "/x", ...(server !== undefined && { server }) });
  return fetch.mock.calls[0]?.[0];
}

test.each<{
  given: string;
  options?: object;
  server?: Server;
  change?: (client: AnyClient) => AnyClient;
  want: string;
}>([
  { given: "variables with their defaults", want: "https://eu.acme.test/v1/x" },
  { given: "variables that are set", options: { region: "us", apiVersion: "v2" }, want: "https://us.acme.test/v2/x" },
  {
    given: "a variable that is set later",
    options: { region: "us" },
    change: (client) => client.withOptions({ apiVersion: "v2" } as object),
    want: "https://us.acme.test/v2/x",
  },
  { given: "another environment", options: { environment: "sandbox" }, want: "https://sandbox.acme.test/x" },
  {
    given: "an environment that is kept",
    options: { environment: "sandbox" },
    change: (client) => client.withOptions({ maxRetries: 0 }),
    want: "https://sandbox.acme.test/x",
  },
  { given: "a server of its own", server: "https://up.acme.test/v3/", want: "https://up.acme.test/v3/x" },
  {
    given: "a server of its own, with variables",
    options: { region: "us" },
    server: serverTemplate("https://up-{region}.acme.test/{unknown}", { region: ["region", "eu"] }),
    want: "https://up-us.acme.test/{unknown}/x",
  },
  {
    given: "servers of its own by environment",
    options: { environment: "sandbox" },
    server: serverByEnvironment({ live: "https://up.acme.test", sandbox: "https://up.sandbox.acme.test" }),
    want: "https://up.sandbox.acme.test/x",
  },
  {
    given: "servers of its own, none for the environment",
    options: { environment: "sandbox" },
    server: serverByEnvironment({ live: serverTemplate("https://up.acme.test", {}) }),
    want: "https://up.acme.test/x",
  },
  {
    given: "a variable that nobody has, called like what every object has",
    server: serverTemplate("https://up.acme.test/{toString}", {}),
    want: "https://up.acme.test/{toString}/x",
  },
  {
    given: "a path as server, with variables",
    options: { region: "us" },
    server: serverBeside(serverTemplate("/{region}", { region: ["region", "eu"] })),
    want: "https://us.acme.test/us/x",
  },
  { given: "a path as server", server: serverBeside("/v3"), want: "https://eu.acme.test/v3/x" },
  {
    given: "a base URL over all",
    options: { baseURL: "http://b.test" },
    server: "https://up.acme.test",
    want: "http://b.test/x",
  },
])("$given", async ({ options = {}, server, change, want }) => {
  expect(await addressOf(options, server, change)).toBe(want);
});

test.each<{ given: string; of: object; want: string }>([
  { given: "toString", of: { live: "https://a.test", test: "https://b.test" }, want: "https://a.test" },
  { given: "test", of: { live: "https://a.test", test: "https://b.test" }, want: "https://b.test" },
  { given: "live", of: {}, want: "" },
])("the server of $of for the environment $given is “$want”", ({ given, of, want }) => {
  const server = serverByEnvironment(of as Record<string, Server>) as (options: object) => string;
  expect(server({ environment: given })).toBe(want);
});

test("a server beside one that is no URL stays as it is", () => {
  const server = serverBeside("/v3") as (options: object) => string;
  expect(server({ baseURL: "no url" })).toBe("/v3");
});

import { describe, expect, test } from "vitest";
import type { Json } from "./document.js";
import { modelDocument } from "./document.js";

describe("environments", () => {
  test.each([
    { given: ["Test Mode Server Host", "Live Mode Server Host"], want: ["test_mode", "live_mode"] },
    { given: ["Production", "Sandbox"], want: ["production", "sandbox"] },
    { given: ["Production server (uses live data)", "The sandbox API server"], want: ["production", "sandbox"] },
    {
      given: ["Production environment", "Staging environment", "Local development"],
      want: ["production", "staging", "local"],
    },
    { given: ["EU production", "US production"], want: ["production_eu", "production_us"] },
    { given: ["Server", "Server"], want: ["production", "production_2"] },
    { given: ["Use this server for everything that you would like to try out"], want: ["production"] },
    { given: [""], want: ["production"] },
  ])("$given are $want", async ({ given, want }) => {
    const servers = given.map((description, at) => ({
      url: `https://api.example.com/${at}`,
      ...(description !== "" && { description }),
    }));
    const { api } = await modelDocument({ servers });
    expect(api.environments.map(({ name }) => name)).toEqual(want);
  });

  test.each([
    { given: ["https://api.example.com", "https://sandbox.example.com"], want: ["production", "sandbox"] },
    { given: ["https://eu.api.example.com", "https://us.api.example.com"], want: ["eu", "us"] },
    { given: ["https://api.example.com", "http://localhost:8080"], want: ["production", "local"] },
    { given: ["https://api.example.com/v4", "https://api.example.com/v4beta"], want: ["production", "v4beta"] },
    { given: ["https://api.example.com/1", "https://api.example.com/2"], want: ["production", "production_2"] },
    { given: ["https://api.example.com/v2", "http://api.example.com/v2"], want: ["production", "production_http"] },
    { given: ["http://eu.example.com/v2", "https://eu.example.com/v2"], want: ["eu", "eu_https"] },
    { given: ["/v1"], want: ["production"] },
  ])("without a description, $given are $want", async ({ given, want }) => {
    const { api } = await modelDocument({ servers: given.map((url) => ({ url })) });
    expect(api.environments.map(({ name }) => name)).toEqual(want);
  });

  test.each([
    { given: ["https://api.example.com", "https://files.example.com"], want: ["production", "production_files"] },
    {
      given: ["https://api.example.com/v1", "https://api.example.com/partners"],
      want: ["production", "production_partners"],
    },
  ])("with one description, $given are $want", async ({ given, want }) => {
    const { api } = await modelDocument({ servers: given.map((url) => ({ url, description: "Production" })) });
    expect(api.environments.map(({ name }) => name)).toEqual(want);
  });

  test("a name of 3.2 is the name", async () => {
    const servers: readonly Json[] = [{ url: "https://api.example.com", name: "Canary", description: "Production" }];
    const { api } = await modelDocument({ openapi: "3.2.0", servers });
    expect(api.environments.map(({ name }) => name)).toEqual(["canary"]);
  });
});

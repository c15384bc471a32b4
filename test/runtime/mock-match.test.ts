/** Which operation a request is for. */
import { expect, test } from "vitest";
import type { MockApi } from "../../templates/runtime/mock.js";
import { matchOperation } from "../../templates/runtime/mock-match.js";

const api: MockApi = {
  servers: ["https://{region}.api.example.com/v1/", "/relative"],
  operations: {
    "users.list": { route: "GET /users" },
    "users.retrieve": { route: "GET /users/{id}" },
    "users.me": { route: "GET /users/me" },
    "teams.users.retrieve": { route: "GET /teams/{team}/users/{id}" },
    "files.retrieve": { route: "GET /files/{name}.{type}" },
    "files.copy": { route: "POST /files#copy" },
    "files.create": { route: "POST /files" },
    "jobs.list": { route: "GET /jobs?kind=list" },
    "jobs.search": { route: "GET /jobs" },
    "spaces.list": { route: "GET /über all" },
  },
};

test.each([
  { given: "https://eu.api.example.com/v1/users/7", want: { name: "users.retrieve", path: { id: "7" } } },
  { given: "https://eu.api.example.com/v1/users/", want: { name: "users.list", path: {} } },
  { given: "http://localhost/users/me?x=1", want: { name: "users.me", path: {} } },
  { given: "http://localhost/relative/users/a%2Fb", want: { name: "users.retrieve", path: { id: "a%2Fb" } } },
  { given: "http://localhost/behind/users/7", want: { name: "users.retrieve", path: { id: "7" } } },
  { given: "http://localhost/teams/1/users/7", want: { name: "teams.users.retrieve", path: { team: "1", id: "7" } } },
  { given: "http://localhost/files/a.b.txt", want: { name: "files.retrieve", path: { name: "a", type: "b.txt" } } },
  { given: "http://localhost/jobs?kind=list&page=2", want: { name: "jobs.list", path: {} } },
  { given: "http://localhost/jobs?kind=other", want: { name: "jobs.search", path: {} } },
  { given: "http://localhost/%C3%BCber%20all", want: { name: "spaces.list", path: {} } },
  { given: "http://localhost/nothing", want: undefined },
])("GET $given", ({ given, want }) => {
  const found = matchOperation(api, new Request(given), []);
  expect(found && { name: found.name, path: found.path }).toEqual(want);
});

test.each([
  { handled: [], want: "files.copy" },
  { handled: ["files.create"], want: "files.create" },
  { handled: ["files.copy"], want: "files.copy" },
])("of two that have the same path, $handled: $want", ({ handled, want }) => {
  expect(matchOperation(api, new Request("http://localhost/files", { method: "POST" }), handled)?.name).toBe(want);
});

test.each([
  { given: "https://eu.api.example.com/v1/users", want: "users.list" },
  { given: "https://eu.api.example.com/v2/users", want: undefined },
  { given: "https://eu.api.example.com.evil.test/v1/users", want: undefined },
  { given: "http://localhost/v1/users", want: undefined },
])("to the API's servers alone: $given", ({ given, want }) => {
  expect(matchOperation(api, new Request(given), [], ["https://{region}.api.example.com/v1/"])?.name).toBe(want);
});

import { expect, test } from "vitest";
import { linkHeaderPaginator, linkTo } from "../../templates/runtime/link-header-paginator.js";
import { PaginationError } from "../../templates/runtime/error.js";
import { faultServer, outcome } from "./fixture.js";
import { listOf } from "./paging.js";

test.each([
  { given: '<https://a.test/?page=2>; rel="next"', want: "https://a.test/?page=2" },
  {
    given: '<https://a.test/?page=1>; rel="prev", <https://a.test/?page=3>; rel="next"',
    want: "https://a.test/?page=3",
  },
  { given: "</items?page=2>; rel=next", want: "/items?page=2" },
  { given: '<a>; REL="Next"', want: "a" },
  { given: '<a>;rel="next"', want: "a" },
  { given: '<a> ; title="x" ; rel = "next"', want: "a" },
  { given: '<a>; rel="last next"', want: "a" },
  { given: '<a>; title="one, <b>; rel=next"; rel="prev"', want: undefined },
  { given: '<a,b>; rel="next"', want: "a,b" },
  { given: '<a>; rel="prev",<b>; rel="next",<c>; rel="last"', want: "b" },
  { given: '<a>; rel="nextish"', want: undefined },
  { given: '<a>; rel="prev next-archive"', want: undefined },
  { given: '<a>; xrel="next"', want: undefined },
  { given: '<>; rel="next"', want: "" },
  { given: "<a>", want: undefined },
  { given: "rel=next", want: undefined },
  { given: "", want: undefined },
])("the next page of “$given” is $want", ({ given, want }) => {
  expect(linkTo("next", given)).toBe(want);
});

test("a long header that never closes takes no time", () => {
  const before = process.cpuUsage();
  linkTo("next", `${"<a>; ".repeat(20_000)}"`);
  linkTo("next", "<".repeat(50_000));
  linkTo("next", `<a>${'"'.repeat(50_001)}`);
  // Of the processor, and not of the clock: a machine may be busy.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
});

test("a URL that cannot be fetched is refused", async () => {
  const paginator = linkHeaderPaginator({ items: [] });
  const { url } = await faultServer({ headers: { link: '<javascript:alert(1)>; rel="next"' }, body: [{ id: "a" }] });
  expect(await outcome(listOf(url, { paginator }).toArray())).toBeInstanceOf(PaginationError);
});

test("another origin is sent no credential", async () => {
  const paginator = linkHeaderPaginator({ items: [] });
  const other = await faultServer({ body: [{ id: "b" }] });
  const server = await faultServer({ headers: { link: `<${other.url}/x>; rel="next"` }, body: [{ id: "a" }] });
  expect(await listOf(server.url, { paginator }).toArray()).toHaveLength(2);
  expect(server.requests[0]?.headers.authorization).toMatch(/^Bearer/);
  expect(other.requests[0]?.headers.authorization).toBeUndefined();
});

test("a page of a bare list has its items, and nothing beside them", async () => {
  const { url } = await faultServer({ body: [{ id: "a" }, { id: "b" }] });
  const page = await listOf(url, { paginator: linkHeaderPaginator({ items: [] }) });
  expect(Object.keys(page)).toEqual(["items"]);
});

test("a page of nothing is one without items", async () => {
  const { url } = await faultServer({ body: null });
  const page = await listOf(url, { paginator: linkHeaderPaginator({ items: [] }) });
  expect([page.items, page.body]).toEqual([[], null]);
});

test("a token leads to where the header does", async () => {
  const paginator = linkHeaderPaginator({ items: [] });
  const link = '<?page=2>; rel="next"';
  const server = await faultServer({ headers: { link }, body: [{ id: "a" }] }, { body: [{ id: "b" }] });
  const { resumeToken } = await listOf(server.url, { paginator });
  expect(await listOf(server.url, { paginator }).resumeFrom(resumeToken).toArray()).toEqual([{ id: "b" }]);
  expect(server.requests[1]?.url).toBe("/items?page=2");
});

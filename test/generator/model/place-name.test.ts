import { expect, test } from "vitest";
import { namePlaces } from "../../../generator/model/place-name.js";

const answer = "get/responses/200/content/application~1json/schema";

function named(...pointers: readonly string[]): readonly (string | undefined)[] {
  const schemas = pointers.map((pointer) => ({
    id: `#${pointer}`,
    name: pointer.split("/").at(-1) ?? "",
    schema: {},
    source: { file: "openapi.yaml", pointer },
  }));
  const names = namePlaces(schemas);
  return schemas.map(({ id }) => names.get(id));
}

test.each<{ given: readonly string[]; want: readonly (string | undefined)[] }>([
  // What the document has named.
  { given: ["/components/schemas/items", "/definitions/Pet", "/Pet", "/v1/Pet", ""], want: [] },
  { given: ["/components/schemas/A/definitions/B", "/$defs/B"], want: [] },
  // Within a component.
  { given: ["/components/schemas/CreateImage/properties/size"], want: ["create image size"] },
  { given: ["/components/schemas/Order/properties/line_items/items"], want: ["order line item"] },
  { given: ["/components/schemas/Order/properties/cors/items"], want: ["cors item"] },
  { given: ["/components/schemas/Pets/items"], want: ["pets item"] },
  { given: ["/components/schemas/Order/properties/items/items/properties/price"], want: ["item price"] },
  { given: ["/components/schemas/A/properties/b/properties/c"], want: ["b c"] },
  {
    given: ["/components/schemas/Pet/allOf/1", "/components/schemas/Pet/oneOf/0"],
    want: ["pet part 2", "pet option 1"],
  },
  { given: ["/components/schemas/Pet/allOf/1/properties/owner"], want: ["pet owner"] },
  { given: ["/components/parameters/Limit/schema"], want: ["limit"] },
  { given: ["/components/responses/Pets/content/application~1json/schema"], want: ["pets response"] },
  { given: ["/components/requestBodies/Pet/content/application~1json/schema"], want: ["pet request"] },
  // Within an operation.
  { given: [`/paths/~1v2~1apps~1{id}/${answer}`], want: ["app response"] },
  { given: [`/paths/~1v2~1apps/${answer}/properties/apps/items`], want: ["app"] },
  { given: [`/paths/~1expenses/${answer}/properties/data/items`], want: ["expense"] },
  { given: [`/paths/~1apps/${answer}/items`], want: ["app"] },
  { given: [`/paths/~1apps/${answer}/properties/apps/items/properties/spec/properties/envs/items`], want: ["env"] },
  { given: [`/paths/~1apps/${answer}/properties/apps/items/properties/region`], want: ["app region"] },
  { given: ["/paths/~1apps/post/requestBody/content/application~1json/schema"], want: ["apps request"] },
  { given: ["/paths/~1apps/get/responses/404/content/application~1json/schema"], want: ["error body"] },
  { given: ["/paths/~1apps/get/responses/200/headers/ratelimit-limit/schema"], want: ["ratelimit limit"] },
  // Of one name.
  {
    given: [`/paths/~1apps~1{id}/${answer}`, "/paths/~1apps~1{id}/put/responses/200/content/application~1json/schema"],
    want: ["get app response", "put app response"],
  },
  {
    given: [`/paths/~1droplets/${answer}/properties/droplets/items`, `/paths/~1status/${answer}/properties/droplet`],
    want: ["droplet", "status droplet"],
  },
  {
    given: [`/paths/~1apps~1{id}~1alerts/${answer}/items`, `/paths/~1checks~1{id}~1alerts/${answer}/items`],
    want: ["app alert", "check alert"],
  },
  {
    given: [`/paths/~1v2~1actions/${answer}/items`, `/paths/~1volumes~1actions/${answer}/items`],
    want: ["action", "volumes action"],
  },
  { given: ["/components/schemas/App", `/paths/~1apps/${answer}/items`], want: [undefined, "get app"] },
])("$given", ({ given, want }) => {
  expect(named(...given)).toEqual(want.length > 0 ? want : given.map(() => undefined));
});

test("what has no room for more shares its name", () => {
  const pointer = "/components/schemas/Pet/properties/owner";
  expect(named(pointer, `${pointer}/x-a/properties/owner`, "/components/schemas/pet_owner")).toEqual([
    "pet owner",
    "x a owner",
    undefined,
  ]);
});

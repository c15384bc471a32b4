/** The fields of each object as the specification's own JSON Schemas have them. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { OpenApiVersion } from "../../../generator/keyword/keyword.js";
import type { KeywordKind } from "../../../generator/keyword/table.js";

type JsonObject = { readonly [key: string]: unknown };

const resolve = createRequire(import.meta.url).resolve;

/** What the schemas of all versions call an object, and the objects that are several kinds. */
const kinds: Readonly<Record<string, readonly KeywordKind[]>> = {
  info: ["info"],
  contact: ["contact"],
  license: ["license"],
  server: ["server"],
  servervariable: ["serverVariable"],
  components: ["components"],
  pathitem: ["pathItem"],
  operation: ["operation"],
  externaldocumentation: ["externalDocs"],
  externaldocs: ["externalDocs"],
  parameter: ["parameter"],
  bodyparameter: ["parameter"],
  headerparametersubschema: ["parameter"],
  queryparametersubschema: ["parameter"],
  formdataparametersubschema: ["parameter"],
  pathparametersubschema: ["parameter"],
  requestbody: ["requestBody"],
  mediatype: ["mediaType"],
  // What 3.1 and 3.2 share between those that have examples.
  examples: ["parameter", "header", "mediaType"],
  encoding: ["encoding"],
  response: ["response"],
  header: ["header"],
  example: ["example"],
  link: ["link"],
  tag: ["tag"],
  reference: ["reference"],
  jsonreference: ["reference"],
  schema: ["schema"],
  fileschema: ["schema"],
  primitivesitems: ["schema"],
  discriminator: ["discriminator"],
  xml: ["xml"],
  securityscheme: ["securityScheme"],
  basicauthenticationsecurity: ["securityScheme"],
  apikeysecurity: ["securityScheme"],
  oauth2implicitsecurity: ["securityScheme"],
  oauth2passwordsecurity: ["securityScheme"],
  oauth2applicationsecurity: ["securityScheme"],
  oauth2accesscodesecurity: ["securityScheme"],
  apikeysecurityscheme: ["securityScheme"],
  httpsecurityscheme: ["securityScheme"],
  oauth2securityscheme: ["securityScheme"],
  openidconnectsecurityscheme: ["securityScheme"],
  oauthflows: ["oauthFlows"],
  implicitoauthflow: ["oauthFlow"],
  passwordoauthflow: ["oauthFlow"],
  clientcredentialsflow: ["oauthFlow"],
  authorizationcodeoauthflow: ["oauthFlow"],
};

/** Maps by names of their author's, lists of alternatives, and values without fields. */
const fieldless: readonly string[] = [
  ..."paths responses responsevalue definitions parameterdefinitions responsedefinitions parameterslist vendorextension".split(
    " ",
  ),
  ..."callbacks callback securityrequirement security securitydefinitions mapofstrings specificationextensions content".split(
    " ",
  ),
  ..."nonbodyparameter stringarray schemeslist collectionformat collectionformatwithmulti mediatypelist mimetype".split(
    " ",
  ),
  ..."title description default multipleof maximum exclusivemaximum minimum exclusiveminimum maxlength minlength".split(
    " ",
  ),
  ..."pattern maxitems minitems uniqueitems enum oauth2scopes examplexorexamples schemaxorcontent explodeforform".split(
    " ",
  ),
  ..."parameterlocation parameters schemaxorcontent stylesforform".split(" "),
];

/** `$ref` of a Reference Object and of a schema; those of JSON Schema that OpenAPI's own vocabulary adds ("Schema Object"). */
const vocabulary: readonly string[] = ["discriminator", "xml", "externalDocs", "example"];
const added: Readonly<Partial<Record<OpenApiVersion, Readonly<Partial<Record<KeywordKind, readonly string[]>>>>>> = {
  "3.0": { schema: ["$ref"], reference: ["$ref"] },
  "3.1": {
    schema: [...vocabulary, ...jsonSchemaKeywords()],
    discriminator: ["propertyName", "mapping"],
    xml: ["name", "namespace", "prefix", "attribute", "wrapped"],
  },
  "3.2": {
    schema: [...vocabulary, ...jsonSchemaKeywords()],
    discriminator: ["propertyName", "mapping", "defaultMapping"],
    xml: ["nodeType", "name", "namespace", "prefix", "attribute", "wrapped"],
  },
};

/** By kind; `unknown` are definitions of the schema that this file has no name for. */
export function officialFields(version: OpenApiVersion): {
  readonly fields: ReadonlyMap<KeywordKind, ReadonlySet<string>>;
  readonly unknown: readonly string[];
} {
  const path = resolve(`@seriousme/openapi-schema-validator/schemas/v${version}/schema.json`);
  const root = JSON.parse(readFileSync(path, "utf8")) as JsonObject;
  const fields = new Map<KeywordKind, Set<string>>();
  const add = (kind: KeywordKind, names: Iterable<string>) => {
    fields.set(kind, new Set([...(fields.get(kind) ?? []), ...names]));
  };
  add("document", fieldsOf({ properties: root["properties"] }));
  const unknown: string[] = [];
  for (const [name, definition] of Object.entries((root["$defs"] ?? root["definitions"]) as JsonObject)) {
    const plain = name.toLowerCase().replaceAll(/-or-reference$|[^a-z0-9]/g, "");
    const found = kinds[plain];
    if (!found && !fieldless.includes(plain) && [...fieldsOf(definition)].length > 0) unknown.push(name);
    const { $defs, ...own } = definition as JsonObject;
    for (const kind of found ?? []) add(kind, fieldsOf(own));
    for (const part of Object.values(($defs ?? {}) as JsonObject))
      for (const kind of found ?? []) add(kind === "oauthFlows" ? "oauthFlow" : kind, fieldsOf(part));
  }
  for (const [kind, names] of Object.entries(added[version] ?? {})) add(kind as KeywordKind, names);
  return { fields, unknown };
}

/** The properties that a schema names, in any of its alternatives. */
function fieldsOf(schema: unknown): ReadonlySet<string> {
  if (typeof schema !== "object" || schema === null) return new Set();
  const { properties, patternProperties, ...rest } = schema as JsonObject;
  const names = Object.keys(properties ?? {});
  for (const pattern of Object.keys(patternProperties ?? {})) {
    // `^(get|put)$` is a list of names; others are of maps.
    const alternatives = /^\^\((?:\?:)?([a-zA-Z|]+)\)\$$/.exec(pattern)?.[1];
    names.push(...(alternatives?.split("|") ?? []));
  }
  const inner = ["allOf", "anyOf", "oneOf", "if", "then", "else", "dependentSchemas", "$defs"].flatMap((key) => {
    const value = rest[key];
    if (typeof value !== "object" || value === null) return [];
    return ["dependentSchemas", "$defs"].includes(key) || Array.isArray(value)
      ? Object.values(value as JsonObject)
      : [value as unknown];
  });
  return new Set([...names, ...inner.flatMap((part) => [...fieldsOf(part)])]);
}

/** Those of all vocabularies of JSON Schema 2020-12, by its meta-schemas. */
function jsonSchemaKeywords(): readonly string[] {
  const folder = join(dirname(resolve("ajv/package.json")), "dist/refs/json-schema-2020-12/meta");
  return readdirSync(folder).flatMap((file) => {
    const meta = JSON.parse(readFileSync(join(folder, file), "utf8")) as { readonly properties: JsonObject };
    return Object.keys(meta.properties);
  });
}

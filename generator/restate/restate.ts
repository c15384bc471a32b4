/**
 * The document of a client: what of its API the client has, as one OpenAPI document that refers to nothing outside itself.
 *
 *     { "openapi": "3.1.1", "info": …, "paths": { "/license_keys": { "get": { "x-specwright-call": "licenseKeys.list", … } } }, "components": … }
 *
 * Whatever it was written in, it is in today's dialect, without what its editors keep for themselves: operations that the client lacks,
 * extensions, comments. What was decided about names and pages stands in it, so that whoever reads it sees the client's own calls.
 */
import type { Info, Resolved, Tag } from "../resolve/resolved.js";
import type { ClientNames } from "../setting/client.js";
import { nameComponents } from "./name.js";
import { record, said } from "./object.js";
import { restateOperations, type Restating } from "./operation.js";
import { restateSchema } from "./schema.js";
import { restateRequirements, restateScheme, usualSecurity } from "./security.js";
import { restateServer } from "./server.js";
import { versionOf } from "./version.js";

/** What the document itself does not say. */
interface Decisions extends Pick<Restating, "lock" | "decided"> {
  /** The names by which the client's users know it. */
  readonly client: Required<ClientNames>;
}

export function restate(resolved: Resolved, { lock, decided, client }: Decisions): unknown {
  const { info, servers, tags, operations, webhooks, schemas, securitySchemes } = resolved;
  const security = usualSecurity(operations);
  const names = nameComponents(schemas.values());
  const restating: Restating = { names, lock, decided, security, operations };
  const components = {
    ...(schemas.size > 0 && {
      schemas: record(
        [...schemas.values()].map(({ id, schema }) => [names.get(id) ?? "", restateSchema(schema, names)]),
      ),
    }),
    ...(securitySchemes.size > 0 && {
      securitySchemes: record([...securitySchemes].map(([name, scheme]) => [name, restateScheme(scheme)])),
    }),
  };
  return {
    openapi: versionOf(resolved),
    info: restateInfo(info),
    "x-specwright-client": client,
    ...(servers.length > 0 && { servers: servers.map(restateServer) }),
    ...(security.length > 0 && { security: restateRequirements(security) }),
    ...(tags.length > 0 && { tags: tags.map(restateTag) }),
    paths: restateOperations(operations, restating),
    ...(webhooks.length > 0 && { webhooks: restateOperations(webhooks, restating) }),
    ...(Object.keys(components).length > 0 && { components }),
  };
}

function restateInfo({ title, version, summary, description, license, contact, termsOfService }: Info): object {
  return said({ title, version, summary, description, termsOfService, contact, license });
}

function restateTag({ name, summary, description, parent }: Tag): object {
  return said({ name, summary, description, parent });
}

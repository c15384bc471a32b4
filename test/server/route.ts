import { Refusal, type Answer } from "./answer.js";
import {
  activateLicenseKey,
  deactivateLicenseKey,
  getLicenseKey,
  getLicenseKeyInstance,
  listLicenseKeyInstances,
  listLicenseKeys,
  updateLicenseKey,
  updateLicenseKeyInstance,
  validateLicenseKey,
  type Question,
} from "./operation.js";

export interface Route {
  readonly method: "GET" | "PATCH" | "POST";
  readonly path: string;
  /** Whether it is answered without a token. */
  readonly open: boolean;
  readonly answer: (question: Question) => Answer;
}

const routes: readonly Route[] = [
  { method: "GET", path: "/license_keys", open: false, answer: listLicenseKeys },
  { method: "GET", path: "/license_keys/{id}", open: false, answer: getLicenseKey },
  { method: "PATCH", path: "/license_keys/{id}", open: false, answer: updateLicenseKey },
  { method: "GET", path: "/license_key_instances", open: false, answer: listLicenseKeyInstances },
  { method: "GET", path: "/license_key_instances/{id}", open: false, answer: getLicenseKeyInstance },
  { method: "PATCH", path: "/license_key_instances/{id}", open: false, answer: updateLicenseKeyInstance },
  { method: "POST", path: "/licenses/activate", open: true, answer: activateLicenseKey },
  { method: "POST", path: "/licenses/deactivate", open: true, answer: deactivateLicenseKey },
  { method: "POST", path: "/licenses/validate", open: true, answer: validateLicenseKey },
];

/** The route for a method and a path as it was sent, still encoded; 404 or 405 where there is none. */
export function findRoute(method: string, path: string): { route: Route; id: string } {
  const found = routes.flatMap((route) => {
    const id = matchPath(route.path, path);
    return id === undefined ? [] : [{ route, id }];
  });
  if (found.length === 0) throw new Refusal(404, "NOT_FOUND", "There is nothing at this path");
  const match = found.find(({ route }) => route.method === method);
  if (match) return match;
  // RFC 9110, section 15.5.6: a 405 lists the methods that there are.
  const allow = found.map(({ route }) => route.method).join(", ");
  throw new Refusal(405, "METHOD_NOT_ALLOWED", `This path answers ${allow}`, { allow });
}

/** The `{id}` in a path, decoded; empty where the template has none; `undefined` if the path is not the template's. */
function matchPath(template: string, path: string): string | undefined {
  if (!template.endsWith("/{id}")) return path === template ? "" : undefined;
  const start = template.slice(0, -"{id}".length);
  const segment = path.startsWith(start) ? path.slice(start.length) : "";
  return segment === "" || segment.includes("/") ? undefined : decode(segment);
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

import { ok, Refusal, type Answer } from "./answer.js";
import { count, nullable, oneOf, optionalText, text, type Fields } from "./field.js";
import { now, statuses, type LicenseKey, type LicenseKeyInstance, type LicenseKeyStatus, type Store } from "./store.js";

/** What an operation is asked. */
export interface Question {
  readonly store: Store;
  /** The path's `{id}`; empty where the path has none. */
  readonly id: string;
  readonly query: Fields;
  /** The JSON body's fields; empty where the operation takes none. */
  readonly body: Fields;
}

export function listLicenseKeys({ store, query }: Question): Answer {
  const customer = optionalText(query, "customer_id");
  const product = optionalText(query, "product_id");
  const status = oneOf(statuses)(query, "status");
  const matches = (key: LicenseKey): boolean =>
    (customer === undefined || key.customer_id === customer) &&
    (product === undefined || key.product_id === product) &&
    (status === undefined || key.status === status);
  return ok({ items: page(store.keys.filter(matches), query) });
}

export function getLicenseKey({ store, id }: Question): Answer {
  return ok(findKey(store, id));
}

export function updateLicenseKey({ store, id, body }: Question): Answer {
  const limit = nullable.int32(body, "activations_limit");
  const disabled = nullable.boolean(body, "disabled");
  const expiresAt = nullable.dateTime(body, "expires_at");
  const key = findKey(store, id);
  // Everything is checked before anything is changed: a refused update leaves the key as it was.
  if (typeof expiresAt === "string" && key.subscription_id !== null) {
    const message = "Cannot set expiry date for subscription-based license key";
    throw new Refusal(400, "NO_EXPIRY_ON_SUBSCRIPTION_LICENSE_KEYS", message);
  }
  if (typeof limit === "number" && limit < key.instances_count) {
    const message = "New activation limit cannot be less than current instances count";
    throw new Refusal(422, "ACTIVATION_LIMIT_LESS_THAN_CURRENT_AMOUNT", message);
  }
  if (limit !== undefined) key.activations_limit = limit;
  if (expiresAt !== undefined) key.expires_at = expiresAt;
  key.status = updatedStatus(key, disabled ?? undefined, expiresAt !== undefined);
  return ok(key);
}

export function listLicenseKeyInstances({ store, query }: Question): Answer {
  const key = optionalText(query, "license_key_id");
  const matches = (instance: LicenseKeyInstance): boolean => key === undefined || instance.license_key_id === key;
  return ok({ items: page(store.instances.filter(matches), query) });
}

export function getLicenseKeyInstance({ store, id }: Question): Answer {
  return ok(findInstance(store, id));
}

export function updateLicenseKeyInstance({ store, id, body }: Question): Answer {
  const name = text(body, "name");
  const instance = findInstance(store, id);
  instance.name = name;
  return ok(instance);
}

export function activateLicenseKey({ store, body }: Question): Answer {
  const [keyText, name] = [text(body, "license_key"), text(body, "name")];
  const key = findKeyByText(store, keyText);
  if (key.status !== "active") throw new Refusal(403, "INACTIVE_LICENSE_KEY", "License key is not active");
  if (key.activations_limit !== null && key.instances_count >= key.activations_limit) {
    throw new Refusal(422, "LICENSE_KEY_LIMIT_REACHED", "License key activation limit reached");
  }
  const [product, customer] = [store.product(key.product_id), store.customer(key.customer_id)];
  return { status: 201, body: { ...store.addInstance(key, name, now), product, customer } };
}

export function deactivateLicenseKey({ store, body }: Question): Answer {
  const [keyText, id] = [text(body, "license_key"), text(body, "license_key_instance_id")];
  const key = findKeyByText(store, keyText);
  const instance = store.instance(id);
  if (instance?.license_key_id !== key.id) {
    const message = "License key instance not found or does not belong to this license key";
    throw new Refusal(403, "LICENSE_KEY_NOT_FOUND", message);
  }
  store.removeInstance(key, instance);
  return ok();
}

export function validateLicenseKey({ store, body }: Question): Answer {
  const [keyText, instance] = [text(body, "license_key"), nullable.text(body, "license_key_instance_id") ?? undefined];
  const key = store.keyByText(keyText);
  const active = key?.status === "active";
  return ok({ valid: active && (instance === undefined || store.instance(instance)?.license_key_id === key.id) });
}

const defaultPageSize = 10;
const maximalPageSize = 100;

/**
 * The page that the query asks for, counted from 0.
 *
 * A larger size than the maximum gives pages of the maximum: no list documents an error for it, so it is no
 * error. For the same reason, and because 0 is within the documented range, a size of 0 gives a page without items.
 */
function page<Item>(items: readonly Item[], query: Fields): Item[] {
  const size = Math.min(count(query, "page_size") ?? defaultPageSize, maximalPageSize);
  const start = (count(query, "page_number") ?? 0) * size;
  return items.slice(start, start + size);
}

/** A key's status after an update: enabling a key looks at its date again, and so does a change of the date. */
function updatedStatus(key: LicenseKey, disabled: boolean | undefined, dateChanged: boolean): LicenseKeyStatus {
  const wasDisabled = key.status === "disabled";
  if (disabled ?? wasDisabled) return "disabled";
  if (!wasDisabled && !dateChanged) return key.status;
  return key.expires_at !== null && Date.parse(key.expires_at) <= Date.parse(now) ? "expired" : "active";
}

function findKey(store: Store, id: string): LicenseKey {
  const key = store.key(id);
  if (!key) throw new Refusal(404, "NOT_FOUND", "License key not found");
  return key;
}

function findKeyByText(store: Store, keyText: string): LicenseKey {
  const key = store.keyByText(keyText);
  if (!key) throw new Refusal(404, "LICENSE_KEY_NOT_FOUND", "License key not found");
  return key;
}

function findInstance(store: Store, id: string): LicenseKeyInstance {
  const instance = store.instance(id);
  if (!instance) throw new Refusal(404, "NOT_FOUND", "License key instance not found");
  return instance;
}

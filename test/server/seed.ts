import { createHash } from "node:crypto";
import { now, Store, type Customer, type LicenseKey, type LicenseKeyStatus, type Product } from "./store.js";

// Each property goes round a list of its own, and the lengths share no factor: within 420 keys every
// status meets every limit, number of instances and kind of billing.
const statuses: readonly LicenseKeyStatus[] = ["active", "active", "expired", "active", "disabled"];
const limits: readonly (number | null)[] = [5, null, 1, 3];
const instanceCounts: readonly number[] = [0, 1, 2, 3, 1, 5, 2];
const products: readonly Product[] = [
  { product_id: "pdt_1", name: "Studio Pro" },
  { product_id: "pdt_2", name: "Studio Light" },
  { product_id: "pdt_3", name: null },
  { product_id: "pdt_4", name: "Café & Bar “Ünïcode” 🔑" },
];
const customerCount = 11;
const subscriptionEvery = 3;

/** A store with this many license keys, `lic_1` and up: the same ones every time. */
export function seedStore(count: number): Store {
  const store = new Store();
  for (let number = 1; number <= count; number += 1) seedKey(store, number);
  return store;
}

function seedKey(store: Store, number: number): void {
  const product = at(products, number);
  const customer = seedCustomer(1 + (number % customerCount));
  const status = at(statuses, number);
  const subscription = number % subscriptionEvery === 0;
  const key: LicenseKey = {
    id: `lic_${number}`,
    business_id: "bus_1",
    customer_id: customer.customer_id,
    product_id: product.product_id,
    payment_id: `pay_${number}`,
    subscription_id: subscription ? `sub_${number}` : null,
    key: keyText(number),
    status,
    activations_limit: at(limits, number),
    instances_count: 0,
    // A key that was sold with a subscription lasts as long as the subscription, and has no date of its own.
    expires_at: subscription ? null : expiry(status, number),
    created_at: minutesAfter("2024-01-01T00:00:00Z", number),
  };
  store.addKey(key, product, customer);
  const instances = Math.min(at(instanceCounts, number), key.activations_limit ?? Infinity);
  for (let instance = 1; instance <= instances; instance += 1) {
    store.addInstance(key, `Production Server ${instance}`, minutesAfter(key.created_at, instance));
  }
}

function seedCustomer(number: number): Customer {
  return { customer_id: `cus_${number}`, name: `Customer ${number}`, email: `customer-${number}@example.com` };
}

function expiry(status: LicenseKeyStatus, number: number): string | null {
  if (status === "expired") return minutesAfter("2024-12-31T00:00:00Z", number);
  return number % 2 === 0 ? minutesAfter(now, number * 1440) : null;
}

/** A text in the form of a UUID, as the API's keys have. */
function keyText(number: number): string {
  const digits = createHash("sha256").update(`license key ${number}`).digest("hex");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

function minutesAfter(start: string, minutes: number): string {
  return new Date(Date.parse(start) + minutes * 60_000).toISOString();
}

function at<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new RangeError("an empty list has no items to go round");
  return item;
}

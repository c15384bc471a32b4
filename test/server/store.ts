export const statuses = ["active", "expired", "disabled"] as const;

export type LicenseKeyStatus = (typeof statuses)[number];

export interface LicenseKey {
  readonly id: string;
  readonly business_id: string;
  readonly customer_id: string;
  readonly product_id: string;
  readonly payment_id: string;
  readonly subscription_id: string | null;
  readonly key: string;
  status: LicenseKeyStatus;
  activations_limit: number | null;
  instances_count: number;
  expires_at: string | null;
  readonly created_at: string;
}

export interface LicenseKeyInstance {
  readonly id: string;
  readonly business_id: string;
  readonly license_key_id: string;
  name: string;
  readonly created_at: string;
}

export interface Product {
  readonly product_id: string;
  readonly name: string | null;
}

export interface Customer {
  readonly customer_id: string;
  readonly name: string;
  readonly email: string;
}

/** The time that the server takes it to be, always: with a clock of its own, its answers would change from day to day. */
export const now = "2026-01-01T00:00:00Z";

/** Everything the server knows. Lists are in the order in which they were created, which is the order of the pages. */
export class Store {
  readonly #keys = new Map<string, LicenseKey>();
  readonly #keysByText = new Map<string, LicenseKey>();
  readonly #instances = new Map<string, LicenseKeyInstance>();
  readonly #products = new Map<string, Product>();
  readonly #customers = new Map<string, Customer>();
  #instancesMade = 0;

  get keys(): LicenseKey[] {
    return [...this.#keys.values()];
  }

  get instances(): LicenseKeyInstance[] {
    return [...this.#instances.values()];
  }

  key(id: string): LicenseKey | undefined {
    return this.#keys.get(id);
  }

  /** The license key with this `key`, the text that a customer types in. */
  keyByText(text: string): LicenseKey | undefined {
    return this.#keysByText.get(text);
  }

  instance(id: string): LicenseKeyInstance | undefined {
    return this.#instances.get(id);
  }

  product(id: string): Product | undefined {
    return this.#products.get(id);
  }

  customer(id: string): Customer | undefined {
    return this.#customers.get(id);
  }

  addKey(key: LicenseKey, product: Product, customer: Customer): void {
    this.#keys.set(key.id, key);
    this.#keysByText.set(key.key, key);
    this.#products.set(product.product_id, product);
    this.#customers.set(customer.customer_id, customer);
  }

  /** Adds an instance to a key, without regard to the key's status and limit. */
  addInstance(key: LicenseKey, name: string, created_at: string): LicenseKeyInstance {
    this.#instancesMade += 1;
    const id = `lki_${this.#instancesMade}`;
    const instance = { id, business_id: key.business_id, license_key_id: key.id, name, created_at };
    this.#instances.set(id, instance);
    key.instances_count += 1;
    return instance;
  }

  removeInstance(key: LicenseKey, instance: LicenseKeyInstance): void {
    this.#instances.delete(instance.id);
    key.instances_count -= 1;
  }
}

// Models of License Keys.

/**
 * A license key: what a customer receives when buying a licensed product.
 *
 * @example
 * {
 *   "id": "lic_123",
 *   "business_id": "bus_123",
 *   "customer_id": "cus_123",
 *   "product_id": "pdt_123",
 *   "payment_id": "pay_123",
 *   "subscription_id": null,
 *   "key": "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43",
 *   "status": "active",
 *   "activations_limit": 5,
 *   "instances_count": 2,
 *   "expires_at": "2024-12-31T23:59:59Z",
 *   "created_at": "2024-01-01T00:00:00Z"
 * }
 */
export interface LicenseKey {
  /**
   * The unique identifier of the license key.
   *
   * @example "lic_123"
   */
  id: string;
  /**
   * The unique identifier of the business associated with the license key.
   *
   * @example "bus_123"
   */
  business_id: string;
  /**
   * The unique identifier of the customer associated with the license key.
   *
   * @example "cus_123"
   */
  customer_id: string;
  /**
   * The unique identifier of the product associated with the license key.
   *
   * @example "pdt_123"
   */
  product_id: string;
  /**
   * The unique identifier of the payment associated with the license key.
   *
   * @example "pay_123"
   */
  payment_id: string;
  /**
   * The unique identifier of the subscription associated with the license key, if any.
   *
   * @example "sub_123"
   */
  subscription_id?: string | null;
  /**
   * The license key string.
   *
   * @example "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43"
   */
  key: string;
  /**
   * The current status of the license key.
   *
   * @example "active"
   */
  status: LicenseKeyStatus;
  /**
   * The maximum number of activations allowed for this license key, if there is a limit.
   *
   * @format int32
   * @example 5
   */
  activations_limit?: number | null;
  /**
   * The current number of instances activated for this license key.
   *
   * @format int32
   * @minimum 0
   * @example 2
   */
  instances_count: number;
  /**
   * The timestamp indicating when the license key expires, in UTC, if it does.
   *
   * @format date-time
   * @example "2024-12-31T23:59:59Z"
   */
  expires_at?: string | null;
  /**
   * The timestamp indicating when the license key was created, in UTC.
   *
   * @format date-time
   * @example "2024-01-01T00:00:00Z"
   */
  created_at: string;
}

/**
 * Whether a license key can be used:
 *
 * - `active`: it can be activated and is valid
 * - `expired`: its expiry date has passed, or its subscription has ended
 * - `disabled`: it was disabled by an update
 *
 * @example "active"
 */
export type LicenseKeyStatus = "active" | "expired" | "disabled";

/**
 * One page of license keys. A page without items is past the end.
 *
 * @example
 * {
 *   "items": [
 *     {
 *       "id": "lic_123",
 *       "business_id": "bus_123",
 *       "customer_id": "cus_123",
 *       "product_id": "pdt_123",
 *       "payment_id": "pay_123",
 *       "subscription_id": "sub_123",
 *       "key": "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43",
 *       "status": "active",
 *       "activations_limit": null,
 *       "instances_count": 2,
 *       "expires_at": null,
 *       "created_at": "2024-01-01T00:00:00Z"
 *     }
 *   ]
 * }
 */
export interface ListLicenseKeys {
  /**
   * The license keys of this page.
   *
   * @example []
   */
  items: LicenseKey[];
}

/**
 * A change to a license key. Fields that are left out stay as they are.
 *
 * @example {"activations_limit":10,"expires_at":null}
 */
export interface PatchLicenseKey {
  /**
   * The updated activation limit for the license key.
   * Use `null` to remove the limit, or omit this field to leave it unchanged.
   *
   * @format int32
   * @example 10
   */
  activations_limit?: number | null;
  /**
   * Indicates whether the license key should be disabled.
   * A value of `true` disables the key, while `false` enables it. Omit this field to leave it unchanged.
   *
   * @example true
   */
  disabled?: boolean | null;
  /**
   * The updated expiration timestamp for the license key in UTC.
   * Use `null` to remove the expiration date, or omit this field to leave it unchanged.
   *
   * @format date-time
   * @example "2027-01-01T00:00:00Z"
   */
  expires_at?: string | null;
}

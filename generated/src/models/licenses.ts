// Models of Licenses.

/**
 * A license key to activate.
 *
 * @example
 * {
 *   "license_key": "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43",
 *   "name": "Production Server 1"
 * }
 */
export interface ActivateLicenseKeyRequest {
  /**
   * The license key string.
   *
   * @example "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43"
   */
  license_key: string;
  /**
   * A name for the new instance, such as the machine that it runs on.
   *
   * @example "Production Server 1"
   */
  name: string;
}

/**
 * The new instance, with the product that the license key is for and the customer who bought it.
 *
 * @example
 * {
 *   "id": "lki_123",
 *   "business_id": "bus_123",
 *   "license_key_id": "lic_123",
 *   "name": "Production Server 1",
 *   "created_at": "2024-01-01T00:00:00Z",
 *   "product": {
 *     "product_id": "pdt_123",
 *     "name": "Studio Pro"
 *   },
 *   "customer": {
 *     "customer_id": "cus_123",
 *     "name": "Ada Lovelace",
 *     "email": "ada@example.com"
 *   }
 * }
 */
export interface ActivateLicenseKeyResponse {
  /**
   * The unique identifier of the license key instance.
   *
   * @example "lki_123"
   */
  id: string;
  /**
   * The unique identifier of the business associated with the license key instance.
   *
   * @example "bus_123"
   */
  business_id: string;
  /**
   * The unique identifier of the license key that was activated.
   *
   * @example "lic_123"
   */
  license_key_id: string;
  /**
   * The name that was given to the instance.
   *
   * @example "Production Server 1"
   */
  name: string;
  /**
   * The timestamp indicating when the license key was activated on this instance, in UTC.
   *
   * @format date-time
   * @example "2024-01-01T00:00:00Z"
   */
  created_at: string;
  /**
   * The product that the license key is for.
   *
   * @example {"product_id":"pdt_123","name":"Studio Pro"}
   */
  product: ActivateLicenseKeyProductInfo;
  /**
   * The customer associated with the license key.
   *
   * @example {"customer_id":"cus_123","name":"Ada Lovelace","email":"ada@example.com"}
   */
  customer: CustomerLimitedDetails;
}

/**
 * The product that a license key is for.
 *
 * @example {"product_id":"pdt_123","name":"Studio Pro"}
 */
export interface ActivateLicenseKeyProductInfo {
  /**
   * Unique identifier for the product.
   *
   * @example "pdt_123"
   */
  product_id: string;
  /**
   * Name of the product, if set by the merchant.
   *
   * @example "Studio Pro"
   */
  name?: string | null;
}

/**
 * Who a customer is.
 *
 * @example {"customer_id":"cus_123","name":"Ada Lovelace","email":"ada@example.com"}
 */
export interface CustomerLimitedDetails {
  /**
   * Unique identifier for the customer.
   *
   * @example "cus_123"
   */
  customer_id: string;
  /**
   * Full name of the customer.
   *
   * @example "Ada Lovelace"
   */
  name: string;
  /**
   * Email address of the customer.
   *
   * @example "ada@example.com"
   */
  email: string;
}

/**
 * An instance of a license key to remove.
 *
 * @example
 * {
 *   "license_key": "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43",
 *   "license_key_instance_id": "lki_123"
 * }
 */
export interface DeactivateLicenseKey {
  /**
   * The license key string.
   *
   * @example "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43"
   */
  license_key: string;
  /**
   * The unique identifier of the instance, from its activation.
   *
   * @example "lki_123"
   */
  license_key_instance_id: string;
}

/**
 * A license key to validate.
 *
 * @example
 * {
 *   "license_key": "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43",
 *   "license_key_instance_id": "lki_123"
 * }
 */
export interface ValidateLicenseKeyRequest {
  /**
   * The license key string.
   *
   * @example "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43"
   */
  license_key: string;
  /**
   * The unique identifier of an instance that must be one of the key's.
   *
   * @example "lki_123"
   */
  license_key_instance_id?: string | null;
}

/**
 * Whether a license key is valid.
 *
 * @example {"valid":true}
 */
export interface ValidateLicenseKeyResponse {
  /**
   * Whether the license key is active, and the instance, if one was given, is one of its own.
   *
   * @example true
   */
  valid: boolean;
}

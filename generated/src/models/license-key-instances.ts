// Models of License Key Instances.

/**
 * An instance of a license key, made when the key was activated.
 *
 * @example
 * {
 *   "id": "lki_123",
 *   "business_id": "bus_123",
 *   "license_key_id": "lic_123",
 *   "name": "Production Server 1",
 *   "created_at": "2024-01-01T00:00:00Z"
 * }
 */
export interface LicenseKeyInstance {
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
}

/**
 * One page of license key instances. A page without items is past the end.
 *
 * @example
 * {
 *   "items": [
 *     {
 *       "id": "lki_123",
 *       "business_id": "bus_123",
 *       "license_key_id": "lic_123",
 *       "name": "Production Server 1",
 *       "created_at": "2024-01-01T00:00:00Z"
 *     }
 *   ]
 * }
 */
export interface ListLicenseKeyInstances {
  /**
   * The license key instances of this page.
   *
   * @example []
   */
  items: LicenseKeyInstance[];
}

/**
 * A change to a license key instance.
 *
 * @example {"name":"Production Server 2"}
 */
export interface PatchLicenseKeyInstance {
  /**
   * The new name of the instance.
   *
   * @example "Production Server 2"
   */
  name: string;
}

// Models that several resources share.

/**
 * What went wrong, for programs and for people.
 *
 * @example
 * {
 *   "code": "ACTIVATION_LIMIT_LESS_THAN_CURRENT_AMOUNT",
 *   "message": "New activation limit cannot be less than current instances count"
 * }
 */
export interface ErrorBody {
  /**
   * What went wrong, for programs. New codes may be added at any time. Known codes:
   *
   * - `ACTIVATION_LIMIT_LESS_THAN_CURRENT_AMOUNT`: the new activation limit is less than the current instances count
   * - `NO_EXPIRY_ON_SUBSCRIPTION_LICENSE_KEYS`: a subscription-based license key cannot have an expiry date
   * - `INACTIVE_LICENSE_KEY`: the license key is not active
   * - `LICENSE_KEY_LIMIT_REACHED`: the license key has no activations left
   * - `LICENSE_KEY_NOT_FOUND`: there is no such license key, or the instance is not one of its own
   * - `NOT_FOUND`: there is nothing with this ID
   *
   * @example "ACTIVATION_LIMIT_LESS_THAN_CURRENT_AMOUNT"
   */
  code: string;
  /**
   * What went wrong, in words for a developer.
   *
   * @example "New activation limit cannot be less than current instances count"
   */
  message: string;
}

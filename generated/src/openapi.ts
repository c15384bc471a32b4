export interface paths {
  "/license_keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List license keys
     * @description Retrieve the license keys of your account, page by page.
     */
    get: operations["list_license_keys_handler"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/license_keys/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description License key ID
         * @example lic_123
         */
        id: components["parameters"]["LicenseKeyId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve a license key
     * @description Retrieve one license key by its ID.
     */
    get: operations["get_license_key_handler"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update a license key
     * @description Change the activation limit or the expiry date of a license key, disable it, or enable it again.
     *
     *     `null` removes a limit or a date; leaving a field out leaves it as it is.
     */
    patch: operations["update_license_key_handler"];
    trace?: never;
  };
  "/license_key_instances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List license key instances
     * @description Retrieve the instances on which your license keys are activated, page by page.
     */
    get: operations["list_license_key_instances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/license_key_instances/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description License key instance ID
         * @example lki_123
         */
        id: components["parameters"]["LicenseKeyInstanceId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve a license key instance
     * @description Retrieve one license key instance by its ID.
     */
    get: operations["get_license_key_instance"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update a license key instance
     * @description Give a license key instance another name.
     */
    patch: operations["update_license_key_instance"];
    trace?: never;
  };
  "/licenses/activate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Activate a license key
     * @description Activate a license key where the licensed program is installed. This makes an instance of the key.
     *
     *     Keep the instance's ID: it is needed to deactivate the instance.
     */
    post: operations["activate_license_key"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/licenses/deactivate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deactivate a license key instance
     * @description Remove an instance of a license key, so that the key can be activated elsewhere.
     */
    post: operations["deactivate_license_key"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/licenses/validate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Validate a license key
     * @description Tell whether a license key is valid, and with an instance's ID also whether that instance is one of the key's.
     *
     *     A key that does not exist is no error: the answer is that it is not valid.
     */
    post: operations["validate_license_key"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description A license key: what a customer receives when buying a licensed product.
     * @example {
     *       "id": "lic_123",
     *       "business_id": "bus_123",
     *       "customer_id": "cus_123",
     *       "product_id": "pdt_123",
     *       "payment_id": "pay_123",
     *       "subscription_id": null,
     *       "key": "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43",
     *       "status": "active",
     *       "activations_limit": 5,
     *       "instances_count": 2,
     *       "expires_at": "2024-12-31T23:59:59Z",
     *       "created_at": "2024-01-01T00:00:00Z"
     *     }
     */
    LicenseKeyResponse: {
      /**
       * @description The unique identifier of the license key.
       * @example lic_123
       */
      id: string;
      /**
       * @description The unique identifier of the business associated with the license key.
       * @example bus_123
       */
      business_id: string;
      /**
       * @description The unique identifier of the customer associated with the license key.
       * @example cus_123
       */
      customer_id: string;
      /**
       * @description The unique identifier of the product associated with the license key.
       * @example pdt_123
       */
      product_id: string;
      /**
       * @description The unique identifier of the payment associated with the license key.
       * @example pay_123
       */
      payment_id: string;
      /**
       * @description The unique identifier of the subscription associated with the license key, if any.
       * @example sub_123
       */
      subscription_id?: string | null;
      /**
       * @description The license key string.
       * @example 2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43
       */
      key: string;
      /**
       * @description The current status of the license key.
       * @example active
       */
      status: components["schemas"]["LicenseKeyStatus"];
      /**
       * Format: int32
       * @description The maximum number of activations allowed for this license key, if there is a limit.
       * @example 5
       */
      activations_limit?: number | null;
      /**
       * Format: int32
       * @description The current number of instances activated for this license key.
       * @example 2
       */
      instances_count: number;
      /**
       * Format: date-time
       * @description The timestamp indicating when the license key expires, in UTC, if it does.
       * @example 2024-12-31T23:59:59Z
       */
      expires_at?: string | null;
      /**
       * Format: date-time
       * @description The timestamp indicating when the license key was created, in UTC.
       * @example 2024-01-01T00:00:00Z
       */
      created_at: string;
    };
    /**
     * @description Whether a license key can be used:
     *
     *     - `active`: it can be activated and is valid
     *     - `expired`: its expiry date has passed, or its subscription has ended
     *     - `disabled`: it was disabled by an update
     * @example active
     * @enum {string}
     */
    LicenseKeyStatus: "active" | "expired" | "disabled";
    /**
     * @description One page of license keys. A page without items is past the end.
     * @example {
     *       "items": [
     *         {
     *           "id": "lic_123",
     *           "business_id": "bus_123",
     *           "customer_id": "cus_123",
     *           "product_id": "pdt_123",
     *           "payment_id": "pay_123",
     *           "subscription_id": "sub_123",
     *           "key": "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43",
     *           "status": "active",
     *           "activations_limit": null,
     *           "instances_count": 2,
     *           "expires_at": null,
     *           "created_at": "2024-01-01T00:00:00Z"
     *         }
     *       ]
     *     }
     */
    ListLicenseKeysResponse: {
      /**
       * @description The license keys of this page.
       * @example []
       */
      items: components["schemas"]["LicenseKeyResponse"][];
    };
    /**
     * @description A change to a license key. Fields that are left out stay as they are.
     * @example {
     *       "activations_limit": 10,
     *       "expires_at": null
     *     }
     */
    PatchLicenseKeyRequest: {
      /**
       * Format: int32
       * @description The updated activation limit for the license key.
       *     Use `null` to remove the limit, or omit this field to leave it unchanged.
       * @example 10
       */
      activations_limit?: number | null;
      /**
       * @description Indicates whether the license key should be disabled.
       *     A value of `true` disables the key, while `false` enables it. Omit this field to leave it unchanged.
       * @example true
       */
      disabled?: boolean | null;
      /**
       * Format: date-time
       * @description The updated expiration timestamp for the license key in UTC.
       *     Use `null` to remove the expiration date, or omit this field to leave it unchanged.
       * @example 2027-01-01T00:00:00Z
       */
      expires_at?: string | null;
    };
    /**
     * @description An instance of a license key, made when the key was activated.
     * @example {
     *       "id": "lki_123",
     *       "business_id": "bus_123",
     *       "license_key_id": "lic_123",
     *       "name": "Production Server 1",
     *       "created_at": "2024-01-01T00:00:00Z"
     *     }
     */
    LicenseKeyInstanceResponse: {
      /**
       * @description The unique identifier of the license key instance.
       * @example lki_123
       */
      id: string;
      /**
       * @description The unique identifier of the business associated with the license key instance.
       * @example bus_123
       */
      business_id: string;
      /**
       * @description The unique identifier of the license key that was activated.
       * @example lic_123
       */
      license_key_id: string;
      /**
       * @description The name that was given to the instance.
       * @example Production Server 1
       */
      name: string;
      /**
       * Format: date-time
       * @description The timestamp indicating when the license key was activated on this instance, in UTC.
       * @example 2024-01-01T00:00:00Z
       */
      created_at: string;
    };
    /**
     * @description One page of license key instances. A page without items is past the end.
     * @example {
     *       "items": [
     *         {
     *           "id": "lki_123",
     *           "business_id": "bus_123",
     *           "license_key_id": "lic_123",
     *           "name": "Production Server 1",
     *           "created_at": "2024-01-01T00:00:00Z"
     *         }
     *       ]
     *     }
     */
    ListLicenseKeyInstancesResponse: {
      /**
       * @description The license key instances of this page.
       * @example []
       */
      items: components["schemas"]["LicenseKeyInstanceResponse"][];
    };
    /**
     * @description A change to a license key instance.
     * @example {
     *       "name": "Production Server 2"
     *     }
     */
    PatchLicenseKeyInstanceRequest: {
      /**
       * @description The new name of the instance.
       * @example Production Server 2
       */
      name: string;
    };
    /**
     * @description A license key to activate.
     * @example {
     *       "license_key": "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43",
     *       "name": "Production Server 1"
     *     }
     */
    ActivateLicenseKeyRequest: {
      /**
       * @description The license key string.
       * @example 2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43
       */
      license_key: string;
      /**
       * @description A name for the new instance, such as the machine that it runs on.
       * @example Production Server 1
       */
      name: string;
    };
    /**
     * @description The new instance, with the product that the license key is for and the customer who bought it.
     * @example {
     *       "id": "lki_123",
     *       "business_id": "bus_123",
     *       "license_key_id": "lic_123",
     *       "name": "Production Server 1",
     *       "created_at": "2024-01-01T00:00:00Z",
     *       "product": {
     *         "product_id": "pdt_123",
     *         "name": "Studio Pro"
     *       },
     *       "customer": {
     *         "customer_id": "cus_123",
     *         "name": "Ada Lovelace",
     *         "email": "ada@example.com"
     *       }
     *     }
     */
    ActivateLicenseKeyResponse: {
      /**
       * @description The unique identifier of the license key instance.
       * @example lki_123
       */
      id: string;
      /**
       * @description The unique identifier of the business associated with the license key instance.
       * @example bus_123
       */
      business_id: string;
      /**
       * @description The unique identifier of the license key that was activated.
       * @example lic_123
       */
      license_key_id: string;
      /**
       * @description The name that was given to the instance.
       * @example Production Server 1
       */
      name: string;
      /**
       * Format: date-time
       * @description The timestamp indicating when the license key was activated on this instance, in UTC.
       * @example 2024-01-01T00:00:00Z
       */
      created_at: string;
      /**
       * @description The product that the license key is for.
       * @example {
       *       "product_id": "pdt_123",
       *       "name": "Studio Pro"
       *     }
       */
      product: components["schemas"]["ActivateLicenseKeyProductInfo"];
      /**
       * @description The customer associated with the license key.
       * @example {
       *       "customer_id": "cus_123",
       *       "name": "Ada Lovelace",
       *       "email": "ada@example.com"
       *     }
       */
      customer: components["schemas"]["CustomerLimitedDetailsResponse"];
    };
    /**
     * @description The product that a license key is for.
     * @example {
     *       "product_id": "pdt_123",
     *       "name": "Studio Pro"
     *     }
     */
    ActivateLicenseKeyProductInfo: {
      /**
       * @description Unique identifier for the product.
       * @example pdt_123
       */
      product_id: string;
      /**
       * @description Name of the product, if set by the merchant.
       * @example Studio Pro
       */
      name?: string | null;
    };
    /**
     * @description Who a customer is.
     * @example {
     *       "customer_id": "cus_123",
     *       "name": "Ada Lovelace",
     *       "email": "ada@example.com"
     *     }
     */
    CustomerLimitedDetailsResponse: {
      /**
       * @description Unique identifier for the customer.
       * @example cus_123
       */
      customer_id: string;
      /**
       * @description Full name of the customer.
       * @example Ada Lovelace
       */
      name: string;
      /**
       * @description Email address of the customer.
       * @example ada@example.com
       */
      email: string;
    };
    /**
     * @description An instance of a license key to remove.
     * @example {
     *       "license_key": "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43",
     *       "license_key_instance_id": "lki_123"
     *     }
     */
    DeactivateLicenseKeyRequest: {
      /**
       * @description The license key string.
       * @example 2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43
       */
      license_key: string;
      /**
       * @description The unique identifier of the instance, from its activation.
       * @example lki_123
       */
      license_key_instance_id: string;
    };
    /**
     * @description A license key to validate.
     * @example {
     *       "license_key": "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43",
     *       "license_key_instance_id": "lki_123"
     *     }
     */
    ValidateLicenseKeyRequest: {
      /**
       * @description The license key string.
       * @example 2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43
       */
      license_key: string;
      /**
       * @description The unique identifier of an instance that must be one of the key's.
       * @example lki_123
       */
      license_key_instance_id?: string | null;
    };
    /**
     * @description Whether a license key is valid.
     * @example {
     *       "valid": true
     *     }
     */
    ValidateLicenseKeyResponse: {
      /**
       * @description Whether the license key is active, and the instance, if one was given, is one of its own.
       * @example true
       */
      valid: boolean;
    };
    /**
     * @description What went wrong, for programs and for people.
     * @example {
     *       "code": "ACTIVATION_LIMIT_LESS_THAN_CURRENT_AMOUNT",
     *       "message": "New activation limit cannot be less than current instances count"
     *     }
     */
    ErrorBody: {
      /**
       * @description What went wrong, for programs. New codes may be added at any time. Known codes:
       *
       *     - `ACTIVATION_LIMIT_LESS_THAN_CURRENT_AMOUNT`: the new activation limit is less than the current instances count
       *     - `NO_EXPIRY_ON_SUBSCRIPTION_LICENSE_KEYS`: a subscription-based license key cannot have an expiry date
       *     - `INACTIVE_LICENSE_KEY`: the license key is not active
       *     - `LICENSE_KEY_LIMIT_REACHED`: the license key has no activations left
       *     - `LICENSE_KEY_NOT_FOUND`: there is no such license key, or the instance is not one of its own
       *     - `NOT_FOUND`: there is nothing with this ID
       * @example ACTIVATION_LIMIT_LESS_THAN_CURRENT_AMOUNT
       */
      code: string;
      /**
       * @description What went wrong, in words for a developer.
       * @example New activation limit cannot be less than current instances count
       */
      message: string;
    };
  };
  responses: {
    /** @description License key not found */
    LicenseKeyNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "code": "NOT_FOUND",
         *       "message": "License key not found"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description License key instance not found */
    LicenseKeyInstanceNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "code": "NOT_FOUND",
         *       "message": "License key instance not found"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description License key not found */
    LicenseKeyUnknown: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "code": "LICENSE_KEY_NOT_FOUND",
         *       "message": "License key not found"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Something went wrong :( */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "code": "INTERNAL_SERVER_ERROR",
         *       "message": "Something went wrong :("
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /**
     * @description Page size default is 10 max is 100
     * @example 100
     */
    PageSize: number;
    /**
     * @description Page number default is 0
     * @example 0
     */
    PageNumber: number;
    /**
     * @description License key ID
     * @example lic_123
     */
    LicenseKeyId: string;
    /**
     * @description License key instance ID
     * @example lki_123
     */
    LicenseKeyInstanceId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description How many more requests this API key may send within the present minute.
     * @example 99
     */
    RateLimitRemaining: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  list_license_keys_handler: {
    parameters: {
      query?: {
        /**
         * @description Page size default is 10 max is 100
         * @example 100
         */
        page_size?: components["parameters"]["PageSize"];
        /**
         * @description Page number default is 0
         * @example 0
         */
        page_number?: components["parameters"]["PageNumber"];
        /**
         * @description Filter by customer ID
         * @example cus_123
         */
        customer_id?: string;
        /**
         * @description Filter by license key status
         * @example active
         */
        status?: components["schemas"]["LicenseKeyStatus"];
        /**
         * @description Filter by product ID
         * @example pdt_123
         */
        product_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of license keys */
      200: {
        headers: {
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListLicenseKeysResponse"];
        };
      };
      500: components["responses"]["InternalServerError"];
    };
  };
  get_license_key_handler: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description License key ID
         * @example lic_123
         */
        id: components["parameters"]["LicenseKeyId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description License key found */
      200: {
        headers: {
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LicenseKeyResponse"];
        };
      };
      404: components["responses"]["LicenseKeyNotFound"];
      500: components["responses"]["InternalServerError"];
    };
  };
  update_license_key_handler: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description License key ID
         * @example lic_123
         */
        id: components["parameters"]["LicenseKeyId"];
      };
      cookie?: never;
    };
    /** @description What to change. Fields that are left out stay as they are. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["PatchLicenseKeyRequest"];
      };
    };
    responses: {
      /** @description License key updated successfully */
      200: {
        headers: {
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LicenseKeyResponse"];
        };
      };
      /** @description Cannot set expiry for subscription-based license */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "NO_EXPIRY_ON_SUBSCRIPTION_LICENSE_KEYS",
           *       "message": "Cannot set expiry date for subscription-based license key"
           *     }
           */
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      404: components["responses"]["LicenseKeyNotFound"];
      /** @description New activation limit is less than current instances count */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "ACTIVATION_LIMIT_LESS_THAN_CURRENT_AMOUNT",
           *       "message": "New activation limit cannot be less than current instances count"
           *     }
           */
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      500: components["responses"]["InternalServerError"];
    };
  };
  list_license_key_instances: {
    parameters: {
      query?: {
        /**
         * @description Page size default is 10 max is 100
         * @example 100
         */
        page_size?: components["parameters"]["PageSize"];
        /**
         * @description Page number default is 0
         * @example 0
         */
        page_number?: components["parameters"]["PageNumber"];
        /**
         * @description Filter by license key ID
         * @example lic_123
         */
        license_key_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of license key instances */
      200: {
        headers: {
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListLicenseKeyInstancesResponse"];
        };
      };
      500: components["responses"]["InternalServerError"];
    };
  };
  get_license_key_instance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description License key instance ID
         * @example lki_123
         */
        id: components["parameters"]["LicenseKeyInstanceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description License key instance found */
      200: {
        headers: {
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LicenseKeyInstanceResponse"];
        };
      };
      404: components["responses"]["LicenseKeyInstanceNotFound"];
      500: components["responses"]["InternalServerError"];
    };
  };
  update_license_key_instance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description License key instance ID
         * @example lki_123
         */
        id: components["parameters"]["LicenseKeyInstanceId"];
      };
      cookie?: never;
    };
    /** @description The instance's new name. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["PatchLicenseKeyInstanceRequest"];
      };
    };
    responses: {
      /** @description License key instance updated */
      200: {
        headers: {
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LicenseKeyInstanceResponse"];
        };
      };
      404: components["responses"]["LicenseKeyInstanceNotFound"];
      500: components["responses"]["InternalServerError"];
    };
  };
  activate_license_key: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The key to activate, and a name for the new instance. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ActivateLicenseKeyRequest"];
      };
    };
    responses: {
      /** @description License key instance created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActivateLicenseKeyResponse"];
        };
      };
      /** @description License key cannot be activated (inactive) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "INACTIVE_LICENSE_KEY",
           *       "message": "License key is not active"
           *     }
           */
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      404: components["responses"]["LicenseKeyUnknown"];
      /** @description License key activation limit reached */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "LICENSE_KEY_LIMIT_REACHED",
           *       "message": "License key activation limit reached"
           *     }
           */
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      500: components["responses"]["InternalServerError"];
    };
  };
  deactivate_license_key: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The key, and the instance of it to remove. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeactivateLicenseKeyRequest"];
      };
    };
    responses: {
      /** @description License key instance deactivated successfully */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description License key instance not found or does not belong to this license key */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "LICENSE_KEY_NOT_FOUND",
           *       "message": "License key instance not found or does not belong to this license key"
           *     }
           */
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      404: components["responses"]["LicenseKeyUnknown"];
      500: components["responses"]["InternalServerError"];
    };
  };
  validate_license_key: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The key to validate, and the instance to look for, if any. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ValidateLicenseKeyRequest"];
      };
    };
    responses: {
      /** @description License key validation result */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValidateLicenseKeyResponse"];
        };
      };
      /** @description Invalid request format */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "INVALID_REQUEST_FORMAT",
           *       "message": "license_key: expected a string"
           *     }
           */
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      500: components["responses"]["InternalServerError"];
    };
  };
}

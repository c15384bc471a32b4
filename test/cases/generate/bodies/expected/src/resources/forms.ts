import { form } from "../runtime/body-form.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export class Forms extends Resource {
  /**
   * POST /forms
   *
   * This request still lacks `body.grant`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<undefined, FormCreateError, { body: FormCreateParams }>,
    "body.grant"
  >;
  /** POST /forms */
  create(
    params: FormCreateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, FormCreateError, { body: FormCreateParams }>;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, formCreate, {}, params, options);
  }
}

export declare namespace Forms {
  export { type FormCreateError, type FormCreateParams };
}

/** The params of `client.forms.create`. */
export interface FormCreateParams {
  grant: "a";
  scope?: string;
}

/** The errors of `client.forms.create`. */
export type FormCreateError = UnexpectedStatusError | TransportError;

const formCreate: Operation = {
  id: "sendForm",
  method: "POST",
  path: "/forms",
  body: form,
  required: ["body.grant"],
  response: noResponse,
};

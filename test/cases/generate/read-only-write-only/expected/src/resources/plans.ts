import type { Plan } from "../models/plans.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export type * from "../models/plans.js";

export class Plans extends Resource {
  /** GET /plans */
  list(options?: RequestOptions): APIRequest<Plan[], PlanListError> {
    return request(this, planList, {}, undefined, options);
  }
}

export declare namespace Plans {
  export { type Plan, type PlanListError, type PlanListResponse };
}

/** The errors of `client.plans.list`. */
export type PlanListError = UnexpectedStatusError | TransportError;

/** The result of `client.plans.list`. */
export type PlanListResponse = Plan[];

const planList: Operation = { id: "listPlans", method: "GET", path: "/plans" };

/** Decisions about operations and resources that take precedence over what would be inferred. */
import * as v from "valibot";
import { type PaginatorSettings, paginatorShape } from "./paginator.js";
import { strictShape } from "./problem.js";

export interface OperationSettings {
  /** The whole call, without the client: `licenseKeys.list`. */
  readonly call?: string;
  /** Only the resource: `licenseKeys`, `customers.wallets`; "" for methods of the client itself. */
  readonly resource?: string;
  /** Only the method's name: `list`. */
  readonly method?: string;
  /** How the operation is paginated; `false` if it is not. Fields that are left out are inferred. */
  readonly paginator?: false | PaginatorSettings;
}

const letter = String.raw`(?:(?!\p{Default_Ignorable_Code_Point})[\p{ID_Continue}$])`;
const name = String.raw`[\p{ID_Start}$_]${letter}*`;
/** A name may begin with a digit: lock files have `1Clicks` for the resource that is `_1Clicks` in the client. */
export const callText: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${letter}+(\\.${letter}+)*$`, "u"), "names with dots between them, as in “licenseKeys.list”"),
);
/** One name, as in `LicenseKey`. */
export const nameText: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${name}$`, "u"), "a name, as in “LicenseKey”"),
);
const methodText = v.pipe(v.string(), v.regex(new RegExp(`^${name}$`, "u"), "one name, as in “list”"));

export const operationShape: v.GenericSchema<OperationSettings> = strictShape({
  call: v.exactOptional(callText),
  resource: v.exactOptional(v.union([callText, v.literal("")])),
  method: v.exactOptional(methodText),
  paginator: v.exactOptional(v.union([v.literal(false), paginatorShape])),
});

/** Decisions about the API as a whole. */
export interface ApiSettings {
  /**
   * Decisions about operations. A key is an operationId, "GET /path", a pattern of either (`*` matches within a segment, `**`
   * across segments), or "tag:Name". An exact key takes precedence over a pattern, a later pattern over an earlier one.
   */
  readonly operations?: Readonly<Record<string, OperationSettings>>;
  /** Other names for resources, by their inferred names: `{ "customers.wallets": "wallets" }`. */
  readonly resources?: Readonly<Record<string, string>>;
  /**
   * The API's servers by the names of their environments, instead of the document's servers. The first one is the default:
   * `{ production: "https://api.acme.com", sandbox: "https://sandbox.acme.com" }`. A server keeps the variables of the document's
   * server with the same URL.
   */
  readonly environments?: Readonly<Record<string, string>>;
}

export const apiShape = {
  operations: v.exactOptional(v.record(v.string(), operationShape)),
  resources: v.exactOptional(v.record(v.string(), callText)),
  environments: v.exactOptional(v.record(v.pipe(v.string(), v.nonEmpty()), v.pipe(v.string(), v.nonEmpty()))),
};

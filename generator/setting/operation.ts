/** Decisions about operations and resources that take precedence over what would be inferred. */
import * as v from "valibot";
import { type PaginatorSettings, paginatorShape } from "./paginator.js";
import { strictShape } from "./problem.js";

export interface OperationSettings {
  /** The whole way from the client: `licenseKeys.list`. */
  readonly call?: string;
  /** The resource alone: `licenseKeys`, `customers.wallets`; "" for methods of the client itself. */
  readonly resource?: string;
  /** The method's name alone: `list`. */
  readonly method?: string;
  /** `false`: the operation is not paginated. What an object leaves out is inferred. */
  readonly paginator?: false | PaginatorSettings;
}

const letter = String.raw`(?:(?!\p{Default_Ignorable_Code_Point})[\p{ID_Continue}$])`;
const name = String.raw`[\p{ID_Start}$_]${letter}*`;
/**
 * A path may begin with a digit, as in `/1-clicks`: its resource is written `1Clicks`, and is `_1Clicks` in the client.
 */
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

/** Decisions on the API as a whole, by what they are about. */
export interface ApiSettings {
  /**
   * Decisions on operations. A key is an operationId or "GET /path"; or a pattern of either (`*` within a part, `**` across
   * parts); or "tag:Name". An exact key wins over a pattern, a later pattern over an earlier one.
   */
  readonly operations?: Readonly<Record<string, OperationSettings>>;
  /** Resources under another name: from the inferred one to its own, `{ "customers.wallets": "wallets" }`. */
  readonly resources?: Readonly<Record<string, string>>;
  /**
   * The API's servers by the names of their environments, in place of the document's, the default one first:
   * `{ production: "https://api.acme.com", sandbox: "https://sandbox.acme.com" }`. Variables are those of the document's server
   * with the same URL.
   */
  readonly environments?: Readonly<Record<string, string>>;
}

export const apiShape = {
  operations: v.exactOptional(v.record(v.string(), operationShape)),
  resources: v.exactOptional(v.record(v.string(), callText)),
  environments: v.exactOptional(v.record(v.pipe(v.string(), v.nonEmpty()), v.pipe(v.string(), v.nonEmpty()))),
};

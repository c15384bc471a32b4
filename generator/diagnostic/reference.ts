/** References, and where they lead. */
import type { Entry } from "./entry.js";

export const reference = {
  "reference-remote": {
    severity: "error",
    message: "{reference} is a URL; only files and explicitly allowed URLs are read.",
    help: "Download the target and refer to the file, or allow its server: `references: [https://schemas.acme.com]` in the config, or --allow-reference https://schemas.acme.com.",
  },
  "reference-elsewhere": {
    severity: "error",
    message:
      "{reference} is on another server than the document; only the document's own server and explicitly allowed URLs are read.",
    help: "Put the target beside the document, or allow its server: `references: [https://schemas.acme.com]` in the config, or --allow-reference https://schemas.acme.com.",
  },
  "reference-linked-outside": {
    severity: "error",
    message: "{path} is a symbolic link that leads out of the folder of the entry document.",
    help: "Put the file itself into that folder or below it, or allow the folder that contains it: `references: [../shared]` in the config, or --allow-reference ../shared.",
  },
  "reference-outside": {
    severity: "error",
    message: "{reference} is outside the folder of the entry document.",
    help: "Move the file into that folder or below it, or allow the folder that contains it: `references: [../shared]` in the config, or --allow-reference ../shared.",
  },
  "references-too-many": {
    severity: "error",
    message:
      "{path} exceeds the limit: at most {files} files and {megabytes} MB are read from the network and from outside the document's folder.",
    help: "Put the referenced files into the document's folder, or bundle the document into one file.",
  },
  "reference-malformed": {
    severity: "error",
    message: "{reference} is not a URI reference: {reason}.",
    help: "Write a file, a fragment or both: pets.yaml#/Pet. Write % as %25.",
  },
  "reference-not-found": {
    severity: "error",
    message: "{reference} does not exist.{suggestion}",
    help: "Correct the reference, or add its target.",
  },
  "mapping-not-found": {
    severity: "warning",
    message: "The discriminator value {value} is mapped to {reference}, which does not exist.{suggestion}",
    help: "Use the name of a schema in components, or a reference such as #/components/schemas/Pet.",
  },
  "reference-chain-too-long": {
    severity: "error",
    message: "{reference} leads through a chain of more than {limit} references.",
    help: "Refer to the target directly.",
  },
  "reference-cycle": {
    severity: "error",
    message: "{reference} refers to itself through references only, so it has no target.",
    help: "Replace one reference of the cycle by an object.",
  },
  "reference-sibling-ignored": {
    severity: "info",
    message: "{keywords} beside $ref: ignored, as OpenAPI {version} requires.",
    help: "Wrap the reference: allOf: [{ $ref: … }] beside the keyword; or write the document in OpenAPI 3.1, where both apply.",
  },
} as const satisfies Readonly<Record<string, Entry>>;

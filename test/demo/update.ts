/** Updates a license key in both forms, and shows each of the errors that the update can give. */
import DodoPayments, { type LicenseKeyUpdateError } from "dodopayments-license-keys";

const client = new DodoPayments();

const [id, subscriptionId, unluckyId] = process.argv.slice(2);
if (!id || !subscriptionId || !unluckyId)
  throw new Error("Give three IDs: a key, one of a subscription, one for which the server fails.");

const built = await client.licenseKeys.id(id).update().body({ activations_limit: 10 }).send();
console.log(`${built.id} may be activated ${built.activations_limit} times.`);

const called = await client.licenseKeys.update(id, { activations_limit: null, disabled: false });
console.log(`${called.id} may be activated ${called.activations_limit ?? "any number of"} times.`);

/** Every member of the union is handled: a new one would not compile. */
function explain(error: LicenseKeyUpdateError): string {
  switch (error.status) {
    case 400:
      return `a bad request, ${error.error.code}: ${error.error.message}`;
    case 404:
      return `not found, ${error.error.code}: ${error.error.message}`;
    case 422:
      return `not possible, ${error.error.code}: ${error.error.message}`;
    case 500:
      return `the server failed: ${error.error.message}`;
    case undefined:
      return `no answer, ${error.kind}: ${error.message}`;
    default:
      return `a status that the document does not name: ${error.status}`;
  }
}

const attempts = {
  400: client.licenseKeys.update(subscriptionId, { expires_at: "2030-01-01T00:00:00Z" }),
  404: client.licenseKeys.update("lic_unknown", { disabled: true }),
  422: client.licenseKeys.update(id, { activations_limit: 0 }),
  500: client.licenseKeys.update(unluckyId, { disabled: true }),
};
for (const [status, attempt] of Object.entries(attempts)) {
  const outcome = await attempt.result();
  if (outcome.ok) throw new Error(`The update should have failed with ${status}.`);
  console.log(`${status}: ${explain(outcome.error)}`);
}

const { DodoPayments, NotFoundError } = require("dodopayments-license-keys");

const client = new DodoPayments();

client.licenseKeys
  .retrieve("lic_123")
  .then((licenseKey) => console.log(licenseKey.id, licenseKey.status))
  .catch((error) => console.log(error instanceof NotFoundError ? "no such license key" : error));

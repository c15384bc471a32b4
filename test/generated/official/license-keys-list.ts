import DodoPayments from 'dodopayments-license-keys';

const client = new DodoPayments({
  bearerToken: 'My Bearer Token',
});

// Automatically fetches more pages as needed.
for await (const licenseKey of client.licenseKeys.list()) {
  console.log(licenseKey.id);
}

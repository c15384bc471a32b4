import DodoPayments from 'dodopayments-license-keys';

const client = new DodoPayments({
  bearerToken: 'My Bearer Token',
});

// Automatically fetches more pages as needed.
for await (const licenseKeyInstance of client.licenseKeyInstances.list()) {
  console.log(licenseKeyInstance.id);
}

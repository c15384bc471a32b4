import DodoPayments from 'dodopayments-license-keys';

const client = new DodoPayments({
  bearerToken: 'My Bearer Token',
});

const licenseKeyInstance = await client.licenseKeyInstances.update('lki_123', { name: 'name' });

console.log(licenseKeyInstance.id);

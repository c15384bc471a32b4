import DodoPayments from 'dodopayments-license-keys';

const client = new DodoPayments({
  bearerToken: 'My Bearer Token',
});

const licenseKeyInstance = await client.licenseKeyInstances.retrieve('lki_123');

console.log(licenseKeyInstance.id);

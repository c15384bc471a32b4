import DodoPayments from 'dodopayments-license-keys';

const client = new DodoPayments({
  bearerToken: 'My Bearer Token',
});

const licenseKey = await client.licenseKeys.retrieve('lic_123');

console.log(licenseKey.id);

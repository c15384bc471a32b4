import DodoPayments from 'dodopayments-license-keys';

const client = new DodoPayments({
  bearerToken: 'My Bearer Token',
});

await client.licenses.deactivate({
  license_key: 'license_key',
  license_key_instance_id: 'license_key_instance_id',
});

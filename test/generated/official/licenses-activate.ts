import DodoPayments from 'dodopayments-license-keys';

const client = new DodoPayments({
  bearerToken: 'My Bearer Token',
});

const response = await client.licenses.activate({ license_key: 'license_key', name: 'name' });

console.log(response.id);

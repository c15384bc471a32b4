import DodoPayments from 'dodopayments-license-keys';

const client = new DodoPayments({
  bearerToken: 'My Bearer Token',
});

const response = await client.licenses.validate({ license_key: '2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43' });

console.log(response.valid);

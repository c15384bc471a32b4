/** A resolver that says what `ADDRESSES` says, one answer for each look, and writes down who was asked for. */
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const answers = JSON.parse(process.env.ADDRESSES);

dns.lookup = (hostname, options, callback) => {
  appendFileSync(process.env.LOOKS, `${hostname}\n`);
  const found = answers.length > 1 ? answers.shift() : answers[0];
  const all = found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  process.nextTick(() => {
    if (options.all) callback(null, all);
    else callback(null, all[0].address, all[0].family);
  });
};
syncBuiltinESMExports();

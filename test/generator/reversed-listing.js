/** Loaded before a program: a folder's entries come the other way round, as another file system may have them. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { readdirSync } = fs;
const { readdir } = fs.promises;
fs.readdirSync = (...given) => readdirSync(...given).reverse();
fs.promises.readdir = async (...given) => (await readdir(...given)).reverse();
syncBuiltinESMExports();

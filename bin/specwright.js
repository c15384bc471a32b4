#!/usr/bin/env node
// Kept in git for its executable bit: dist/ comes new from every build, without one.
import module from "node:module";

// Node 22.8 and later keep what they have compiled for the next run.
module.enableCompileCache?.();
await import("../dist/cli/main.js");

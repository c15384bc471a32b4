#!/usr/bin/env node
// Kept in git for its executable bit: dist/ comes new from every build, without one.
await import("../dist/cli/main.js");

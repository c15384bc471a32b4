/**
 * The same random values in every run, so that a test that passes here passes elsewhere. `FAST_CHECK_SEED` asks for others:
 * a number, or `random`. What fails there prints its seed; the value that failed belongs in the test's examples.
 */
import fc from "fast-check";

const { FAST_CHECK_SEED: wanted } = process.env;
if (wanted !== "random") fc.configureGlobal({ seed: Number(wanted ?? 1) });

// fast-check as every suite gets it (jest.config.js): the same inputs in every run, so that what fails is what was changed.
// FUZZ=n explores: other inputs each time, n times as many; what fails says with which seed and path it comes back.
import * as fc from "../node_modules/fast-check/lib/cjs/fast-check.js";

export * from "../node_modules/fast-check/lib/cjs/fast-check.js";

const times = Number(process.env.FUZZ ?? 0);
if (times === 0) fc.configureGlobal({ seed: 20_250_101 });

export function assert(property, parameters = {}) {
  const runs = parameters.numRuns ?? 100;
  return fc.assert(property, { ...parameters, numRuns: Math.ceil(runs * (times === 0 ? 1 : times)) });
}

export default { ...fc, assert };

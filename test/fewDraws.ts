/** Of the random weights under which awards are tried a few: what they would give is tested by itself, and each evaluation of a test draws them anew. */
jest.mock("../src/insight/safety/draws/weightDraws", () => {
  const actual: object = jest.requireActual("../src/insight/safety/draws/weightDraws");
  return { ...actual, usualDraws: { draws: 50, seed: 2025 } };
});

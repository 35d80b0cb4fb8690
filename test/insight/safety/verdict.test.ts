import { verdictOf, type VerdictFacts } from "../../../src/insight/safety/verdict";

const thresholds = { safeTolerance: 30, leastTolerance: 10, leastGap: 1 };
const far: VerdictFacts = {
  state: "held",
  hasRival: true,
  tolerance: 0.8,
  relativeGap: 0.4,
  isOneStep: false,
  slips: 0,
};
const kindOf = (changes: Partial<VerdictFacts>) => verdictOf({ ...far, ...changes }, thresholds).kind;

describe("the verdict on an award", () => {
  it("is safe from 30 % on where no slip changes it", () => {
    expect(kindOf({})).toBe("safe");
    expect(kindOf({ tolerance: 0.3 })).toBe("safe");
    expect(kindOf({ tolerance: null })).toBe("safe");
  });
  it("is to be checked where a slip does, or the tolerance is between", () => {
    expect(kindOf({ slips: 1 })).toBe("check");
    expect(kindOf({ tolerance: 0.299 })).toBe("check");
    expect(kindOf({ tolerance: 0.1, slips: 3 })).toBe("check");
  });
  it("is on the edge below 10 %, within a gap of 1 %, or where one step turns it", () => {
    expect(kindOf({ tolerance: 0.099 })).toBe("edge");
    expect(kindOf({ relativeGap: 0.01 })).toBe("edge");
    expect(kindOf({ relativeGap: 0.0101 })).toBe("safe");
    expect(kindOf({ isOneStep: true, slips: 2 })).toBe("edge");
  });
  it("is no verdict where a rule decided or nobody has", () => {
    expect(kindOf({ state: "byRule", tolerance: 0 })).toBe("rule");
    expect(kindOf({ state: "open", tolerance: 0, relativeGap: 0 })).toBe("open");
  });
  it("follows the thresholds", () => {
    expect(verdictOf(far, { safeTolerance: 90, leastTolerance: 85, leastGap: 1 })).toEqual({
      kind: "edge",
      reasons: ["tolerance"],
    });
  });
});

import { sharedRank } from "../../src/scoring/sharedRank";

describe("sharedRank", () => {
  it("stands for positions 2 and 3 of the second group", () => {
    expect(sharedRank(2, 3, 2, "best")).toBe(2);
    expect(sharedRank(2, 3, 2, "mean")).toBe(2.5);
    expect(sharedRank(4, 4, 3, "dense")).toBe(3);
  });
});

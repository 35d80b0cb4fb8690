import { criterion } from "../appendix";
import { rawPoints } from "./rawPoints";

const lost = criterion({ method: "per100", points: -50, base: "A2" });

describe("per100", () => {
  it("relates the value to 100 of the base: 30 of 1500 at −50 are −100", () => {
    expect(rawPoints(lost, [30, 0], [1500, 1500])).toEqual([-100, 0]);
  });

  it("cannot be computed without a base above 0", () => {
    expect(rawPoints(lost, [30, 30, 30, null], [null, 0, -5, 100])).toEqual([null, null, null, null]);
  });
});

import { criterion } from "../appendix";
import { rawPoints } from "./rawPoints";

describe("penalty", () => {
  it("takes 50 points off for each of 3 violations", () => {
    expect(rawPoints(criterion({ method: "penalty", points: -50 }), [3, null])).toEqual([-150, null]);
  });
});

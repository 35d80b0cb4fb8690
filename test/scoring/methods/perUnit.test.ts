import { criterion } from "../appendix";
import { rawPoints } from "./rawPoints";

describe("perUnit", () => {
  it("gives points for every unit: 28 450 members at 0.5 are 14 225", () => {
    expect(rawPoints(criterion({ method: "perUnit", points: 0.5 }), [28450, 0, null])).toEqual([14225, 0, null]);
  });

  it("takes values below 0 as they are", () => {
    expect(rawPoints(criterion({ method: "perUnit", points: 3 }), [-2])).toEqual([-6]);
  });
});

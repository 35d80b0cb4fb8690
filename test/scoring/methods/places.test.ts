import { criterion } from "../appendix";
import { rawPoints } from "./rawPoints";

describe("places", () => {
  // N = 5: places 1, 2, 2, 4 give 5, 4, 4, 2 times the points.
  it("gives (N − place + 1) × p, equals sharing the best place, N counting those without a value", () => {
    const places = criterion({ method: "places", points: 10 });
    expect(rawPoints(places, [90, 70, 70, null, 40])).toEqual([50, 40, 40, null, 20]);
  });

  it("follows the direction of the criterion", () => {
    const places = criterion({ method: "places", points: 1, betterIs: "lower" });
    expect(rawPoints(places, [0.5, 0.25, 3])).toEqual([2, 3, 1]);
  });
});

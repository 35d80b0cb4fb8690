import { criterion } from "../appendix";
import { rawPoints } from "./rawPoints";

const growth = criterion({ method: "growth", points: 10, base: "A2" });

describe("growth", () => {
  it("counts percent of growth on the previous value: 800 to 1000 is 25 %, at 10 points 250; 800 to 600 is −250", () => {
    expect(rawPoints(growth, [1000, 600, 800], [800, 800, 800])).toEqual([250, -250, 0]);
  });

  it("cannot be computed without a previous value above 0", () => {
    expect(rawPoints(growth, [5, 5, 5, null], [null, 0, -1, 800])).toEqual([null, null, null, null]);
  });
});

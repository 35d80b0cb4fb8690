import { criterion } from "../appendix";
import { rawPoints } from "./rawPoints";

/** The coverage of members in the default catalogue (A1). */
const coverage = criterion({
  method: "bands",
  points: null,
  bands: [
    { from: 61, points: 200 },
    { from: 71, points: 300 },
    { from: 81, points: 400 },
    { from: 91, points: 500 },
  ],
});

describe("bands", () => {
  it("gives the points of the highest band reached, and 0 below the lowest", () => {
    expect(rawPoints(coverage, [60.9, 61, 75, 91, 104, null])).toEqual([0, 200, 300, 500, 500, null]);
  });

  it("leaves no gap between whole bounds: 90.4 lies in the band from 81", () => {
    expect(rawPoints(coverage, [90.4, 90.999])).toEqual([400, 400]);
  });

  it("holds bands below 0", () => {
    const late = criterion({ method: "bands", points: null, bands: [{ from: -5, points: 7 }] });
    expect(rawPoints(late, [-6, -5, 0])).toEqual([0, 7, 7]);
  });
});

import { criterion } from "../appendix";
import { rawPoints } from "./rawPoints";

/** Regulation of a branch contest: "доля обученных от числа актива: от 25 % – 5 баллов, от 50 % – 10". */
const trained = criterion({
  method: "bands",
  measure: "share",
  points: null,
  base: "A2",
  bands: [
    { from: 25, points: 5 },
    { from: 50, points: 10 },
  ],
});

describe("what is measured", () => {
  it("looks a share up in bands: 29 of 116 are 25 %, 57 of 116 below 50", () => {
    expect(rawPoints(trained, [28.9, 29, 57, 58, 200], [116, 116, 116, 116, 116])).toEqual([0, 5, 5, 10, 10]);
  });

  it("takes the noise off a share: 0.29 of 1 are 29 %, which doubles make 28.999…", () => {
    expect((0.29 * 100) / 1).toBeLessThan(29);
    const from29 = criterion({ ...trained, bands: [{ from: 29, points: 5 }] });
    expect(rawPoints(from29, [0.29, 0.289999], [1, 1])).toEqual([5, 0]);
  });

  it("has neither share nor place without a base above 0", () => {
    expect(rawPoints(trained, [5, 5, 5, null], [null, 0, -1, 10])).toEqual([null, null, null, null]);
  });

  it("ranks by growth: 10, 25 and −50 %; the larger number is not the better growth", () => {
    const growing = criterion({ method: "places", measure: "growth", points: 2, base: "A2" });
    expect(rawPoints(growing, [1100, 50, 2, null], [1000, 40, 4, 1])).toEqual([6, 8, 4, null]);
  });

  it("gives equal shares one place: 1 of 3, 0.1 of 0.3 and 700 of 2100", () => {
    const shares = criterion({ method: "places", measure: "share", points: 1, base: "A2" });
    expect(rawPoints(shares, [1, 0.1, 700], [3, 0.3, 2100])).toEqual([3, 3, 3]);
  });

  it("gives points for each percent of a share, or takes them off: 30 of 120 are 25 %", () => {
    expect(rawPoints(criterion({ measure: "share", points: 2, base: "A2" }), [30], [120])).toEqual([50]);
    const off = criterion({ method: "penalty", measure: "share", points: -2, base: "A2" });
    expect(rawPoints(off, [30], [120])).toEqual([-50]);
  });

  it("counts appeals per 100 members in bands: 45 of 1500 are 3", () => {
    const appeals = criterion({ ...trained, measure: "per100", bands: [{ from: 3, points: 7 }] });
    expect(rawPoints(appeals, [45, 44], [1500, 1500])).toEqual([7, 0]);
  });
});

describe("points that are given", () => {
  const marks = criterion({ method: "points", points: null, floor: 5, cap: 15 });

  it("are the value within the bounds; outside there are none, never the bound", () => {
    expect(rawPoints(marks, [5, 7.5, 15, 4.99, 30, null])).toEqual([5, 7.5, 15, null, null, null]);
  });

  it("have no bound where none is given", () => {
    expect(rawPoints(criterion({ method: "points", points: null }), [-3, 1000])).toEqual([-3, 1000]);
  });
});

import { placeGroups } from "../../src/scoring/places";

describe("placeGroups", () => {
  // Organisation 4 first, 0 and 2 equal, 1 last: 1, 2, 2, 4 and its two relatives (docs/method.md, Totals, ranks, places).
  it.each([
    ["best", [1, 2, 4]],
    ["dense", [1, 2, 3]],
    ["mean", [1, 2.5, 4]],
  ] as const)("numbers groups of equals: %s", (tieRanking, expected) => {
    expect(placeGroups([[4], [0, 2], [1]], tieRanking).map(({ place }) => place)).toEqual(expected);
  });

  it("keeps the positions that equals occupy", () => {
    const positions = placeGroups([[4], [0, 2], [1]], "best").map(({ first, last }) => [first, last]);
    expect(positions).toEqual([
      [1, 1],
      [2, 3],
      [4, 4],
    ]);
  });
});

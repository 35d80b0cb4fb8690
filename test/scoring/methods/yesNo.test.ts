import { criterion } from "../appendix";
import { rawPoints } from "./rawPoints";

describe("yesNo", () => {
  it("gives the points for yes (1) and nothing for no (0)", () => {
    expect(rawPoints(criterion({ method: "yesNo", points: 200 }), [1, 0, null])).toEqual([200, 0, null]);
  });
});

import { criterion } from "../appendix";
import { rawPoints } from "./rawPoints";

describe("percent", () => {
  it("counts 93 % as 93: at 5 points 465", () => {
    expect(rawPoints(criterion({ method: "percent", points: 5 }), [93, 0.5, null])).toEqual([465, 2.5, null]);
  });
});

import fc from "fast-check";
import { createOrderSpace, sortBestFirst } from "../../src/scoring/order";

function sorted(values: readonly number[], direction: "higher" | "lower"): number[] {
  const space = createOrderSpace(values.length);
  sortBestFirst(Float64Array.from(values), direction, space);
  return Array.from(space.order);
}

describe("sortBestFirst", () => {
  it("puts the best first and leaves equals in their own order", () => {
    expect(sorted([5, 9, 5, 7], "higher")).toEqual([1, 3, 0, 2]);
    expect(sorted([5, 9, 5, 7], "lower")).toEqual([0, 2, 3, 1]);
  });

  it("has nothing to do for no value and for one", () => {
    expect(sorted([], "higher")).toEqual([]);
    expect(sorted([-3], "lower")).toEqual([0]);
  });

  const value = fc.oneof(
    fc.integer({ min: -5, max: 5 }),
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  );
  const values = fc.oneof(
    fc.array(value, { maxLength: 300 }),
    fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 300 }),
    fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 300 }),
  );

  it("agrees with a stable sort by comparison, whatever the values", () => {
    fc.assert(
      fc.property(values, fc.constantFrom("higher" as const, "lower" as const), (list, direction) => {
        const sign = direction === "higher" ? -1 : 1;
        const expected = list.map((_, index) => index).sort((a, b) => sign * ((list[a] ?? 0) - (list[b] ?? 0)));
        expect(sorted(list, direction)).toEqual(expected);
      }),
    );
  });
});

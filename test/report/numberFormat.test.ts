import { decimalsNeeded, groupedFormat, groupedFormatWithoutZero } from "../../src/report/kit/numberFormat";

it("groups thousands and fixes decimals", () => {
  expect([0, 2].map(groupedFormat)).toEqual(["#,##0", "#,##0.00"]);
  expect(groupedFormatWithoutZero(1, "—")).toBe('#,##0.0;-#,##0.0;"—"');
});

it.each([
  [[1, 2, 300], 0],
  [[1, 2.5, 0.125], 3],
  [[1 / 3], 6],
  [[1e-7], 6],
  [[1e21], 0],
  [[], 0],
])("%j need %d decimals", (numbers, decimals) => {
  expect(decimalsNeeded(numbers)).toBe(decimals);
});

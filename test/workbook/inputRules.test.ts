import { fitsInlineList, numberBounds } from "../../src/workbook/inputRules";

describe("fitsInlineList", () => {
  it("takes up to 255 characters with the commas between", () => {
    expect(fitsInlineList(["a".repeat(127), "b".repeat(127)])).toBe(true);
    expect(fitsInlineList(["a".repeat(127), "b".repeat(128)])).toBe(false);
  });

  it.each([
    ["a comma", ["1,5", "2"]],
    ["a quote", ['"a"']],
    ["nothing", ["a", ""]],
    ["a line end", ["a\nb"]],
  ])("refuses a value with %s", (_what, values) => {
    expect(fitsInlineList(values)).toBe(false);
  });
});

describe("numberBounds", () => {
  it("states the bounds that there are", () => {
    expect(numberBounds({ kind: "number", min: 0, max: 4, whole: true })).toEqual({
      operator: "between",
      first: 0,
      second: 4,
    });
    expect(numberBounds({ kind: "number", min: 0, max: null, whole: true })).toMatchObject({
      operator: "greaterThanOrEqual",
      first: 0,
    });
    expect(numberBounds({ kind: "number", min: null, max: 9, whole: true })).toMatchObject({
      operator: "lessThanOrEqual",
      first: 9,
    });
    expect(numberBounds({ kind: "number", min: null, max: null, whole: true }).operator).toBe("between");
  });
});

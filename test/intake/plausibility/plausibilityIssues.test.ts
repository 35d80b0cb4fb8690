import fc from "fast-check";
import { ColumnCrowd } from "../../../src/intake/plausibility/columnCrowd";
import { plausibilityIssues } from "../../../src/intake/plausibility/plausibilityIssues";
import { noPreviousValues, type PreviousValues } from "../../../src/intake/plausibility/previousValues";
import type { Submission } from "../../../src/intake/submission";
import { issueMessage } from "../../../src/issues/issue";
import { createTranslator } from "../../../src/locales/translator";
import { criterion, edition } from "../sheetBuilder";

const members = criterion({ code: "A1", unit: "чел." });
const sum = criterion({ code: "A1", unit: "тыс. тг" });
const share = criterion({ code: "A1", unit: "%", method: "percent" });
const site = criterion({ code: "A1", unit: "да/нет", method: "yesNo" });

/** Members of five organisations: the median of the last four is (12 000 + 15 000) / 2 = 13 500. */
const usual = [900, 12_000, 15_000, 28_000];

describe("a value at least 20 times the median of the others", () => {
  it("is flagged with the number, the median, the factor and the cell", () => {
    // 270 000 / 13 500 = 20.
    const [issue, ...more] = issues(members, [270_000, ...usual]);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      code: "valueFarAbove",
      severity: "warning",
      organisation: "О1",
      file: "О1.xlsx",
      sheet: "Показатели",
      cell: "C5",
      params: { organisation: "О1", criterion: "A1", value: 270_000, median: 13_500, count: 20 },
    });
  });

  it("is not flagged below 20 times, nor among fewer than five positive values", () => {
    expect(codes(members, [269_999, ...usual])).toEqual([]);
    expect(codes(members, [2_000_000, 900, 12_000, 15_000])).toEqual([]);
    expect(codes(members, [2_000_000, 0, 12_000, 15_000, 0, 900])).toEqual([]);
  });

  it("is compared with the others, not with itself: two of five do not hide one another", () => {
    // Others of 400: 10, 10, 10, 500 → median 10.
    expect(codes(members, [400, 10, 10, 10, 500])).toEqual(["О1 valueFarAbove", "О5 valueFarAbove"]);
  });

  it("says so in each language", () => {
    const [issue] = issues(members, [270_000, ...usual]);
    const texts = (["ru", "kk", "en"] as const).map((language) =>
      issue === undefined ? "" : issueMessage(issue, createTranslator(language)),
    );
    expect(texts[0]).toBe(
      "О1, A1: 270\u00a0000 (чел.) – больше обычного значения других организаций (13\u00a0500) в 20 раз. Проверьте число и единицу измерения",
    );
    expect(texts[1]).toContain("20 есе");
    expect(texts[2]).toContain("20 times");
  });
});

describe("members in thousands in one row", () => {
  it("are told by what the number would be", () => {
    // 27.5 is below 13 500 / 20 = 675 and below 900 / 5 = 180, and 27 500 lies between 900 and 28 000; 28 400 does not.
    expect(issues(members, [27.5, ...usual])[0]).toMatchObject({
      code: "valueMaybeInThousands",
      params: { value: 27.5, median: 13_500, suggested: 27_500 },
    });
    expect(codes(members, [28.4, ...usual])).toEqual([]);
  });

  it("in two rows of many, both are told", () => {
    expect(codes(members, [27.5, 12, ...usual, 14_000, 16_000, 9_000])).toEqual([
      "О1 valueMaybeInThousands",
      "О2 valueMaybeInThousands",
    ]);
  });

  it("a small organisation is none where others as small fill the gap: 190 × 5 is above 700", () => {
    expect(codes(members, [40, 190, 700, 12_000, 15_000, 28_000, 41_000])).toEqual([]);
  });
});

describe("tenge in a column of thousand tenge, and the reverse", () => {
  const sums = [400, 520, 1_500, 2_000, 3_050];

  it("too large a sum is told by what it would be in thousands, instead of the factor", () => {
    // Median of the others 1 500; 520 301 / 1 000 = 520.301 lies between 400 and 3 050.
    expect(issues(sum, [520_301, ...sums])).toHaveLength(1);
    expect(issues(sum, [520_301, ...sums])[0]).toMatchObject({
      code: "sumMaybeInTenge",
      params: { median: 1_500, suggested: 520.301 },
    });
  });

  it("a sum that is too large even in thousands is only far above", () => {
    // 4 000 000 / 1 000 = 4 000, above 3 050.
    expect(codes(sum, [4_000_000, ...sums])).toEqual(["О1 valueFarAbove"]);
  });

  it("too small a sum may be in millions", () => {
    expect(codes(sum, [2, ...sums])).toEqual(["О1 sumMaybeInThousands"]);
  });
});

describe("a jump against the year before", () => {
  const before = (value: number | null): PreviousValues => new Map([["О1", [value]]]);

  it.each<[number, number, string[]]>([
    [301, 100, ["О1 valueRose"]],
    [300, 100, []],
    [33, 100, ["О1 valueFell"]],
    [34, 100, []],
    [0, 100, ["О1 valueFell"]],
    // Small numbers jump by nature.
    [4, 1, []],
    [10, 1, []],
    [11, 1, ["О1 valueRose"]],
    [500, 0, []],
  ])("%d after %d: %j, even of one organisation alone", (value, previous, expected) => {
    expect(codes(members, [value], before(previous))).toEqual(expected);
  });

  it("takes the base of a growth criterion for the previous value", () => {
    const base = criterion({ code: "A2", unit: "чел.", counted: false });
    const growth = criterion({ code: "A1", unit: "чел.", method: "growth", base: "A2" });
    const sent = [submission("О1", [500, 100])];
    const found = plausibilityIssues(sent, edition([growth, base]), noPreviousValues);
    expect(found.map(({ code, params }) => [code, params["previous"]])).toEqual([["valueRose", 100]]);
  });

  it("is told rather than that the value is far above the others, and a slip of the unit rather than the jump", () => {
    expect(codes(members, [270_000, ...usual], before(14_000))).toEqual(["О1 valueRose"]);
    expect(codes(members, [27.5, ...usual], before(27_000))).toEqual(["О1 valueMaybeInThousands"]);
  });
});

it("says nothing of yes and no, nor of shares that are alike", () => {
  expect(codes(site, [1, 1, 1, 1, 1, 0])).toEqual([]);
  expect(codes(share, [93, 81, 100, 77, 60.1])).toEqual([]);
});

it("never says two things of one cell, and nothing of values within 20 times of one another", () => {
  const value = fc.integer({ min: 100, max: 1_900 });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 30 }), (values) => {
      expect(codes(members, values)).toEqual([]);
      expect(codes(sum, values)).toEqual([]);
    }),
  );
  const any = fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e9, noNaN: true }));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (values) => {
      const cells = issues(sum, values).map(({ cell }) => cell);
      expect(new Set(cells).size).toBe(cells.length);
    }),
  );
});

it("the median of the others is that of the list without the value", () => {
  const positive = fc.integer({ min: 1, max: 50 });
  fc.assert(
    fc.property(fc.array(positive, { minLength: 5, maxLength: 20 }), fc.nat(), (values, pick) => {
      const own = pick % values.length;
      const others = values.filter((_value, index) => index !== own).sort((one, other) => one - other);
      const middle = others.length / 2;
      const expected =
        others.length % 2 === 1 ? others[Math.floor(middle)] : ((others[middle - 1] ?? 0) + (others[middle] ?? 0)) / 2;
      expect(new ColumnCrowd(values).othersOf(values[own] ?? 0)?.median).toBe(expected);
    }),
  );
});

it("the others of a value are told apart by the bounds themselves: a twentieth and twenty times their median", () => {
  const size = fc.constantFrom(0.5, 1, 9, 10, 20, 199, 200, 201, 400, 4_000);
  fc.assert(
    fc.property(fc.array(size, { minLength: 5, maxLength: 8 }), (values) => {
      const [value = 0, ...others] = values;
      others.sort((one, other) => one - other);
      const middle = others.slice((others.length - 1) >> 1, (others.length >> 1) + 1);
      const median = middle.reduce((sum, one) => sum + one, 0) / middle.length;
      const near = others.filter((one) => one >= median / 20 && one <= median * 20);
      const expected = {
        median,
        least: near[0] ?? median,
        largest: near.at(-1) ?? median,
        farBelow: others.filter((one) => one < median / 20).at(-1) ?? 0,
      };
      const crowd = new ColumnCrowd(values);
      expect(crowd.othersOf(value)).toEqual(expected);
      if (value <= median / 20 || value >= median * 20) expect(crowd.othersOfFar(value)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

function issues(of: ReturnType<typeof criterion>, values: readonly number[], previous = noPreviousValues) {
  const sent = values.map((value, index) => submission(`О${index + 1}`, [value], index));
  return plausibilityIssues(sent, edition([of]), previous);
}

function codes(...given: Parameters<typeof issues>): readonly string[] {
  return issues(...given).map(({ organisation, code }) => `${organisation ?? ""} ${code}`);
}

function submission(organisation: string, values: readonly number[], row = 0): Submission {
  const source = { file: `${organisation}.xlsx`, sheet: "Показатели", cell: `C${row + 5}` };
  return { organisation, source, readings: values.map((value) => ({ status: "ok", value, source, written: null })) };
}

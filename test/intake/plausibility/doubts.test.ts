import fc from "fast-check";
import { doubts } from "../../../src/intake/plausibility/doubts";
import type { PreviousValues } from "../../../src/intake/plausibility/rates";
import { medianWithout } from "../../../src/intake/plausibility/middle";
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
    // 270 001 / 13 500 = 20; no digit of it can be one too many.
    const [issue, ...more] = issues(members, [270_001, ...usual]);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      code: "valueFarAbove",
      severity: "warning",
      organisation: "О1",
      file: "О1.xlsx",
      sheet: "Показатели",
      cell: "C5",
      params: { organisation: "О1", criterion: "A1", value: 270_001, median: 13_500, count: 20 },
    });
  });

  it("is not flagged below 20 times, nor among fewer than five positive values", () => {
    expect(codes(members, [269_999, ...usual])).toEqual([]);
    expect(codes(members, [2_000_001, 900, 12_000, 15_000])).toEqual([]);
    expect(codes(members, [2_000_001, 0, 12_000, 15_000, 0, 900])).toEqual([]);
  });

  it("is compared with the others, not with itself: two of five do not hide one another", () => {
    // Others of 400: 10, 10, 10, 500 → median 10.
    expect(codes(members, [401, 10, 10, 10, 501])).toEqual(["О1 valueFarAbove", "О5 valueFarAbove"]);
  });

  it("says so in each language", () => {
    const [issue] = issues(members, [270_001, ...usual]);
    const texts = (["ru", "kk", "en"] as const).map((language) =>
      issue === undefined ? "" : issueMessage(issue, createTranslator(language)),
    );
    expect(texts[0]).toBe(
      "О1, A1: 270\u00a0001 (чел.) – в 20 раз больше медианы по другим организациям (13\u00a0500). Проверьте число и единицу измерения",
    );
    expect(texts[1]).toContain("20 есе");
    expect(texts[2]).toContain("20 times");
  });
});

describe("where members are known, a value is judged per member", () => {
  const counted = criterion({ code: "A2", name: "Численность членов профсоюза", unit: "чел." });
  const aid = criterion({ code: "A1", unit: "ед." });
  const paid = criterion({ code: "A3", unit: "тыс. тг" });
  const of = (rows: readonly (readonly [number, number])[]): readonly string[] => {
    const submissions = rows.map((values, at) => ({
      organisation: `О${at + 1}`,
      source: null,
      readings: [...values, values[1] * 2].map((value) => ({
        status: "ok",
        value,
        written: null,
        source: null,
      })),
    })) as readonly Submission[];
    return doubts(submissions, edition([aid, counted, paid]), new Map()).issues.map(
      ({ organisation, code }) => `${organisation ?? ""} ${code}`,
    );
  };
  // One for each member, give or take.
  const others = [
    [900, 1_000],
    [2_300, 2_000],
    [2_900, 3_100],
    [4_400, 3_900],
  ] as const;

  it("so that one with 25 times as many members is not", () => {
    expect(of([[55_003, 50_000], ...others])).toEqual([]);
  });

  it("so that a usual value of few members is", () => {
    // 2 301 for 107 members: 21.5 for each, where others have about 1; 230.1 is no count.
    expect(of([[2_301, 107], ...others])).toEqual(["О1 valueFarAbovePerMember"]);
  });

  it("and where most of a row is far too many, one finding says that the members or the unit are wrong", () => {
    const criteria = [aid, counted, paid, "A4", "A5"].map((one) =>
      typeof one === "string" ? criterion({ code: one, unit: "ед." }) : one,
    );
    // О1 has 731 / 2 = 365 for each member, others about 1: no digits too many or too few.
    const rows = [[731, 2, 742, 727, 719], ...others.map(([value, all]) => [value, all, value, value, value])];
    const submissions = rows.map((values, at) => ({
      organisation: `О${at + 1}`,
      source: null,
      readings: values.map((value) => ({ status: "ok", value, written: null, source: null })),
    })) as readonly Submission[];
    const found = doubts(submissions, edition(criteria), new Map()).issues;
    expect(found.map(({ organisation, code }) => [organisation, code])).toEqual([["О1", "rowFarAbovePerMember"]]);
    expect(found[0]?.params).toMatchObject({ criterion: "A2", value: 2, values: 4 });
  });

  it("and beside the others' values where its own members are not known", () => {
    expect(of([[70_003, 0], ...others])).toEqual(["О1 valueFarAbove"]);
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
    const found = doubts([submission("О1", [500, 100])], edition([growth, base]), new Map()).issues;
    expect(found.map(({ code, params }) => [code, params["previous"]])).toEqual([["valueRose", 100]]);
  });

  it("is told rather than that the value is far above the others", () => {
    expect(codes(members, [270_001, ...usual], before(14_000))).toEqual(["О1 valueRose"]);
  });
});

it("a value that an accepted correction has put there is not doubted", () => {
  const sent = [270_001, ...usual].map((value, index) => submission(`О${index + 1}`, [value], index));
  const [first, ...others] = sent;
  const corrected = { from: first?.readings[0] ?? fail(), cell: { file: null, sheet: "И", cell: "D4" }, evidence: "" };
  const put = { organisation: "О1", source: null, readings: [{ ...corrected.from, corrected }] };
  expect(doubts([put, ...others], edition([members]), new Map()).issues).toEqual([]);
});

it("says nothing of yes and no, nor of shares that are alike", () => {
  expect(codes(site, [1, 1, 1, 1, 1, 0])).toEqual([]);
  expect(codes(share, [93, 81, 100, 77, 60.1])).toEqual([]);
});

it("never says two things of one cell", () => {
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
    fc.property(fc.array(positive, { minLength: 2, maxLength: 20 }), fc.nat(), (values, pick) => {
      const own = pick % values.length;
      const others = values.filter((_value, index) => index !== own).sort((one, other) => one - other);
      const middle = others.length / 2;
      const expected =
        others.length % 2 === 1 ? others[Math.floor(middle)] : ((others[middle - 1] ?? 0) + (others[middle] ?? 0)) / 2;
      expect(medianWithout(Float64Array.from(values).sort(), values[own] ?? 0)).toBe(expected);
    }),
  );
});

function fail(): never {
  throw new Error("nothing there");
}

function issues(of: ReturnType<typeof criterion>, values: readonly number[], previous: PreviousValues = new Map()) {
  const sent = values.map((value, index) => submission(`О${index + 1}`, [value], index));
  return doubts(sent, edition([of]), previous).issues;
}

function codes(...given: Parameters<typeof issues>): readonly string[] {
  return issues(...given).map(({ organisation, code }) => `${organisation ?? ""} ${code}`);
}

function submission(organisation: string, values: readonly number[], row = 0): Submission {
  const source = { file: `${organisation}.xlsx`, sheet: "Показатели", cell: `C${row + 5}` };
  return { organisation, source, readings: values.map((value) => ({ status: "ok", value, source, written: null })) };
}

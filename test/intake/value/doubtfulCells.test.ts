import type { Unit } from "../../../src/tables/measuringUnit";
import { readCell, writtenText } from "../../../src/intake/value/readCell";
import { type Typed, cell, dateCell, percentCell } from "../sheetBuilder";
import { count, meaning, percent, thousandTenge, yesNo } from "./meaning";

/** Where the table "What a cell means" is silent: never a wrong number, unreadable whenever in doubt. */
describe("a quotation mark or an apostrophe", () => {
  it.each<[string, string]>([
    ["'450", "450"],
    ["«450»", "450"],
    ['"450"', "450"],
    ["1'234'567", "1234567"],
    ["1’234", "1234"],
  ])("%j is %s", (typed, expected) => {
    expect(meaning(typed, count)).toBe(expected);
  });

  it.each(["1'5", "5'6", "1’23", '5"', "12'3456", "3'5 тыс."])("%j is never joined to a number", (typed) => {
    for (const unit of [count, thousandTenge, percent]) expect(meaning(typed, unit)).toMatch(/^unreadable/);
  });
});

describe("a month or a day that looks like a decimal", () => {
  it.each(["01.2026", "12.2025", "1.2026 г.", "01/2026", "05.12"])("%j is a date", (typed) => {
    for (const unit of [count, thousandTenge, percent]) {
      expect(meaning(typed, unit)).toBe("unreadable, error valueIsDate");
    }
  });

  it.each<[string, string]>([
    ["5.12", "5.12"],
    ["0,5", "0.5"],
    ["13.2025", "13.2025"],
  ])("%j is the number", (typed, expected) => {
    expect(meaning(typed, thousandTenge)).toBe(expected);
  });

  it("a zero in front of a decimal is none", () => {
    expect(meaning("05,5", thousandTenge)).toMatch(/^unreadable/);
    expect(meaning("007", count)).toBe("7");
  });
});

describe("parts of a sum that may mean more than one thing", () => {
  it.each(["2 млн 500", "3 млн 50", "1 млн 2 млн", "3 млн 5000 тыс. тенге", "1 тыс. 5000 тенге"])("%j", (typed) => {
    expect(meaning(typed, thousandTenge)).toMatch(/^unreadable/);
  });

  it("is read where each part is less than one of the part before", () => {
    expect(meaning("2 млн 500 тенге", thousandTenge)).toBe("2000.5, info amountConverted");
    expect(meaning("5 тыс. 300", thousandTenge)).toBe("5.3, info amountConverted");
  });
});

describe("a count with words and a share", () => {
  it.each<[string, Unit, string]>([
    ["28 450 чел. (93 %)", count, "28450, warning countOtherUnit, warning countWithShare"],
    ["28 450 чел. (93 %)", percent, "93, warning countWithShare"],
    ["93% (28 450 чел.)", percent, "93, warning countWithShare"],
    ["2,5 млн тенге (93%)", thousandTenge, "2500, info amountConverted, warning countWithShare"],
    ["2,5 млн тенге (93%)", count, "unreadable, error valueOtherUnit"],
    ["28 450 (193%)", count, "28450, warning countWithShare, warning percentAboveHundred"],
    ["28 450 (193%)", percent, "193, warning percentAboveHundred, warning countWithShare"],
    ["(5) (93%)", count, "unreadable, error valueIsWords"],
  ])("%j under %j is %s", (typed, unit, expected) => {
    expect(meaning(typed, unit)).toBe(expected);
  });
});

describe("a number of more digits than a spreadsheet keeps", () => {
  it.each<Typed>(["9999999999999999", "KZ1234567890123456", 1e15, "1 000 000 000 000 000"])("%j", (typed) => {
    expect(meaning(typed, thousandTenge)).toMatch(/^unreadable/);
  });

  it("fifteen digits are read", () => {
    expect(meaning("999999999999999", count)).toBe("999999999999999");
  });
});

describe("a unit that only the number format shows", () => {
  it.each<[number, string, Unit, string]>([
    // 520 301 ₸ are 520.301 thousand tenge.
    [520_301, '#,##0.00\\ "₸"', thousandTenge, "520.301, warning formatUnitConverted"],
    [520_301, "#,##0.00 [$₸-43F]", thousandTenge, "520.301, warning formatUnitConverted"],
    [2.5, '0.0" млн тг"', thousandTenge, "2500, warning formatUnitConverted"],
    [2.5, '0.0" млн."', thousandTenge, "2500, warning formatUnitConverted"],
    [520, '0" тыс. тг"', thousandTenge, "520"],
    [520, "_-* #,##0 _₸_-", thousandTenge, "520"],
    [520, '0" чел."', count, "520"],
    [520, '0" чел."', thousandTenge, "unreadable, error valueOtherUnit"],
    [520, "#,##0 [$₸-43F]", percent, "unreadable, error valueOtherUnit"],
    [520_000, "#,##0,", count, "unreadable, error valueIsScaled"],
    [520_000, '0.0,,"M"', count, "unreadable, error valueIsScaled"],
    [520_000, '[>=1000000]0.0,,"M";[>=1000]0,"K";0', count, "unreadable, error valueIsScaled"],
    [520, '0"000"', count, "unreadable, error valueIsScaled"],
    [520, "0\\0\\0\\0", thousandTenge, "unreadable, error valueIsScaled"],
    [520_000, "0.0E+00", count, "520000"],
    [520_000, "##0.0E+0", thousandTenge, "520000"],
    [0.5, "# ?/?", thousandTenge, "0.5"],
    [520_000, "# ##0,00", count, "520000"],
    [520, "[$-419]#,##0", count, "520"],
  ])("%d shown as %j under %j is %s", (value, format, unit, expected) => {
    expect(meaning(cell(value, format), unit)).toBe(expected);
  });

  it("is quoted with the number", () => {
    expect(writtenText(cell(520_301, '#,##0.00\\ "₸"'))).toBe("520301 ₸");
  });
});

describe("marks for yes", () => {
  it.each(["✔\ufe0f", "☑\ufe0f", "✅", "√", "и\u0259"])("%j", (typed) => {
    expect(meaning(typed, yesNo)).toBe("1");
  });

  it.each(["V", "✗", "❌", "☐", "да/нет", "да 5", "не сдан 15.01.2026", "2", "1,0"])("%j is in doubt", (typed) => {
    expect(meaning(typed, yesNo)).toBe("unreadable, error valueNotYesNo");
  });
});

describe("digits of other scripts, fractions, powers, footnotes", () => {
  it.each(["１２３", "٣٤", "½", "1½", "1e5", "1,5E+3", "1,2,3", "1.2.3", "12*", "12¹", "5 (пять)", "50 тиын", "1O0"])(
    "%j is no number",
    (typed) => {
      for (const unit of [count, thousandTenge, percent]) {
        expect(meaning(typed, unit)).toBe("unreadable, error valueIsWords");
      }
    },
  );
});

describe("what was done to a cell", () => {
  it.each<[Typed, Unit, string | null]>([
    [450, count, null],
    ["450", count, "numberFromText"],
    ["450 ед.", count, "numberFromText"],
    [percentCell(0.93), percent, "percentFormat"],
    ["93%", percent, "percentSign"],
    ["93 процента", percent, "percentSign"],
    ["2 млн тенге", thousandTenge, "amountConverted"],
    ["28 450 (93%)", count, "oneOfTwoNumbers"],
    ["нет", count, "wordAsZero"],
    ["да", yesNo, "yesNoWord"],
    [1, yesNo, null],
    [dateCell(46037), yesNo, "dateAsYes"],
    ["-", yesNo, "dashAsNo"],
  ])("%j under %j: %s", (typed, unit, expected) => {
    const read = readCell(cell(typed), { unit, headerPower: null });
    expect(read.status === "ok" ? read.treatment : read.status).toBe(expected);
  });

  it("the unit of the header counts for more than that a number was text", () => {
    const read = readCell(cell("520 301"), { unit: thousandTenge, headerPower: 0 });
    expect(read).toMatchObject({ value: 520.301, treatment: "headerUnit" });
  });
});

import type { Unit } from "../../../src/tables/measuringUnit";
import { readCell, writtenText } from "../../../src/intake/value/readCell";
import { type Typed, cell, dateCell, errorCell, formulaWithoutValue, percentCell } from "../sheetBuilder";
import { count, meaning, percent, thousandTenge, told, yesNo } from "./meaning";

const numeric = { count, percent, thousandTenge } as const;

/** Expected values follow the table "What a cell means" of docs/reading.md unless a comment says otherwise. */
describe("nothing reported", () => {
  const written: readonly Typed[] = [
    null,
    "",
    "  ",
    "\u00a0\u200b",
    "-",
    "–",
    "—",
    "--",
    "…",
    "...",
    "X",
    "x",
    "Х",
    "н/д",
    "Н/Д.",
    "нет данных",
    "Нет  данных",
    "деректер жоқ",
  ];
  describe.each(Object.entries(numeric))("in %s", (_name, unit) => {
    it.each(written)("%j", (typed) => {
      expect(meaning(typed, unit)).toBe("missing");
    });
  });

  it.each([null, "", "…", "н/д", "нет данных"])("in yes/no %j", (typed) => {
    expect(meaning(typed, yesNo)).toBe("missing");
  });

  it("a cross in yes/no, with a warning: it may be a tick", () => {
    expect(meaning("X", yesNo)).toBe("missing, warning crossInYesNo");
  });
});

describe("a zero", () => {
  it.each(["нет", "Нет.", "жоқ", "ЖОҚ"])("is the word %j in a count and in a sum, with an info", (typed) => {
    expect(meaning(typed, count)).toBe("0, info wordAsZero");
    expect(meaning(typed, thousandTenge)).toBe("0, info wordAsZero");
  });

  it.each<Typed>(["0", 0, "0,0", "-0"])("is %j without a word about it", (typed) => {
    expect(meaning(typed, count)).toBe("0");
    expect(meaning(typed, thousandTenge)).toBe("0");
    expect(meaning(typed, percent)).toBe("0");
  });

  it("is not the word in a share: a share of nothing is not known", () => {
    expect(meaning("нет", percent)).toBe("unreadable, error valueIsWords");
  });
});

describe("yes and no", () => {
  it.each<Typed>([
    "да",
    "Да.",
    "ДА",
    "иә",
    "Иә",
    "+",
    "✓",
    "✔",
    "1",
    1,
    "есть",
    "бар",
    "имеется",
    "сдана",
    "Создан.",
    " да\u00a0",
    "yes",
    true,
  ])("%j is yes", (typed) => {
    expect(meaning(typed, yesNo)).toBe("1");
  });

  it.each<Typed>(["нет", "Нет", "жоқ", "−", "0", 0, "no", false, "отсутствует", "не создан"])("%j is no", (typed) => {
    expect(meaning(typed, yesNo)).toBe("0");
  });

  it.each(["-", "–", "—"])("the dash %j is no, with an info", (typed) => {
    expect(meaning(typed, yesNo)).toBe("0, info dashAsNo");
  });

  it.each<Typed>([
    dateCell(46037),
    "15.01.2026",
    "сдан 15.01.2026",
    "Сдан в срок 15.01.2026 г.",
    "15 января 2026 г.",
    "2026-01-15",
    "15 қаңтар 2026",
  ])("the date %j is yes, with an info", (typed) => {
    expect(meaning(typed, yesNo)).toBe("1, info dateAsYes");
  });

  it.each<Typed>([
    "не сдан 15.01.2026",
    "будет сдан 15.01.2026",
    "уточняется",
    2,
    "2",
    0.5,
    percentCell(1),
    "да/нет",
    "да, частично",
    "частично",
  ])("%j is neither", (typed) => {
    expect(meaning(typed, yesNo)).toMatch(/^unreadable, error value/);
  });
});

describe("a number", () => {
  it.each<[Typed, string]>([
    ["1 234", "1234"],
    ["1\u00a0234", "1234"],
    ["1\u202f234", "1234"],
    ["100 201", "100201"],
    ["12 345 678", "12345678"],
    [" 450", "450"],
    ["450\u200b", "450"],
    ["'450", "450"],
    ["450 ", "450"],
    ["619738", "619738"],
  ])("%j is %s everywhere", (typed, expected) => {
    expect(meaning(typed, count)).toBe(expected);
    expect(meaning(typed, thousandTenge)).toBe(expected);
  });

  it.each<[Typed, string]>([
    ["1 234,5", "1234.5"],
    ["12,5", "12.5"],
    ["12.5", "12.5"],
    ["1,234.5", "1234.5"],
    ["1.234,5", "1234.5"],
    ["0,123", "0.123"],
    ["1234,567", "1234.567"],
    [0.1 + 0.2, "0.3"],
    ["1,234,567", "1234567"],
  ])("%j is %s in a sum", (typed, expected) => {
    expect(meaning(typed, thousandTenge)).toBe(expected);
  });

  it("that is not whole in a count is doubtful", () => {
    expect(meaning("12,5", count)).toBe("12.5, warning countNotWhole");
  });

  it.each(["12 34", "1 2345", "12, 5", "1,23,456", "12.345.6", "1e5", "+5", "5 5", "№5", "=1+1", "+1+1", "١٢"])(
    "is not %j",
    (typed) => {
      expect(meaning(typed, thousandTenge)).toBe("unreadable, error valueIsWords");
    },
  );
});

describe("a single comma with exactly three digits after it", () => {
  it("is thousands in whole numbers, with a warning", () => {
    expect(meaning("1,234", count)).toBe("1234, warning commaAsThousands");
    expect(meaning("619,738", count)).toBe("619738, warning commaAsThousands");
  });

  it("is decimal in percent", () => {
    expect(meaning("1,234", percent)).toBe("1.234");
    expect(meaning("93,125%", percent)).toBe("93.125");
  });

  it("cannot be decided in a sum", () => {
    expect(meaning("1,234", thousandTenge)).toBe("unreadable, error valueAmbiguous");
    expect(meaning("1,234 тыс. тг", thousandTenge)).toBe("unreadable, error valueAmbiguous");
  });

  it("two such groups are thousands", () => {
    expect(meaning("1,234,567", count)).toBe("1234567");
  });

  it("a point instead of the comma cannot be decided but in percent", () => {
    expect(meaning("1.234", count)).toBe("unreadable, error valueAmbiguous");
    expect(meaning("1.234", percent)).toBe("1.234");
  });
});

describe("a percent column", () => {
  it.each<[Typed, string]>([
    [93, "93"],
    ["93", "93"],
    ["93%", "93"],
    ["93,0 %", "93"],
    ["93.5%", "93.5"],
    ["93 процента", "93"],
    [percentCell(0.93), "93"],
    [percentCell(0.601, "0.0%"), "60.1"],
    [percentCell(0.0007, "0.00%;[Red]-0.00%"), "0.07"],
    [percentCell(1), "100"],
    ["0,5%", "0.5"],
  ])("%j is %s", (typed, expected) => {
    expect(meaning(typed, percent)).toBe(expected);
  });

  it.each<Typed>([0.93, "0,93", "0.93"])("%j without a sign or format is itself, with a warning", (typed) => {
    expect(meaning(typed, percent)).toBe("0.93, warning percentAsFraction");
  });

  it.each<Typed>([104, "104%", percentCell(1.04)])("%j is above 100: used, with a warning", (typed) => {
    expect(meaning(typed, percent)).toBe("104, warning percentAboveHundred");
  });

  it("does not take a quoted % for a percent format", () => {
    expect(meaning(cell(93, '0"%"'), percent)).toBe("93");
    expect(meaning(cell(93, "0\\%"), percent)).toBe("93");
    // What is seen is a percentage, so it is none of a count.
    expect(meaning(cell(93, "0\\%"), count)).toBe("unreadable, error valueIsPercent");
  });
});

describe("a percentage in a column of another unit", () => {
  it.each<Typed>(["93%", "93,0 %", percentCell(0.93)])("%j is unreadable", (typed) => {
    expect(meaning(typed, count)).toBe("unreadable, error valueIsPercent");
    expect(meaning(typed, thousandTenge)).toBe("unreadable, error valueIsPercent");
  });
});

describe("a count with its share", () => {
  it("gives the number for a count and 93 for a share, with a warning", () => {
    expect(meaning("28 450 (93%)", count)).toBe("28450, warning countWithShare");
    expect(meaning("28 450 (93 %)", percent)).toBe("93, warning countWithShare");
    expect(meaning("93% (28 450)", count)).toBe("28450, warning countWithShare");
  });
});

describe("words of scale and currency", () => {
  it.each<[string, string]>([
    ["2 млн тенге", "2000"],
    ["520 тысяч тенге", "520"],
    ["3 миллион 50 тысяч тенге", "3050"],
    ["15 000 тенге", "15"],
    ["2,5 млн. тг", "2500"],
    ["520 тыс. тг", "520"],
    ["520 тыс.тг.", "520"],
    ["520 мың теңге", "520"],
    ["1 500 ₸", "1.5"],
    ["1 млрд 200 млн", "1200000"],
    ["2 million tenge", "2000"],
  ])("%j is %s thousand tenge", (typed, expected) => {
    expect(meaning(typed, thousandTenge)).toBe(`${expected}, info amountConverted`);
  });

  it.each(["500 долларов", "50 тысяч 3 миллиона тенге", "5 чел.", "2 млн 93%"])("%j is no sum", (typed) => {
    expect(meaning(typed, thousandTenge)).toMatch(/^unreadable/);
  });

  it("a unit beside a count is read, another one with a warning, money never", () => {
    expect(meaning("450 ед.", count)).toBe("450");
    expect(meaning("450 чел.", count)).toBe("450, warning countOtherUnit");
    expect(meaning("5,2 тыс.", count)).toBe("5200, warning amountConverted");
    expect(meaning("450 тенге", count)).toBe("unreadable, error valueOtherUnit");
  });
});

describe("a negative number", () => {
  it.each<Typed>(["(5)", "−5", "-5", "–5", -5])("%j is −5 in a sum and unreadable in a count", (typed) => {
    expect(meaning(typed, thousandTenge)).toBe("-5, warning negativeUsed");
    expect(meaning(typed, count)).toBe("unreadable, error valueNegative");
  });
});

describe("what cannot be a value says why", () => {
  it.each<[Typed, string]>([
    ["более 8000", "valueIsBound"],
    ["до 3%", "valueIsBound"],
    ["около 400", "valueIsBound"],
    ["40+", "valueIsBound"],
    ["не менее 5", "valueIsBound"],
    [">100", "valueIsBound"],
    ["8000-нан астам", "valueIsBound"],
    ["400-ге жуық", "valueIsBound"],
    ["3-4", "valueIsRange"],
    ["3 – 4", "valueIsRange"],
    ["уточняется", "valueIsWords"],
    ["см. приложение", "valueIsWords"],
    ["2/5", "valueIsWords"],
    [errorCell("#DIV/0!"), "valueIsError"],
    ["#ДЕЛ/0!", "valueIsError"],
    ["#ССЫЛКА!", "valueIsError"],
    ["#N/A", "valueIsError"],
    [dateCell(46058), "valueIsDate"],
    [dateCell(46058, "d-mmm"), "valueIsDate"],
    ["15.01.2026", "valueIsDate"],
    ["сдан 15.01.2026", "valueIsDate"],
    [true, "valueIsBoolean"],
    [formulaWithoutValue("=SUM(A1:A3)"), "valueNotStored"],
  ])("%j: %s", (typed, code) => {
    for (const unit of [count, thousandTenge, percent]) expect(meaning(typed, unit)).toBe(`unreadable, error ${code}`);
  });

  it("a formula without a stored value is unreadable in yes/no, too", () => {
    expect(meaning(formulaWithoutValue("=B1"), yesNo)).toBe("unreadable, error valueNotStored");
  });

  it("a remark longer than any value is not searched for numbers", () => {
    expect(meaning("1 ".repeat(16_000), count)).toBe("unreadable, error valueIsWords");
  });
});

describe("the bounds themselves", () => {
  it.each<[Typed, Unit, string]>([
    [1, percent, "1, warning percentAsFraction"],
    [1.01, percent, "1.01"],
    [1e15, count, "unreadable, error valueTooLarge"],
    [999_999_999_999_999, count, "999999999999999"],
  ])("%j is %s", (typed, unit, expected) => {
    expect(meaning(typed, unit)).toBe(expected);
  });
});

describe("a header in another unit of money", () => {
  it("is converted by moving the decimal point, words in the cell keeping their own unit", () => {
    const inTenge = { unit: thousandTenge, headerPower: 0 };
    expect(told(readCell(cell(520_301), inTenge))).toBe("520.301");
    expect(told(readCell(cell("520 301"), inTenge))).toBe("520.301");
    expect(told(readCell(cell("2 млн тенге"), inTenge))).toBe("2000, info amountConverted");
  });

  it("and a number whose format writes a unit has that unit, as its reader sees it", () => {
    const inTenge = { unit: thousandTenge, headerPower: 0 };
    expect(told(readCell(cell(520, '0" тыс. тг"'), inTenge))).toBe("520, warning formatUnitConverted");
    expect(told(readCell(cell(2.5, '0.0" млн тг"'), inTenge))).toBe("2500, warning formatUnitConverted");
    expect(told(readCell(cell(520_301, '#,##0\\ "тг"'), inTenge))).toBe("520.301");
  });
});

describe("the text of a cell as its reader sees it", () => {
  it.each<[Typed, string]>([
    [dateCell(46037), "15.01.2026"],
    [percentCell(0.601), "60.1%"],
    [" 2  млн ", "2 млн"],
    [formulaWithoutValue("=A1"), "=A1"],
    [errorCell("#REF!"), "#REF!"],
  ])("%j is %s", (typed, expected) => {
    expect(writtenText(cell(typed))).toBe(expected);
  });
});

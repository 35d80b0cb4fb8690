import { noText } from "../../src/locales/language";
import { plainCriterion } from "../../src/criteria/criterion";
import { criterionNote, ownNoteIn, type CountingRule } from "../../src/criteria/criterionNote";
import { createTranslators } from "../../src/locales/translators";

const translators = createTranslators();

function rule(facts: Partial<CountingRule>): CountingRule {
  return {
    code: "A1",
    block: "A",
    name: noText,
    unit: "ед.",
    method: "perUnit",
    points: 5,
    ...plainCriterion,
    ...facts,
  };
}

describe("the note in words", () => {
  const notes: readonly (readonly [Partial<CountingRule>, string])[] = [
    [{}, "5 баллов за каждую единицу (ед.)"],
    [{ unit: "" }, "5 баллов за каждую единицу"],
    [{ points: 1 }, "1 балл за каждую единицу (ед.)"],
    [{ points: 0.5 }, "0,5 балла за каждую единицу (ед.)"],
    [{ cap: 500, floor: -500 }, "5 баллов за каждую единицу (ед.); не более 500 баллов; не менее −500 баллов"],
    [
      { weight: 2, counted: false },
      "5 баллов за каждую единицу (ед.); умножается на вес 2; показывается, но не оценивается",
    ],
    [{ method: "percent", points: 2 }, "2 балла за каждый процент"],
    [{ method: "yesNo", points: 100 }, "100 баллов, если «да»"],
    [{ method: "penalty", points: -50, unit: "случай" }, "−50 баллов за каждую единицу (случай)"],
    [
      { method: "per100", points: -50, base: "A2" },
      "−50 баллов за каждую единицу в расчёте на 100 единиц показателя A2",
    ],
    [{ method: "growth", points: 3, base: "A3" }, "3 балла за каждый процент прироста к показателю A3"],
    [
      { method: "places", points: 1, betterIs: "lower" },
      "за последнее место – 1 балл, за каждое место выше – ещё столько же; первое место у наименьшего значения",
    ],
    [
      {
        method: "bands",
        points: null,
        bands: [
          { from: 81, points: 400 },
          { from: 90.5, points: 1000 },
        ],
      },
      "от 81 – 400 баллов; от 90,5 – 1\u00a0000 баллов; ниже 81 – 0 баллов",
    ],
  ];

  const measures: typeof notes = [
    [{ measure: "share", base: "A2" }, "5 баллов за каждый процент доли от показателя A2"],
    [
      { method: "penalty", measure: "per100", points: -2, base: "A2" },
      "−2 балла за каждую единицу в расчёте на 100 единиц показателя A2",
    ],
    [
      { method: "bands", measure: "growth", base: "A2", points: null, bands: [{ from: 5, points: 10 }] },
      "прирост к показателю A2 в процентах; от 5 – 10 баллов; ниже 5 – 0 баллов",
    ],
    [
      { method: "places", measure: "share", base: "A2", points: 1 },
      "доля от показателя A2 в процентах; за последнее место – 1 балл, за каждое место выше – ещё столько же; первое место у наибольшего значения",
    ],
    [
      { method: "points", points: null, floor: 5, cap: 15 },
      "столько баллов, сколько поставлено; не более 15 баллов; не менее 5 баллов",
    ],
  ];

  it.each([...notes, ...measures])("of %j", (facts, expected) => {
    expect(criterionNote(rule(facts), noText, translators).ru).toBe(expected);
  });

  it("is in all three languages, with a note of one's own behind it, in Russian where that is all there is", () => {
    const note = criterionNote(rule({ unit: "%" }), { ru: "по форме № 2", kk: "", en: "form No. 2" }, translators);
    expect(note).toEqual({
      ru: "5 баллов за каждую единицу (%). Примечание: по форме № 2",
      kk: "әр бірлік үшін 5 балл (%). Ескертпе: по форме № 2",
      en: "5 points for each unit (%). Note: form No. 2",
    });
  });

  it.each([
    ["5 баллов. Примечание: по форме № 2", "по форме № 2"],
    ["ескертпе:  2-нысан бойынша ", "2-нысан бойынша"],
    ["5 points. NOTE: as in Note: 7", "as in Note: 7"],
    ["5 баллов", ""],
  ])("gives back one's own part of %j", (note, own) => {
    expect(ownNoteIn(note, translators)).toBe(own);
  });
});

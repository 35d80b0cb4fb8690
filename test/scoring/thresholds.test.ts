import { awardsAsDecided } from "../../src/committee/awardsAsDecided";
import { belowThreshold } from "../../src/committee/belowThreshold";
import type { Settings } from "../../src/criteria/settings";
import { createTranslator } from "../../src/locales/translator";
import { languages } from "../../src/locales/language";
import { resolutionDraft } from "../../src/report/drafts/resolutionDraft";
import { finalTableDraft } from "../../src/report/drafts/finalTableDraft";
import { thresholdLines } from "../../src/report/thresholdLines";
import { evaluate } from "../../src/scoring/evaluate";
import { criterion, edition, submission } from "./appendix";

const criteria = [criterion({ code: "A1" }), criterion({ code: "Z1", block: "Z" })];
/** Totals 90, 80, 45, 30, 10. */
const sent = [
  submission("Абай", 60, 30),
  submission("Актобе", 70, 10),
  submission("Атырау", 40, 5),
  submission("Жетісу", 20, 10),
  submission("Ұлытау", 10, 0),
];
const evaluated = (settings: Partial<Settings>, submissions = sent) =>
  evaluate(edition(criteria, settings), submissions);

describe("thresholds", () => {
  /** "Призовые места присуждаются организациям, набравшим не менее 50 баллов; поощряются набравшие не менее 25 баллов." */
  it("of 50 for a prize leaves place III to nobody; who misses one is named", () => {
    const result = evaluated({ prizeLeast: 50, encouragementLeastTotal: 25 });
    expect(result.awards).toMatchObject({
      prizes: [
        { place: 1, organisations: ["Абай"] },
        { place: 2, organisations: ["Актобе"] },
      ],
      notAwarded: [3],
    });
    expect(result.awards.encouraged.map(({ organisation }) => organisation)).toEqual(["Атырау", "Жетісу"]);
    const decided = awardsAsDecided(result, []);
    const below = belowThreshold(result, decided);
    expect(below.prize.map(({ name }) => name)).toEqual(["Атырау"]);
    expect(below.encouragement.map(({ name }) => name)).toEqual(["Ұлытау"]);
    // Places go by points, whatever is awarded.
    expect(result.organisations.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
  });

  it("of equals who all miss it, all are named, in whatever order they stand", () => {
    const equals = ["Б", "В", "Г"].map((name) => submission(name, 90, 0));
    for (const tieRanking of ["best", "dense", "mean"] as const) {
      for (const mostOnPlace of [null, 1]) {
        const all = [submission("А", 100, 0), ...equals, submission("Д", 70, 0)];
        const result = evaluated({ prizeLeast: 95, tieRanking, mostOnPlace }, all);
        const { prize } = belowThreshold(result, awardsAsDecided(result, []));
        expect(prize.map(({ name }) => name)).toEqual(tieRanking === "dense" ? ["Б", "В", "Г", "Д"] : ["Б", "В", "Г"]);
      }
    }
  });

  it("just reached is reached; a total under it by the least unit is not", () => {
    expect(evaluated({ prizeLeast: 45 }).awards.prizes).toHaveLength(3);
    expect(evaluated({ prizeLeast: 45.1 }).awards.notAwarded).toEqual([3]);
  });

  it("nobody reaches: no prize is awarded, and all stand for encouragement", () => {
    const { awards } = evaluated({ prizeLeast: 500 });
    expect(awards).toMatchObject({ prizes: [], notAwarded: [1, 2, 3] });
    expect(awards.encouraged.map(({ organisation }) => organisation)).toEqual(["Актобе", "Абай", "Атырау"]);
  });

  it("is said in the resolution and the annex in three languages", () => {
    const approved = edition(criteria, { prizeLeast: 50 });
    const evaluation = evaluate({ ...approved, title: { ...approved.title, sample: false, approved: true } }, sent);
    const material = { evaluation, issues: [], decisions: [], t: createTranslator("ru") };
    for (const language of ["ru", "kk"] as const) {
      const own = { ...material, t: createTranslator(language) };
      const said = JSON.stringify(resolutionDraft(own, language).paragraphs);
      expect(said).toContain(createTranslator(language)("resolution.notAwarded", { place: "III" }));
      expect(JSON.stringify(finalTableDraft(own, language).paragraphs)).toContain("50");
    }
    for (const language of languages) {
      const words = { t: createTranslator(language), language, nameOf: (name: string) => name };
      const { prize } = thresholdLines(evaluation, awardsAsDecided(evaluation, []), words);
      expect(prize.join(" ")).toMatch(/III.*50.*Атырау \(45\)/);
    }
  });
});

describe("at most so many on one place", () => {
  const equals = [
    submission("Абай", 9, 0),
    submission("Актобе", 5, 4),
    submission("Атырау", 9, 0),
    submission("Ж", 1, 0),
  ];

  /** "На одном призовом месте – не более двух участников": three equals on place I. */
  it("of three equals the Committee chooses two", () => {
    const { awards } = evaluated({ mostOnPlace: 2 }, equals);
    expect(awards.prizes).toEqual([]);
    expect(awards.undecided.filter(({ what }) => what === "prize")).toEqual([
      { what: "prize", because: "tie", slots: 2, between: ["Абай", "Актобе", "Атырау"], places: [1] },
    ]);
    expect(awardsAsDecided(evaluated({ mostOnPlace: 2 }, equals), []).awards[0]).toMatchObject({
      places: [1],
      positions: [1, 2],
      slots: 2,
    });
  });

  it("under 1, 2, 2, 3 a place whose equals are too many takes no more positions than it may: place III has its amount", () => {
    const all = [
      ["А", 100],
      ["Б", 90],
      ["В", 90],
      ["Г", 80],
      ["Д", 70],
    ] as const;
    const result = evaluated(
      { mostOnPlace: 1, tieRanking: "dense", prizeAmounts: [1_000_000, 600_000, 400_000] },
      all.map(([name, points]) => submission(name, points, 0)),
    );
    const { awards } = awardsAsDecided(result, []);
    expect(awards.slice(0, 3).map(({ places, positions, slots }) => [places, positions, slots])).toEqual([
      [[1], [1], 1],
      [[2], [2], 1],
      [[3], [3], 1],
    ]);
    expect(awards.slice(0, 3).map(({ winners }) => winners.map(({ amount }) => amount))).toEqual([
      [1_000_000],
      [],
      [400_000],
    ]);
  });

  it("three may share where three are allowed", () => {
    expect(evaluated({ mostOnPlace: 3 }, equals).awards.prizes).toEqual([
      { place: 1, organisations: ["Абай", "Актобе", "Атырау"] },
    ]);
  });
});

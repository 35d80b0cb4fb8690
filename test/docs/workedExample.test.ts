/** The example of docs/method.md was counted by hand: its numbers are read from the text, in three languages, and compared with the program. */
import { readFileSync } from "node:fs";
import { awardsAsDecided } from "../../src/committee/awardsAsDecided";
import { defaultSettings, type Settings, type TieBreak } from "../../src/criteria/settings";
import { evaluate } from "../../src/scoring/evaluate";
import type { Evaluation } from "../../src/scoring/evaluation";
import { syntheticCriterion, syntheticEdition } from "../report/syntheticEdition";
import { submission } from "../report/syntheticSubmissions";
import { numbersIn, tablesOf } from "./markdown";

const files = ["docs/method.md", "docs/method.ru.md", "docs/method.kk.md"];
const example = (file: string): string => readFileSync(file, "utf8").split("<!-- example")[1] ?? "";
const numbersOnly = (rows: readonly (readonly (string | number | null)[])[]) =>
  rows.map((cells) => cells.slice(1).map((cell) => (typeof cell === "string" ? cell.trim() : cell)));

const bands = [
  { from: 61, points: 20 },
  { from: 81, points: 40 },
];
const criteria = [
  syntheticCriterion("A1", "perUnit", { points: 0.5 }),
  syntheticCriterion("A2", "percent", { points: 2, cap: 150, unit: "%" }),
  syntheticCriterion("B1", "bands", { bands, weight: 1.5 }),
  syntheticCriterion("B2", "penalty", { points: -5, floor: -20, betterIs: "lower" }),
];
const base = syntheticEdition({}, criteria);
const blocks = base.blocks.map((block) => ({ ...block, main: block.code === "A" }));

/** The values that stand in the text, under settings. */
function evaluated(values: readonly (readonly (string | number | null)[])[], settings: Partial<Settings>): Evaluation {
  const edition = { ...base, blocks, settings: { ...defaultSettings, prizes: 3, ...settings } };
  const rows = values.map(([name, ...own], row) =>
    submission(
      String(name),
      own.map((value) => (value === null ? null : Number(value))),
      row,
    ),
  );
  return evaluate(edition, rows);
}

const byInput = (evaluation: Evaluation, values: readonly (readonly (string | number | null)[])[]) =>
  values.map(([name]) => {
    const found = evaluation.organisations.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no ${String(name)}`);
    return found;
  });

const tieBreak = (rule: TieBreak): Partial<Settings> => ({ tieBreaks: [rule] });
const bySetting: readonly Partial<Settings>[] = [
  { tieRanking: "best" },
  { tieRanking: "dense" },
  { tieRanking: "mean" },
  tieBreak({ kind: "mainTotal" }),
  tieBreak({ kind: "firstRanks" }),
  tieBreak({ kind: "criterion", code: "B2" }),
  { scheme: "sumOfPlaces" },
];

describe.each(files)("the worked example of %s", (file) => {
  const [rules = [], values = [], points = [], ranks = [], places = [], money = []] = tablesOf(example(file));

  it("states the rules that are evaluated", () => {
    expect(rules.map(([code, block, , ...numbers]) => [code, block, ...numbers])).toEqual(
      criteria.map(({ code, block, points: own, cap, floor, weight }) => [code, block, own, cap, floor, weight]),
    );
    expect(example(file)).toMatch(/61[^|\n]* 20[^|\n]* 81[^|\n]* 40/);
  });

  it("gives the points, block sums and totals of the program", () => {
    const rated = byInput(evaluated(values, {}), values);
    expect(values).toHaveLength(4);
    expect(numbersOnly(points)).toEqual(
      rated.map(({ scores, blockTotals, total }) => [
        ...scores.map((score) => score.points),
        ...blockTotals.slice(0, 2),
        total,
      ]),
    );
  });

  it("gives its ranks, their sums, first ranks and places by blocks", () => {
    const rated = byInput(evaluated(values, {}), values);
    expect(numbersOnly(ranks)).toEqual(
      rated.map(({ scores, sumOfRanks, blockPlaces }) => [
        ...scores.map(({ rank }) => rank),
        sumOfRanks,
        scores.filter(({ rank }) => rank === 1).length,
        ...blockPlaces.slice(0, 2),
      ]),
    );
  });

  it("gives its places under every setting", () => {
    expect(numbersOnly(places)).toEqual(
      bySetting.map((settings) => byInput(evaluated(values, settings), values).map(({ place }) => place)),
    );
  });

  it("gives its money", () => {
    const prizeAmounts = [1_000_000, 600_000, 400_000];
    const paid = (["positions", "place", "each"] as const).map((sharedPrize) => {
      const { awards } = awardsAsDecided(evaluated(values, { sharedPrize, prizeAmounts }), []);
      const winners = awards.filter(({ what }) => what === "prize").flatMap((award) => award.winners);
      return values.slice(0, 3).map(([name]) => winners.find(({ organisation }) => organisation === name)?.amount);
    });
    expect(numbersOnly(money)).toEqual(paid);
  });

  it("says who is encouraged, and what is open", () => {
    const [, beta, gamma, delta] = values.map(([name]) => String(name));
    const one = { kind: "mainTotal", count: 1 } as const;
    const three = evaluated(values, { encouragement: one }).awards;
    expect(three.encouraged.map(({ organisation }) => organisation)).toEqual([delta]);
    const two = evaluated(values, { prizes: 2, encouragement: one });
    expect(two.awards.undecided[0]).toMatchObject({ what: "prize", slots: 1, between: [beta, gamma] });
    const { conditional } = awardsAsDecided(two, []);
    expect(conditional.map((line) => line.encouraged.map(({ organisation }) => organisation))).toEqual([
      [gamma],
      [beta],
    ]);
    const dense = evaluated(values, { prizes: 2, tieRanking: "dense" }).awards;
    expect(dense.prizes.at(-1)).toEqual({ place: 2, organisations: [beta, gamma] });
  });

  it("has the numbers of the English text, also in its sentences", () => {
    expect(numbersIn(example(file))).toHaveLength(numbersIn(example("docs/method.md")).length);
    expect([...numbersIn(example(file))].sort()).toEqual([...numbersIn(example("docs/method.md"))].sort());
  });
});

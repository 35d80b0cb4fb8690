import { awardSafety } from "../../../src/insight/safety/safety";
import { evaluate } from "../../../src/scoring/evaluate";
import { criterion, edition, plainCriteria, submission } from "../../scoring/appendix";

const thresholds = { safeTolerance: 30, leastTolerance: 10, leastGap: 1 };

/** Organisation, challenger and gap of each award. */
function lines(prizes: number, count: number, ...totals: readonly number[]) {
  const own = edition(plainCriteria(1), { prizes, encouragement: { kind: "mainTotal", count } });
  const evaluation = evaluate(
    own,
    totals.map((total, index) => submission(`№ ${index + 1}`, total)),
  );
  return awardSafety(evaluation, thresholds).awards.map((one) => ({
    told: [one.line.award.what, one.organisation, one.challenger, one.gap],
    ...one,
  }));
}

/* Prize: 90. Encouraged: 80, 70; the first that is not is 40. */
it("sets everybody who is encouraged against the first that is not", () => {
  const found = lines(1, 2, 90, 80, 70, 40, 30);
  expect(found.map(({ told }) => told)).toEqual([
    ["prize", "№ 1", "№ 2", 10],
    ["encouragement", "№ 2", "№ 4", 40],
    ["encouragement", "№ 3", "№ 4", 30],
  ]);
  // That № 4 alone passes № 2 takes nothing from it: two would have to.
  const of = (at: number) => found[at]?.cells.map(({ row, from, to }) => [row, from, to]);
  expect(of(1)).toEqual([[1, 80, 40]]);
  expect(of(2)).toEqual([
    [2, 70, 40],
    [3, 40, 70],
  ]);
});

/* 90 has I, 80 and 80 are across II; one of them is encouraged, then 60 and 50; the first that is not is 40, whoever has II. */
it("counts those between whom a prize is open as one prize and the rest", () => {
  const found = lines(2, 3, 90, 80, 80, 60, 50, 40);
  const held = found.filter(({ line }) => line.state === "held" && line.award.what === "encouragement");
  expect(held.map(({ told }) => told)).toEqual([
    ["encouragement", "№ 4", "№ 6", 20],
    ["encouragement", "№ 5", "№ 6", 10],
  ]);
  // Nothing that decides the open prize touches them.
  expect(held.flatMap(({ cells }) => cells.filter(({ differences }) => differences.length === 0))).toEqual([]);
  expect(held[1]?.cells.map(({ row, to }) => [row, to])).toEqual([
    [4, 40],
    [5, 50],
  ]);
});

/* Prize: 90; slots for two: 80, and 70 and 70 are across. The first that would not have it is one of these. */
it("takes of equals across the line one for the first that would not have it", () => {
  const found = lines(1, 2, 90, 80, 70, 70);
  expect(found.slice(0, 2).map(({ told }) => told.slice(0, 4))).toEqual([
    ["prize", "№ 1", "№ 2", 10],
    ["encouragement", "№ 2", "№ 4", 10],
  ]);
  expect(found.slice(2).map(({ told, verdict }) => [...told, verdict.kind])).toEqual([
    ["encouragement", "№ 3", "№ 4", 0, "open"],
    ["encouragement", "№ 4", "№ 3", 0, "open"],
  ]);
});

/* Whoever loses the open prize is encouraged: their main sums are not set against each other (Z1 is in no main block). */
it("compares only equals where the Committee decides", () => {
  const found = lines(1, 1, 90, 90, 50).filter(({ line }) => line.state === "open");
  expect(found.every(({ gap }) => gap === 0 || gap === null)).toBe(true);
});

/* Totals 200, 176, 152; a prize takes 152, so that one thing less leaves III without anybody. 200 falls below 152 at −24.5 %. */
it("counts the least total of an award beside the rival", () => {
  const own = edition([...plainCriteria(1), criterion({ code: "B1", block: "B", points: 2 })], {
    prizes: 3,
    prizeLeast: 152,
    encouragement: { kind: "mainTotal", count: 0 },
  });
  const sent = [0, 1, 2, 3, 4].map((step) => submission(`№ ${step + 1}`, 100 - 10 * step, 50 - 7 * step));
  const { awards } = awardSafety(evaluate(own, sent), thresholds);
  expect(
    awards.map(({ challenger, gap, strikeOut, verdict }) => [challenger, gap, strikeOut?.removed.length, verdict.kind]),
  ).toEqual([
    ["№ 2", 24, 1, "check"],
    ["№ 3", 24, 1, "check"],
    ["№ 4", 24, 1, "edge"],
  ]);
  expect(awards[2]?.verdict.reasons).toEqual(["tolerance", "gap", "oneStep"]);
  expect(awards[2]?.nearer?.organisation).toBeNull();
  // 80 × 0.99 is 79.2: 79 points, 151 in all.
  expect(awards[2]?.weights.map(({ criterion: at, shown }) => [at, shown])).toEqual([
    [0, 0.99],
    [1, 0.99],
  ]);
  expect(awards[2]?.cells.slice(0, 2).map(({ row, from, to }) => [row, from, to])).toEqual([
    [2, 80, 79],
    [2, 36, 35],
  ]);
});

/* № 2 has 50 and № 3 and № 4 have 40 each, one of whom is encouraged, too. № 3 alone may pass № 2; it takes № 4, as well, who is behind on everything. */
it("of equals sets the holder against the one that is harder to bring past it", () => {
  const own = edition(plainCriteria(2), { prizes: 1, encouragement: { kind: "mainTotal", count: 2 } });
  const sent = [
    submission("№ 1", 90, 90),
    submission("№ 2", 25, 25),
    submission("№ 4", 20, 20),
    submission("№ 3", 39, 1),
  ];
  const { awards } = awardSafety(evaluate(own, sent), thresholds);
  expect([awards[1]?.organisation, awards[1]?.challenger, awards[1]?.tolerance?.value]).toEqual(["№ 2", "№ 4", 1]);
  expect(awards[1]?.nearer).toBeNull();
});

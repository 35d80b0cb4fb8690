import { neededCriteria } from "../../src/criteria/lines";
import fc from "fast-check";
import type { Settings } from "../../src/criteria/settings";
import type { Submission } from "../../src/intake/submission";
import { evaluate } from "../../src/scoring/evaluate";
import type { Awards, Evaluation } from "../../src/scoring/evaluation";
import { criterion, edition, plainCriteria, submission, type Written } from "./appendix";
import { anyCase } from "./arbitraryEdition";

const noEncouragement: Partial<Settings> = { encouragement: { kind: "mainTotal", count: 0 } };

/** A submission in which the values at these positions come from a column matched by likeness. */
function guessed(name: string, positions: readonly number[], ...values: readonly Written[]): Submission {
  const sent = submission(name, ...values);
  const mark = (index: number): { readonly guessed?: true } => (positions.includes(index) ? { guessed: true } : {});
  return { ...sent, readings: sent.readings.map((reading, index) => ({ ...reading, ...mark(index) })) };
}

function evaluated(sent: readonly Submission[], settings: Partial<Settings> = {}): Evaluation {
  return evaluate(edition(plainCriteria(2), settings), sent);
}

const encouragedNames = ({ encouraged }: Awards) => encouraged.map(({ organisation }) => organisation);

describe("awards that rest on an unconfirmed guess", () => {
  it("are held back where the guess decides who wins: the winner, and who would win without it", () => {
    // With the guess a 10 + 5, b 12, c 11, d 9; without it b 12, c 11, a 10, d 9.
    const sent = [guessed("a", [1], 10, 5), submission("b", 12, 0), submission("c", 11, 0), submission("d", 9, 0)];
    const { awards, guessed: codes, organisations } = evaluated(sent, { ...noEncouragement, prizes: 1 });
    expect(codes).toEqual(["A2"]);
    expect(awards).toEqual({
      prizes: [],
      encouraged: [],
      undecided: [{ what: "prize", because: "guess", slots: 1, between: ["a", "b"] }],
      conditional: [],
    });
    // Points and places are not withheld.
    expect(organisations.map(({ total, place }) => [total, place])).toEqual([
      [15, 1],
      [12, 2],
      [11, 3],
      [9, 4],
    ]);
  });

  it("leave the prizes that they do not touch", () => {
    // Third place: c 5 + 3 with the guess; without it d 7 is third. The first two stay who they are.
    const sent = [submission("a", 20, 0), submission("b", 15, 0), guessed("c", [1], 5, 3), submission("d", 7, 0)];
    const { awards } = evaluated(sent, noEncouragement);
    expect(awards.prizes).toEqual([
      { place: 1, organisations: ["a"] },
      { place: 2, organisations: ["b"] },
    ]);
    expect(awards.undecided).toEqual([{ what: "prize", because: "guess", slots: 1, between: ["c", "d"] }]);
  });

  it("are held back where nothing of the winner could be read: rated, but a prize only when it is", () => {
    const sent = [submission("a", 10, 0), submission("b", 5, 0), submission("c", "unreadable", "missing")];
    const { awards, organisations } = evaluated(sent, noEncouragement);
    expect(organisations.map(({ name, place }) => [name, place])).toContainEqual(["c", 3]);
    expect(awards.prizes.map(({ organisations: [name] }) => name)).toEqual(["a", "b"]);
    expect(awards.undecided).toEqual([{ what: "prize", because: "guess", slots: 1, between: ["c"] }]);
    const partly = [...sent.slice(0, 2), submission("c", "unreadable", 1)];
    expect(evaluated(partly, noEncouragement).awards.prizes.map(({ organisations: [name] }) => name)).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("are held back where the winner is the same, but the total rests on the guess", () => {
    const sent = [guessed("a", [1], 20, 1), submission("b", 15, 0)];
    expect(evaluated(sent, { ...noEncouragement, prizes: 2 }).awards).toMatchObject({
      prizes: [{ place: 2, organisations: ["b"] }],
      undecided: [{ what: "prize", because: "guess", slots: 1, between: ["a"] }],
    });
  });

  it("are held back where a guess takes points away from somebody who would win without it", () => {
    const penalty = criterion({ code: "A2", method: "penalty", points: -10 });
    const sent = [guessed("a", [1], 20, 1), submission("b", 15, 0)];
    const { awards } = evaluate(edition([criterion(), penalty], { ...noEncouragement, prizes: 1 }), sent);
    expect(awards.prizes).toEqual([]);
    expect(awards.undecided).toEqual([{ what: "prize", because: "guess", slots: 1, between: ["b", "a"] }]);
  });

  it("put encouragement to a question of its own: who does not receive the prize stands for it", () => {
    // With the guess: prize a; encouraged b, c. Without it: prize b; encouraged a (10), c.
    const sent = [guessed("a", [1], 10, 5), submission("b", 12, 0), submission("c", 8, 0), submission("d", 7, 0)];
    const { awards } = evaluated(sent, { prizes: 1, encouragement: { kind: "mainTotal", count: 2 } });
    expect(awards.prizes).toEqual([]);
    // c is encouraged in either case; the other slot is that of b or a, who wait for the prize.
    expect(encouragedNames(awards)).toEqual(["c"]);
    expect(awards.undecided).toEqual([
      { what: "prize", because: "guess", slots: 1, between: ["a", "b"] },
      { what: "encouragement", because: "guess", slots: 1, between: ["a", "b"] },
    ]);
  });

  it("hold back the encouragement of one whose points rest on a guess", () => {
    // Encouraged with the guess: c 6 + 4, d 9. Without it: d 9, e 8.
    const sent = [
      submission("a", 30, 0),
      submission("b", 20, 0),
      guessed("c", [1], 6, 4),
      submission("d", 9, 0),
      submission("e", 8, 0),
    ];
    const { awards } = evaluated(sent, { prizes: 2, encouragement: { kind: "mainTotal", count: 2 } });
    expect(awards.prizes).toHaveLength(2);
    expect(encouragedNames(awards)).toEqual(["d"]);
    expect(awards.undecided).toEqual([{ what: "encouragement", because: "guess", slots: 1, between: ["c", "e"] }]);
  });

  it("take a tie across the line into the question where a guess touches it, and leave other ties", () => {
    const tied = [submission("a", 9, 0), submission("b", 5, 0), submission("c", 5, 0)];
    expect(evaluated(tied, { ...noEncouragement, prizes: 2 }).awards.undecided).toEqual([
      { what: "prize", because: "tie", slots: 1, between: ["b", "c"] },
    ]);
    const touched = [submission("a", 9, 0), guessed("b", [1], 4, 1), submission("c", 5, 0)];
    expect(evaluated(touched, { ...noEncouragement, prizes: 2 }).awards).toMatchObject({
      prizes: [{ place: 1, organisations: ["a"] }],
      undecided: [{ what: "prize", because: "guess", slots: 1, between: ["b", "c"] }],
    });
    const elsewhere = [guessed("a", [1], 9, 1), submission("b", 5, 0), submission("c", 5, 0)];
    expect(evaluated(elsewhere, { ...noEncouragement, prizes: 2 }).awards.undecided).toEqual([
      { what: "prize", because: "guess", slots: 1, between: ["a"] },
      { what: "prize", because: "tie", slots: 1, between: ["b", "c"] },
    ]);
  });

  it("count the base of a counted criterion, and nothing that decides no points", () => {
    const base = criterion({ code: "A1", counted: false });
    const per100 = criterion({ code: "A2", method: "per100", base: "A1" });
    const settings = { ...noEncouragement, prizes: 1 };
    const withBase = evaluate(edition([base, per100], settings), [guessed("a", [0], 50, 5), submission("b", 50, 1)]);
    expect(withBase.guessed).toEqual(["A1"]);
    expect(withBase.awards.prizes).toEqual([]);
    const alone = evaluate(edition([base, criterion({ code: "A2" })], settings), [guessed("a", [0], 50, 5)]);
    expect(alone.guessed).toEqual([]);
    expect(alone.awards.prizes).toEqual([{ place: 1, organisations: ["a"] }]);
  });

  it("do not wait for a guessed column in which nothing could be read", () => {
    const { awards, guessed: codes } = evaluated([guessed("a", [1], 5, "unreadable"), guessed("b", [1], 4, "missing")]);
    expect(codes).toEqual([]);
    expect(awards.prizes.map(({ organisations }) => organisations)).toEqual([["a"], ["b"]]);
  });

  it("change nothing where nothing is guessed; else leave each organisation in one list of each kind of award at most", () => {
    const marks = fc.array(fc.array(fc.boolean()));
    fc.assert(
      fc.property(anyCase, marks, ({ edition: any, sent }, guesses) => {
        const marked = sent.map((one, row) => ({
          ...one,
          readings: one.readings.map((reading, index) =>
            guesses[row]?.[index] === true ? { ...reading, guessed: true as const } : reading,
          ),
        }));
        const plain = evaluate(any, sent);
        const held = evaluate(any, marked);
        if (held.guessed.length === 0) expect(held).toMatchObject({ awards: plain.awards, ties: plain.ties });
        expect(held.organisations.map(({ total, place }) => [total, place])).toEqual(
          plain.organisations.map(({ total, place }) => [total, place]),
        );
        const open = (kind: string) =>
          held.awards.undecided.flatMap(({ what, between }) => (what === kind ? between : []));
        const prizes = held.awards.prizes.flatMap(({ organisations }) => organisations);
        for (const listed of [
          [...prizes, ...open("prize"), ...encouragedNames(held.awards)],
          [...prizes, ...open("encouragement"), ...encouragedNames(held.awards)],
        ]) {
          expect(new Set(listed).size).toBe(listed.length);
        }
        for (const { slots, between } of held.awards.undecided) {
          expect(between.length).toBeGreaterThan(0);
          expect(slots).toBeGreaterThan(0);
        }
        // Who is in a list of awards rests on no guess.
        const needed = neededCriteria(any.criteria);
        const resting = marked
          .filter(({ readings }) =>
            readings.some(
              (reading, index) =>
                "guessed" in reading &&
                reading.status === "ok" &&
                any.criteria.slice(index, index + 1).some((one) => one.counted && needed.has(one)),
            ),
          )
          .map(({ organisation }) => organisation);
        const awarded = [
          ...held.awards.prizes.flatMap(({ organisations }) => organisations),
          ...encouragedNames(held.awards),
        ];
        expect(awarded.filter((name) => resting.includes(name))).toEqual([]);
      }),
    );
  });
});

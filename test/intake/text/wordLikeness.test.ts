import fc from "fast-check";
import { wordLikeness } from "../../../src/tables/text/wordLikeness";

describe("wordLikeness", () => {
  it.each([
    // An error costs half of its share of the letters of the longer word.
    ["проведенно", "проведено", 1 - 1 / 10 / 2],
    ["актюбниская", "актюбинская", 1 - 1 / 11 / 2],
    ["семинары", "семинар", 1 - 1 / 8 / 2],
    // Another ending of one stem.
    ["проведенных", "проведено", 0.9],
    ["шарттар", "шарт", 0.9],
    ["2025", "2025", 1],
  ])("finds %s and %s alike", (one, other, likeness) => {
    expect(wordLikeness(one, other)).toBeCloseTo(likeness, 10);
    expect(wordLikeness(other, one)).toBeCloseTo(likeness, 10);
  });

  it.each([
    ["школьных", "дошкольных"],
    ["очных", "заочных"],
    ["выполненных", "невыполненных"],
    ["входящих", "исходящих"],
    ["план", "клан"],
    ["2025", "2024"],
    ["школа1", "школа2"],
    ["член", "членство"],
    ["", "в"],
  ])("finds %s and %s different", (one, other) => {
    expect(wordLikeness(one, other)).toBe(0);
    expect(wordLikeness(other, one)).toBe(0);
  });

  it("is 1 for the same word, and within 0…1 for any two", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(wordLikeness(one, one)).toBe(1);
        const likeness = wordLikeness(one, other);
        expect(likeness >= 0 && likeness <= 1).toBe(true);
        expect(wordLikeness(other, one)).toBe(likeness);
      }),
    );
  });
});

import { comparedAwards } from "../../src/insight/comparedAward";

describe("the award of an organisation that is named more than once", () => {
  it("is the highest: a prize, a prize left to the Committee, encouragement, encouragement left to the Committee", () => {
    const open = (what: "prize" | "encouragement", between: readonly string[]) =>
      ({ what, because: "tie", slots: 1, between }) as const;
    const award = comparedAwards({
      prizes: [{ place: 1, organisations: ["Абай"] }],
      encouraged: [
        { organisation: "Абай", mainTotal: 1, leads: [] },
        { organisation: "Алматы", mainTotal: 1, leads: [] },
      ],
      undecided: [open("encouragement", ["Абай", "Астана", "Алматы", "Ұлытау"]), open("prize", ["Астана"])],
    });
    expect(["Абай", "Астана", "Алматы", "Ұлытау", "Актобе"].map(award)).toEqual([
      { kind: "prize", place: 1 },
      { kind: "undecidedPrize" },
      { kind: "encouraged" },
      { kind: "undecidedEncouragement" },
      { kind: "none" },
    ]);
  });
});

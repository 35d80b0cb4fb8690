import type { DecidedAward } from "../../src/committee/awardsAsDecided";
import { comparedAwards } from "../../src/insight/comparedAward";

describe("the award of an organisation that is named more than once", () => {
  it("is the highest: a prize, a prize left to the Committee, encouragement, encouragement left to the Committee", () => {
    const none = { positions: [], rows: [], slots: 1, declined: [], notAwarded: false, excess: 0 };
    const given = (what: DecidedAward["what"], places: readonly number[], organisation: string): DecidedAward => {
      const winners = [{ organisation, insteadOf: null, approved: false, amount: null }];
      return { ...none, what, places, because: null, winners, open: [] };
    };
    const open = (what: DecidedAward["what"], names: readonly string[]): DecidedAward => ({
      ...none,
      what,
      places: [],
      because: "tie",
      winners: [],
      open: names,
    });
    const award = comparedAwards({
      awards: [
        open("encouragement", ["Абай", "Астана", "Алматы", "Ұлытау"]),
        given("encouragement", [], "Абай"),
        given("encouragement", [], "Алматы"),
        given("prize", [1], "Абай"),
        open("prize", ["Астана"]),
      ],
      conditional: [],
      calculated: [],
      statuses: new Map(),
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

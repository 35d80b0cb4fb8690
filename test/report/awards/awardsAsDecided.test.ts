import type { Settings } from "../../../src/criteria/settings";
import { awardsAsDecided, type DecidedAward } from "../../../src/committee/awardsAsDecided";
import { verdictWords, type CommitteeDecision } from "../../../src/committee/decision";
import { evaluate } from "../../../src/scoring/evaluate";
import { syntheticCriterion, syntheticEdition } from "../syntheticEdition";
import { submission } from "../syntheticSubmissions";

const names = ["А", "Б", "В", "Г", "Д"];
const roster = names.map((name) => ({
  name,
  nameKk: name === "Б" ? "Б ұйымы" : "",
  spellings: [],
  takesPart: true,
  reason: "",
}));

/** A point a unit: the value is the total. */
function decided(
  values: readonly number[],
  settings: Partial<Settings>,
  decisions: readonly CommitteeDecision[],
): readonly DecidedAward[] {
  const edition = syntheticEdition(settings, [syntheticCriterion("A1", "perUnit")], roster);
  const sent = values.map((value, index) => submission(names[index] ?? "", [value], index));
  return awardsAsDecided(evaluate(edition, sent), decisions).awards;
}

function on(organisation: string, place: string, decision: string, other = ""): CommitteeDecision {
  const verdict = verdictWords.values.find((one) => one === decision);
  return {
    organisation,
    place,
    decision: verdict ?? { words: decision },
    remark: "",
    ...(other === "" ? {} : { other }),
  };
}

/** "places: winners | open", each winner with "=" where approved and "<" before whom it replaces. */
function summary(awards: readonly DecidedAward[]): readonly string[] {
  return awards.map(({ places, winners, open, notAwarded, excess }) => {
    const won = winners.map(
      ({ organisation, insteadOf, approved }) =>
        organisation + (insteadOf === null ? "" : `<${insteadOf}`) + (approved ? "=" : ""),
    );
    const rest = [notAwarded ? "none" : "", excess > 0 ? `+${excess}` : ""].filter((part) => part !== "").join(" ");
    return `${places.join(",")}: ${won.join(" ")} | ${open.join(" ")} | ${rest}`;
  });
}

const none: Partial<Settings> = { encouragement: { kind: "mainTotal", count: 0 } };

describe("awards as the Committee has decided", () => {
  it("are the proposals while nothing is typed; places in their order", () => {
    const settings: Partial<Settings> = { encouragement: { kind: "mainTotal", count: 1 } };
    expect(summary(decided([50, 40, 30, 20, 10], settings, []))).toEqual([
      "1: А |  | ",
      "2: Б |  | ",
      "3: В |  | ",
      ": Г |  | ",
    ]);
  });

  it("follow each kind of decision, also one typed on a Kazakh sheet", () => {
    const decisions = [
      on("А", "I", "notAwarded"),
      on("Б ұйымы", "II", "otherOrganisation", "Г *"),
      on("В", "III", "decline"),
    ];
    const awards = decided([50, 40, 30, 20, 10], none, decisions);
    expect(summary(awards)).toEqual(["1:  |  | none", "2: Г<Б= |  | ", "3:  |  | none"]);
    expect(awards[2]?.declined).toEqual(["В"]);
  });

  it("stay open where the decision is in words of one's own, or the other organisation is not named", () => {
    const decisions = [on("А", "I", "обсудить"), on("Б", "II", "otherOrganisation")];
    expect(summary(decided([50, 40, 30], none, decisions)).slice(0, 2)).toEqual(["1:  | А | ", "2:  | Б | "]);
  });

  it("leave equals across the line open until as many are approved as there are places", () => {
    // 50, then three equals on positions 2–4 for places II and III.
    const tie = [50, 30, 30, 30, 10];
    const approve = (...chosen: readonly string[]): readonly CommitteeDecision[] =>
      chosen.map((name) => on(name, "II–III", "approve"));
    expect(summary(decided(tie, none, []))).toEqual(["1: А |  | ", "2,3:  | Б В Г | "]);
    expect(summary(decided(tie, none, approve("Б")))[1]).toBe("2,3: Б= | В Г | ");
    expect(summary(decided(tie, none, approve("Б", "Г")))[1]).toBe("2,3: Б= Г= |  | ");
    expect(summary(decided(tie, none, approve("Б", "В", "Г")))[1]).toBe("2,3: Б= В= Г= | Б В Г | +1");
  });

  it("are decided without all places given where every row is answered", () => {
    const decisions = [on("Б", "II–III", "approve"), on("В", "II–III", "decline"), on("Г", "II–III", "notAwarded")];
    expect(summary(decided([50, 30, 30, 30, 10], none, decisions))[1]).toBe("2,3: Б= |  | none");
  });

  it("take no decision on another award for one on this", () => {
    const decisions = [on("А", "II", "decline"), on("А", "", "decline")];
    expect(summary(decided([50, 40, 30], none, decisions))[0]).toBe("1: А |  | ");
  });

  it("let equals who share a prize be answered one by one", () => {
    const decisions = [on("А", "I", "approve"), on("Б", "I", "decline")];
    expect(summary(decided([50, 50, 30], none, decisions))).toEqual(["1: А= |  | ", "3: В |  | "]);
  });
});

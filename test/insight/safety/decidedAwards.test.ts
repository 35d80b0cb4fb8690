import { awardsAsDecided } from "../../../src/committee/awardsAsDecided";
import type { CommitteeDecision } from "../../../src/committee/decision";
import { safetyOf } from "../../../src/insight/safety/safety";
import { evaluate } from "../../../src/scoring/evaluate";
import { edition, plainCriteria, submission } from "../../scoring/appendix";

const draws = { draws: 1, seed: 1 };

function told(totals: readonly number[], decisions: readonly CommitteeDecision[]) {
  const own = edition(plainCriteria(1), { prizes: 3, encouragement: { kind: "mainTotal", count: 1 } });
  const sent = totals.map((total, index) => submission(`№ ${index + 1}`, total));
  const evaluation = evaluate(own, sent);
  const { awards, draws: drawn } = safetyOf(evaluation, sent, awardsAsDecided(evaluation, decisions), draws);
  expect(drawn?.kept).toHaveLength(awards.length);
  return awards.map(({ line, organisation, challenger, gap, verdict }) => [
    line.award.place ?? "encouragement",
    organisation,
    challenger,
    gap,
    verdict.kind === "decided" || verdict.kind === "open" ? verdict.kind : line.state,
  ]);
}

const decision = (
  organisation: string,
  place: string,
  said: CommitteeDecision["decision"],
  other = "",
): CommitteeDecision => ({ organisation, place, decision: said, remark: "", ...(other === "" ? {} : { other }) });

const tied = [90, 80, 70, 70, 60, 50];

it("leaves what nobody has decided as it is calculated", () => {
  expect(told(tied, [])).toEqual([
    [1, "№ 1", "№ 2", 10, "held"],
    [2, "№ 2", "№ 3", 10, "held"],
    [3, "№ 3", "№ 4", 0, "open"],
    [3, "№ 4", "№ 3", 0, "open"],
    ["encouragement", "№ 4", "№ 3", 0, "open"],
    ["encouragement", "№ 3", "№ 4", 0, "open"],
  ]);
});

/* III goes to № 3: № 4 with 70 is encouraged before № 5 with 60. */
it("says that the Committee decided a tie, and judges encouragement beside its choice", () => {
  expect(told(tied, [decision("№ 3", "III", "approve"), decision("№ 4", "III", "decline")])).toEqual([
    [1, "№ 1", "№ 2", 10, "held"],
    [2, "№ 2", "№ 3", 10, "held"],
    [3, "№ 3", null, null, "decided"],
    ["encouragement", "№ 4", "№ 5", 10, "held"],
  ]);
});

/* I goes to № 6, II to nobody: № 1 with 90 is the first of the others, № 2 with 80 the next. */
it("judges no award that is given otherwise than calculated", () => {
  const plain = [90, 80, 70, 65, 60, 50];
  const decisions = [decision("№ 1", "I", "otherOrganisation", "№ 6"), decision("№ 2", "II", "notAwarded")];
  expect(told(plain, decisions)).toEqual([
    [1, "№ 6", null, null, "decided"],
    [3, "№ 3", "№ 4", 5, "held"],
    ["encouragement", "№ 1", "№ 2", 10, "held"],
  ]);
});

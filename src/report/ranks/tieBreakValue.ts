import type { TieBreak } from "../../criteria/settings";
import type { RatedOrganisation } from "../../scoring/evaluation";
import type { ReportContext } from "../reportContext";

/** What a tie-break rule compares: more is better. */
export function tieBreakValue({ evaluation }: ReportContext, organisation: RatedOrganisation, rule: TieBreak): number {
  switch (rule.kind) {
    case "mainTotal":
      return organisation.mainTotal;
    case "firstRanks":
      return organisation.firstRanks;
    case "criterion": {
      const index = evaluation.edition.criteria.findIndex(({ code }) => code === rule.code);
      return organisation.scores[index]?.points ?? 0;
    }
    default:
      return rule satisfies never;
  }
}

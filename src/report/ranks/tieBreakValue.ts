import type { TieBreak } from "../../criteria/settings";
import type { RatedOrganisation } from "../../scoring/evaluation";
import { directionOf, noValue, submissionDays } from "../../scoring/comparison";
import type { ReportContext } from "../reportContext";

/** Of who stands last under a rule. */
export function noValueOf(rule: TieBreak): number {
  return directionOf(rule) === "higher" ? -noValue : noValue;
}

/** What a tie-break rule compares. */
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
    case "block":
      return organisation.blockTotals[evaluation.edition.blocks.findIndex(({ code }) => code === rule.code)] ?? 0;
    case "value": {
      const index = evaluation.edition.criteria.findIndex(({ code }) => code === rule.code);
      return organisation.scores[index]?.reading.value ?? noValueOf(rule);
    }
    case "submitted":
      return submissionDays(evaluation.edition).get(organisation.name) ?? noValueOf(rule);
    default:
      return rule satisfies never;
  }
}

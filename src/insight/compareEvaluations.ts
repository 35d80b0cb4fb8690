import { awardsAsDecided } from "../committee/awardsAsDecided";
import type { CommitteeDecision } from "../committee/decision";
import { evaluate } from "../scoring/evaluate";
import type { Evaluation, RatedOrganisation, Score } from "../scoring/evaluation";
import { comparedAwards } from "./comparedAward";
import type {
  CellChange,
  ComparedScore,
  Comparison,
  EvaluatedInputs,
  OrganisationChange,
  PlaceAndTotal,
} from "./comparison";
import { inParts, sumOfParts, sumOfPoints } from "./pointsInParts";
import { withPresentNames } from "./sameOrganisations";
import { newValuesUnderOldRules } from "./underOldRules";

/**
 * Who moved, which award changed and why: each change of points is split into what the new values did under the old rules
 * and what the new rules did with the new values, criterion by criterion (matched by code). Under the method `places` the
 * values of others are part of "values"; a criterion that one side alone has is part of "rules". What an organisation
 * that is not rated has is 0. Nothing may be twice on either side, and no edition holds an error.
 */
export function compareEvaluations(earlier: EvaluatedInputs, after: EvaluatedInputs): Comparison {
  const before = withPresentNames(earlier, after);
  const between = newValuesUnderOldRules(before, after);
  const stages: Stages = {
    before: stage(evaluate(before.edition, before.submissions)),
    between: stage(evaluate(between.edition, between.submissions)),
    after: stage(evaluate(after.edition, after.submissions)),
  };
  return comparison(stages, before.decisions ?? [], after.decisions ?? []);
}

function comparison(
  stages: Stages,
  decisionsBefore: readonly CommitteeDecision[],
  decisionsAfter: readonly CommitteeDecision[],
): Comparison {
  const { before, after } = stages;
  const awardBefore = comparedAwards(awardsAsDecided(before.evaluation, decisionsBefore));
  const awardAfter = comparedAwards(awardsAsDecided(after.evaluation, decisionsAfter));
  const codes = new Set([...after.columns.keys(), ...before.columns.keys()]);
  return {
    before: { edition: before.evaluation.edition, evaluation: before.evaluation },
    after: { edition: after.evaluation.edition, evaluation: after.evaluation },
    organisations: comparedNames(stages).map((name): OrganisationChange => ({
      ...organisationChange(name, [...codes], stages),
      awardBefore: awardBefore(name),
      awardAfter: awardAfter(name),
    })),
  };
}

/**
 * Who would move under other rules with the same data; every change comes from the rules. Decisions of the Committee were taken
 * on other proposals and are left out on both sides.
 * @param codeBefore the code that an indicator of the other edition has in the edition of `before`; its own where it is not there
 */
export function compareRules(
  before: EvaluatedInputs,
  other: EvaluatedInputs,
  codeBefore: (code: string) => string,
): Comparison {
  const old = stage(evaluate(before.edition, before.submissions));
  const now = stage(evaluate(other.edition, other.submissions), codeBefore);
  return comparison({ before: old, between: old, after: now }, [], []);
}

/** One evaluation, its organisations and criteria found by name and code. */
interface Stage {
  readonly evaluation: Evaluation;
  readonly rated: ReadonlyMap<string, RatedOrganisation>;
  readonly columns: ReadonlyMap<string, number>;
}

interface Stages {
  readonly before: Stage;
  /** The new values under the old rules. */
  readonly between: Stage;
  readonly after: Stage;
}

function stage(evaluation: Evaluation, codeOf = (code: string): string => code): Stage {
  return {
    evaluation,
    rated: new Map(evaluation.organisations.map((organisation) => [organisation.name, organisation])),
    columns: new Map(evaluation.edition.criteria.map(({ code }, index) => [codeOf(code), index])),
  };
}

function comparedNames({ before, after }: Stages): readonly string[] {
  const byPosition = ({ evaluation }: Stage): readonly string[] =>
    [...evaluation.organisations].sort((one, other) => one.position - other.position).map(({ name }) => name);
  return [...new Set([...byPosition(after), ...byPosition(before)])];
}

function organisationChange(
  name: string,
  codes: readonly string[],
  stages: Stages,
): Omit<OrganisationChange, "awardBefore" | "awardAfter"> {
  const before = stages.before.rated.get(name);
  const between = stages.between.rated.get(name);
  const after = stages.after.rated.get(name);
  const cells = codes.map((code) => cellChange(code, name, stages));
  const floors = inParts(heldAtZero(before), heldAtZero(between), heldAtZero(after));
  return {
    ...sumOfParts([...cells, floors]),
    name,
    nameKk: (after ?? before)?.nameKk ?? "",
    before: placeAndTotal(before),
    after: placeAndTotal(after),
    underOldRules: placeAndTotal(between),
    cells: cells.filter(isChanged),
    floors,
  };
}

function cellChange(code: string, name: string, { before, between, after }: Stages): CellChange {
  const old = scoreOf(before, code, name);
  const now = scoreOf(after, code, name);
  const isGoneByRule = !after.columns.has(code) && between.rated.has(name);
  const midway = isGoneByRule ? old : scoreOf(between, code, name);
  return {
    code,
    before: compared(old),
    after: compared(now),
    ...inParts(countedPoints(old), countedPoints(midway), countedPoints(now)),
  };
}

/** Points that are in the total; those of a line are in its indicator's. */
function countedPoints(score: Score | undefined): number {
  return score === undefined || score.rank === null ? 0 : score.points;
}

function scoreOf({ rated, columns }: Stage, code: string, name: string): Score | undefined {
  const column = columns.get(code);
  return column === undefined ? undefined : rated.get(name)?.scores[column];
}

function compared(score: Score | undefined): ComparedScore | null {
  return score === undefined ? null : { value: score.reading.value, status: score.status, points: score.points };
}

function isChanged({ before, after, fromValues, fromRules }: CellChange): boolean {
  if (fromValues !== 0 || fromRules !== 0) return true;
  const [old, now] = [before ?? nothing, after ?? nothing];
  return old.value !== now.value || old.status !== now.status;
}

/** What a side without the criterion or the organisation is held to have. */
const nothing: ComparedScore = { value: null, status: "missing", points: 0 };

function placeAndTotal(organisation: RatedOrganisation | undefined): PlaceAndTotal | null {
  return organisation === undefined ? null : { place: organisation.place, total: organisation.total };
}

/** How much the total is above the sum of its points: blocks below 0 may count as 0. */
function heldAtZero(organisation: RatedOrganisation | undefined): number {
  if (organisation === undefined) return 0;
  return sumOfPoints([organisation.total, ...organisation.scores.map((score) => -countedPoints(score))]);
}

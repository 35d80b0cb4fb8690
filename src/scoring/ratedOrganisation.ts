import { isComputed } from "../criteria/computedCriteria";
import type { Criterion } from "../criteria/criterion";
import type { Edition } from "../criteria/edition";
import { countsByLines } from "../criteria/lines";
import { notReported, type Reading, type Submission } from "../intake/submission";
import { fifteenDigits } from "../tables/decimal";
import { valueOfFormula } from "./methods/formula";
import type { RatedOrganisation, Score, ScoreStatus } from "./evaluation";
import type { PlaceGroup } from "./places";
import { rankValues } from "./ranks";
import { unitsPerPoint } from "./rounding";
import { planScoring, type ScoredColumn, type ScoringPlan } from "./scoreMatrix";
import type { Totals } from "./totals";

/** The matrices put together again for each organisation, in the input's order. */
export function ratedOrganisations(
  edition: Edition,
  rated: readonly Submission[],
  scored: readonly ScoredColumn[],
  totals: Totals,
  places: readonly PlaceGroup[],
): RatedOrganisation[] {
  const scale = unitsPerPoint(edition.settings.decimals);
  const plan = planScoring(edition).criteria;
  const namesKk = new Map((edition.roster ?? []).map(({ name, nameKk }) => [name, nameKk]));
  const standing = placesByRow(places);
  const blockPlaces = totals.blocks.map((units) => rankValues(units, edition.settings.tieRanking, "higher"));
  return rated.map((submission, row) => ({
    name: submission.organisation,
    nameKk: namesKk.get(submission.organisation) ?? "",
    source: submission.source,
    scores: scored.map((column, index) => scoreOf(submission, plan, column, row, index, scale)),
    blockTotals: totals.blocks.map((units) => (units[row] ?? 0) / scale),
    blockPlaces: blockPlaces.map((ranks) => ranks[row] ?? 0),
    mainTotal: (totals.main[row] ?? 0) / scale,
    total: (totals.total[row] ?? 0) / scale,
    sumOfRanks: totals.sumOfRanks[row] ?? 0,
    firstRanks: totals.firstRanks[row] ?? 0,
    place: standing[row]?.place ?? 0,
    position: standing[row]?.position ?? 0,
  }));
}

function scoreOf(
  { readings }: Submission,
  plan: ScoringPlan["criteria"],
  { units, ranks, computed }: ScoredColumn,
  row: number,
  index: number,
  scale: number,
): Score {
  const planned = plan[index];
  const reading = (planned && computedReading(plan, planned.criterion, readings)) ?? readings[index] ?? notReported;
  const sent = planned === undefined ? reading.status : sentStatus(planned, reading, readings);
  const computable = computed[row] === 1 || planned?.isScored !== true;
  const status: ScoreStatus = sent === "ok" && !computable ? "undefined" : sent;
  return { reading, status, points: (units[row] ?? 0) / scale, rank: ranks[row] ?? null };
}

/** Of a criterion that is computed from others alone, what its formula gives; nothing where it counts by lines; null for any other. */
function computedReading(
  plan: ScoringPlan["criteria"],
  criterion: Criterion,
  readings: Submission["readings"],
): Reading | null {
  if (countsByLines(criterion)) return notReported;
  const { expression } = criterion;
  if (expression === undefined || !isComputed(criterion)) return null;
  const indexOf = (code: string) => plan.findIndex((one) => one.criterion.code === code);
  const value = valueOfFormula(expression, (code) => readings[indexOf(code)]?.value);
  return Number.isNaN(value) ? notReported : { ...notReported, status: "ok", value: fifteenDigits(value) };
}

/** A formula is asked for whatever was sent: where it gives nothing it is undefined. */
function sentStatus(
  planned: ScoringPlan["criteria"][number],
  reading: Reading,
  readings: Submission["readings"],
): Reading["status"] {
  if (countsByLines(planned.criterion)) return linesStatus(planned, readings);
  return isComputed(planned.criterion) && planned.isScored ? "ok" : reading.status;
}

/** An indicator is reported where one of its lines is. */
function linesStatus(
  { lines }: ScoringPlan["criteria"][number],
  readings: Submission["readings"],
): Submission["readings"][number]["status"] {
  const statuses = lines.map((line) => readings[line]?.status);
  if (statuses.includes("ok")) return "ok";
  return statuses.includes("unreadable") ? "unreadable" : "missing";
}

interface PlaceAndPosition {
  readonly place: number;
  readonly position: number;
}

function placesByRow(places: readonly PlaceGroup[]): PlaceAndPosition[] {
  const byRow: PlaceAndPosition[] = [];
  for (const { rows, place, first } of places) {
    rows.forEach((row, index) => (byRow[row] = { place, position: first + index }));
  }
  return byRow;
}

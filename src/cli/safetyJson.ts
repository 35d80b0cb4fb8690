import type { Fairness, FairWeight } from "../insight/fairness/fairness";
import type { Safety } from "../insight/safety/awardSafety";
import type { Translate } from "../locales/translator";
import { outcomeText, readingText, slipCell, slipOutcome, slipText } from "../report/safety/safetyText";
import type { Evaluation } from "../scoring/evaluation";

const asIs = (name: string): string => name;

/**
 * How safe each award is, for the JSON: tolerances and gaps as parts (0.3 is 30 %), `gap` in points, or in ranks under the sum of
 * places; null where nothing is compared, or weights do not decide. `draws`: in how many of the draws of each rule, and of the criteria left out
 * one by one, it receives this award or a better one.
 */
export function safetyJson(evaluation: Evaluation, { awards, draws }: Safety, t: Translate) {
  const codeOf = (criterion: number): string => evaluation.edition.criteria[criterion]?.code ?? "";
  return awards.map((one, index) => ({
    award: one.line.award,
    organisation: one.organisation,
    challenger: one.challenger,
    gap: one.gap,
    tolerance: one.tolerance?.value ?? null,
    toleranceExact: one.tolerance?.exact ?? true,
    blockTolerance: one.blockTolerance?.value ?? null,
    nearer:
      one.nearer === null ? null : { organisation: one.nearer.organisation, tolerance: one.nearer.tolerance.value },
    strikeOut: one.strikeOut?.removed.length ?? null,
    strikeOutCriteria: one.strikeOut?.removed.map(codeOf) ?? [],
    strikeOutBlocks: one.blockStrikeOut?.removed.map((block) => evaluation.edition.blocks[block]?.code ?? "") ?? null,
    weights: one.weights.map(({ criterion, factor, shown }) => ({ criterion: codeOf(criterion), factor, shown })),
    cells: one.cells.map(({ row, criterion, from, to, differences }) => ({
      organisation: evaluation.organisations[row]?.name ?? "",
      criterion: codeOf(criterion),
      from,
      to,
      outcome: outcomeText(differences, t, asIs),
    })),
    draws: draws?.kept[index] ?? null,
    verdict: one.verdict.kind,
    reasons: one.verdict.reasons,
    slips: one.slips.map((slip) => ({
      cell: slipCell(slip, evaluation, asIs),
      kind: slip.kind,
      outcome: slipOutcome(slip, t, asIs),
      organisation: evaluation.organisations[slip.row]?.name ?? "",
      criterion: codeOf(slip.criterion),
      from: slip.from,
      to: slip.to,
      words: slipText(slip, evaluation, t, asIs),
    })),
  }));
}

/** What the list of slips and the other readings come to as a whole. */
export function safetyOverviewJson(
  evaluation: Evaluation,
  { slips, covering, readings, draws, fairness, lifts, thresholds }: Safety,
  t: Translate,
) {
  return {
    thresholds,
    slips: slips.length,
    covering: covering.map((cell) => slipCell(cell, evaluation, asIs)),
    draws:
      draws === null
        ? null
        : {
            draws: draws.draws,
            seed: draws.seed,
            spread: draws.spread,
            first: draws.first,
            alone: draws.alone.map(({ organisation, criteria, blocks }) => ({
              organisation,
              criteria: criteria.map((index) => evaluation.edition.criteria[index]?.code ?? ""),
              blocks: blocks.map((index) => evaluation.edition.blocks[index]?.code ?? ""),
            })),
          },
    lifts: lifts.map((own, row) => ({
      organisation: evaluation.organisations[row]?.name ?? "",
      lifts:
        own?.map((lift) => ({
          ...lift,
          changes: lift.changes.map(({ criterion, from, to }) => ({
            criterion: evaluation.edition.criteria[criterion]?.code ?? "",
            from,
            to,
          })),
        })) ?? null,
    })),
    fairness: fairness === null ? null : fairnessJson(fairness, evaluation),
    readings: readings.map(({ reading, differences }) => ({
      reading: readingText(reading, t),
      outcome: differences.length === 0 ? null : outcomeText(differences, t, asIs),
    })),
  };
}

/** Weights as parts (0.3 is 30 %). */
function fairnessJson({ criteria, blocks, silent, faint, size, pairs }: Fairness, { edition }: Evaluation) {
  const codeOf = (index: number): string => edition.criteria[index]?.code ?? "";
  const weights = (of: readonly FairWeight[], code: (index: number) => string) =>
    of.map(({ index, declared, effective }) => ({ code: code(index), declared, effective }));
  return {
    criteria: weights(criteria, codeOf),
    blocks: weights(blocks, (index) => edition.blocks[index]?.code ?? ""),
    silent: silent.map(codeOf),
    faint: faint.map(codeOf),
    size,
    pairs: pairs.map(({ one, other, correlation }) => ({ criteria: [codeOf(one), codeOf(other)], correlation })),
  };
}

import type { Evaluation } from "../../../scoring/evaluation";
import { firstReached, onGrid } from "../cellGrid";
import type { WhatIf } from "../whatIf";
import { exchangedCells, factorSlips } from "./figureSlips";
import { missingFigures } from "./missingFigures";
import { Plausible } from "./plausible";
import type { PossibleSlip, SlipCandidate } from "./possibleSlip";
import { exchangedRows, shiftedRows } from "./rowSlips";

/** As far beyond equals is looked, in doublings of a step. */
const mostDoublings = 12;

/** Every plausible slip of the hand (docs/method.md, How safe an award is) that would change an award, what is missing first. */
export function possibleSlips(evaluation: Evaluation, whatIf: WhatIf): readonly PossibleSlip[] {
  const plausible = new Plausible(whatIf);
  const missing = missingFigures(evaluation, whatIf, plausible);
  const shifted = shiftedRows(whatIf, plausible);
  const may = whatIf.mayMove(shifted.map(({ cells }) => cells));
  const candidates = [
    ...missing,
    ...factorSlips(whatIf, plausible),
    ...shifted.filter((_one, index) => may[index]),
    ...exchangedCells(whatIf, plausible),
    ...nearRows(evaluation, whatIf),
  ];
  const differences = whatIf.differencesOfEach(candidates.map(({ cells }) => cells));
  return candidates.flatMap(({ step, ...candidate }, index): PossibleSlip[] => {
    const own = differences[index] ?? [];
    if (own.length === 0) return [];
    const slip = { ...candidate, differences: own };
    return [step === undefined ? slip : { ...slip, ...beyondEquals(slip, step, whatIf) }];
  });
}

/** What a figure beyond one that makes equals would change. */
function beyondEquals(
  { row, criterion, to, differences }: PossibleSlip,
  step: number,
  whatIf: WhatIf,
): Pick<PossibleSlip, "beyond"> {
  if (to === null || differences.every(({ open, after }) => open.length === 0 && after.length < 2)) return {};
  const at = (steps: number): number => onGrid(to + steps * step, Math.min(step, 1e-4));
  const changes = (steps: number) => whatIf.differencesWith([{ row, criterion, value: at(steps) }]);
  const isOther = (steps: number): boolean => JSON.stringify(changes(steps)) !== JSON.stringify(differences);
  const far = Array.from({ length: mostDoublings }, (_one, power) => 2 ** power).find(isOther);
  if (far === undefined) return {};
  const first = firstReached(Math.floor(far / 2), far, isOther);
  return { beyond: { to: at(first), differences: changes(first) } };
}

/** Of exchanged rows only those matter of which one has to do with an award. */
function nearRows({ awards }: Evaluation, whatIf: WhatIf): readonly SlipCandidate[] {
  const concerned = new Set([
    ...awards.prizes.flatMap(({ organisations }) => organisations),
    ...awards.encouraged.map(({ organisation }) => organisation),
    ...awards.undecided.flatMap(({ between }) => between),
    ...awards.conditional.flatMap(({ encouraged }) => encouraged.map(({ organisation }) => organisation)),
  ]);
  return exchangedRows(whatIf, (row) => concerned.has(whatIf.names[row] ?? ""));
}

import type { Evaluation } from "../../../scoring/evaluation";
import type { WhatIf } from "../whatIf";
import { exchangedCells, factorSlips } from "./figureSlips";
import { missingFigures } from "./missingFigures";
import { Plausible } from "./plausible";
import type { PossibleSlip, SlipCandidate } from "./possibleSlip";
import { exchangedRows, shiftedRows } from "./rowSlips";

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
  return candidates.flatMap((candidate, index): PossibleSlip[] => {
    const own = differences[index] ?? [];
    return own.length === 0 ? [] : [{ ...candidate, differences: own }];
  });
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

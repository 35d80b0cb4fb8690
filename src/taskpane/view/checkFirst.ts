import { sourceAddress } from "../../intake/submission";
import { toldSlips } from "../../insight/safety/slips/coveringCells";
import type { EvaluationResult } from "../../evaluation/outcome";
import type { Translate } from "../../locales/translator";
import { lineAwardText, slipOutcome, slipText, type NameOf } from "../../report/safety/safetyText";
import type { ShownLocation } from "./issueGroups";

/** A cell to be compared with its document before anything is signed: a slip in it would change an award. */
export interface CheckedCell {
  readonly key: string;
  /** null where no cell holds the figure. */
  readonly location: ShownLocation | null;
  /** "Абай, A3". */
  readonly subject: string;
  /** "III место, поощрение". */
  readonly awards: string;
  /** "Абай, A3: ошибка в 10 раз: 50". */
  readonly slip: string;
  /** "III место: Абай → Актобе". */
  readonly outcome: string;
}

/** The fewest cells that bring every such slip to light, those of the first award first. */
export function checkFirst(
  { safety, evaluation }: EvaluationResult,
  t: Translate,
  nameOf: NameOf,
): readonly CheckedCell[] {
  if (safety === null) return [];
  return toldSlips(safety, evaluation)
    .map(({ slip, told }) => {
      const { row, criterion } = told;
      const organisation = evaluation.organisations[row];
      const location = organisation?.scores[criterion]?.reading.source ?? null;
      const code = evaluation.edition.criteria[criterion]?.code ?? "";
      return {
        key: location === null ? `${row} ${code}` : sourceAddress(location),
        location,
        subject: `${nameOf(organisation?.name ?? "")}, ${code}`,
        // Worded when it is shown: of hundreds a screen shows a few.
        get awards() {
          return [...new Set(slip.differences.map(({ award }) => lineAwardText(award, t)))].join(", ");
        },
        get slip() {
          const words = slipText(told, evaluation, t, nameOf);
          return t("results.check.line", { organisation: nameOf(organisation?.name ?? ""), code, slip: words });
        },
        get outcome() {
          return slipOutcome(slip, t, nameOf);
        },
      };
    });
}

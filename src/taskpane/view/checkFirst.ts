import { sourceAddress } from "../../intake/submission";
import { toldSlips } from "../../insight/safety/slips/coveringCells";
import type { EvaluationResult } from "../../evaluation/outcome";
import type { Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import { lineAwardText, slipOutcome, slipText, type NameOf } from "../../report/safety/safetyText";
import type { ShownLocation } from "./issueGroups";
import { valueText } from "./organisationPage";

/** A cell to be compared with its document before anything is signed: a slip in it would change an award. */
export interface CheckedCell {
  readonly key: string;
  /** null where no cell holds the figure. */
  readonly location: ShownLocation | null;
  /** "Абай, A3". */
  readonly subject: string;
  /** "III место, поощрение". */
  readonly awards: string;
  /** "Абай, A3: сейчас 5; ошибка в 10 раз: было бы 50". */
  readonly slip: string;
  /** "III место: Абай → Актобе". */
  readonly outcome: string;
  /** "A1 5 · A2 12": what else stands in the row. */
  readonly row: string;
}

/** The fewest cells that bring every such slip to light, those of the first award first. */
export function checkFirst(
  { safety, evaluation }: EvaluationResult,
  { t, language }: { readonly t: Translate; readonly language: Language },
  nameOf: NameOf,
): readonly CheckedCell[] {
  if (safety === null) return [];
  return toldSlips(safety, evaluation).map(({ slip, told }) => {
    const { row, criterion } = told;
    const organisation = evaluation.organisations[row];
    const location = organisation?.scores[criterion]?.reading.source ?? null;
    const { criteria } = evaluation.edition;
    const code = criteria[criterion]?.code ?? "";
    const figure = (index: number): string => {
      const [one, score] = [criteria[index], organisation?.scores[index]];
      return one === undefined || score === undefined ? "" : valueText(one, score, t, language);
    };
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
        const now = figure(criterion);
        return t("results.check.line", { organisation: nameOf(organisation?.name ?? ""), code, now, slip: words });
      },
      get outcome() {
        return slipOutcome(slip, t, nameOf);
      },
      get row() {
        return criteria.map(({ code: own }, index) => `${own} ${figure(index)}`).join(" · ");
      },
    };
  });
}

import { sourceAddress } from "../../intake/submission";
import type { EvaluationResult } from "../../evaluation/outcome";
import type { Translate } from "../../locales/translator";
import { lineAwardText, outcomeText, slipText, type NameOf } from "../../report/safety/safetyText";
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
  const order = safety.awards.flatMap(({ slips }) => slips);
  const found = safety.covering.flatMap(({ row, criterion }) => {
    const slip =
      order.find((one) => one.row === row && one.criterion === criterion) ??
      order.find(({ cells }) => cells.some((cell) => cell.row === row && cell.criterion === criterion));
    return slip === undefined ? [] : [{ row, criterion, slip }];
  });
  return [...found]
    .sort((one, other) => order.indexOf(one.slip) - order.indexOf(other.slip))
    .map(({ row, criterion, slip }) => {
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
          const words = slipText(slip, evaluation, t, nameOf);
          return t("results.check.line", { organisation: nameOf(organisation?.name ?? ""), code, slip: words });
        },
        get outcome() {
          return outcomeText(slip.differences, t, nameOf);
        },
      };
    });
}

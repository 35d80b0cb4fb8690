import type { AcceptedCorrection } from "../../criteria/addedCorrections";
import type { Criterion } from "../../criteria/criterion";
import type { Repair } from "../../intake/plausibility/slip";
import type { Translate } from "../../locales/translator";

/** The repair as the register of corrections will hold it. */
export function acceptedRepair(
  repairs: readonly Repair[],
  criteria: readonly Criterion[],
  t: Translate,
): readonly AcceptedCorrection[] {
  const text = (value: number | null): string => (value === null ? t("report.data.noData") : String(value));
  return repairs.map(({ organisation, criterion, from, to }) => ({
    organisation,
    criterion: criteria[criterion]?.code ?? "",
    // What could not be read is not compared: it is no value.
    oldValue: from.status === "unreadable" ? "" : text(from.value),
    newValue: text(to),
  }));
}

import type { Criterion } from "../../criteria/criterion";
import { readingText } from "../../intake/corrections/correctedReading";
import { sourceAddress, type Corrected, type Reading } from "../../intake/submission";
import type { Shown } from "../../locales/numberText";
import type { Translate } from "../../locales/translator";

/**
 * Where a value was read and what was done to it, in words: "Показатели!F12 · «2 млн тенге» → пересчитано в тыс. тг ·
 * документ: протокол № 3". Empty where no cell of the sheet holds the indicator.
 */
export function sourceText(reading: Reading, criterion: Criterion, t: Translate): string {
  const { source, document, guessed, corrected } = reading;
  if (corrected !== undefined) return correctedText(reading, corrected, criterion, t);
  if (source === null) return "";
  return [
    ...cellTexts(reading, sourceAddress(source), criterion, t),
    ...(guessed === true ? [t("regions.data.guessed")] : []),
    ...(document === undefined ? [] : [t("regions.data.document", { document })]),
  ].join(" · ");
}

/** The region's own cell and what was done to it, then the correction with its document. */
function correctedText(
  reading: Reading,
  { from, cell, evidence }: Corrected,
  criterion: Criterion,
  t: Translate,
): string {
  const text = (one: Reading): Shown => (one.status === "missing" ? t("report.data.noData") : readingText(one));
  const params = { from: text(from), to: text(reading), cell: sourceAddress(cell), evidence };
  const own = from.source === null ? [] : cellTexts(from, sourceAddress(from.source), criterion, t);
  return [...own, t(evidence === "" ? "corrections.data.corrected" : "corrections.data.correctedBy", params)].join(
    " · ",
  );
}

function cellTexts(reading: Reading, address: string, criterion: Criterion, t: Translate): readonly string[] {
  const treatment = treatmentText(reading, criterion, t);
  const { written } = reading;
  if (written === null) return treatment === null ? [address] : [address, treatment];
  if (treatment === null) return [t("report.data.sourceWritten", { address, written })];
  return [address, t("regions.data.treated", { written, treatment })];
}

function treatmentText({ treatment, value }: Reading, { unit }: Criterion, t: Translate): string | null {
  if (treatment === undefined) return null;
  if (treatment === "yesNoWord") return String(value);
  return t(`regions.treatments.${treatment}`, { unit });
}

import type { Criterion } from "../../criteria/criterion";
import type { Edition } from "../../criteria/edition";
import { fullName } from "../../criteria/fullName";
import type { Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";

export interface MessageWords {
  readonly language: Language;
  readonly t: Translate;
}

/** A place of the region's own files; cell null where it is the sheet as a whole. */
interface MessageCell {
  readonly file: string | null;
  readonly sheet: string;
  readonly cell: string | null;
}

/** "файл «Алматы.xlsx», лист «Показатели», ячейка C5". */
export function placeText({ file, sheet, cell }: MessageCell, { t }: MessageWords): string {
  if (cell === null) {
    return file === null ? t("regions.message.sheet", { sheet }) : t("regions.message.sheetOfFile", { file, sheet });
  }
  return file === null
    ? t("regions.message.cell", { sheet, cell })
    : t("regions.message.cellOfFile", { file, sheet, cell });
}

/** "A4. Взыскано в пользу работников (тыс. тг)". */
export function criterionText(
  criterion: Criterion,
  { t, language, edition }: MessageWords & { readonly edition: Edition },
): string {
  const { code, unit } = criterion;
  const shown = fullName(criterion, edition.criteria, language);
  return unit === ""
    ? t("report.columns.block", { code, name: shown })
    : t("regions.message.criterionWithUnit", { code, name: shown, unit });
}

/** The words in which the cases are written. */
import type { LocalisedText } from "../../../src/locales/language";
import type { GridCell } from "../../../src/workbook/grid";
import { cell } from "../sheetBuilder";

export {
  criterion,
  dateCell as date,
  edition,
  errorCell as error,
  formulaWithoutValue as uncalculated,
  member,
  percentCell as percent,
  sheet,
  type SheetExtras,
  type Typed,
  workbook,
} from "../sheetBuilder";

export const emptyNote: LocalisedText = { ru: "", kk: "", en: "" };

/** A formula with its stored value. */
export function formula(text: string, value: number | string): GridCell {
  return { ...cell(value), formula: text };
}

/** A number under a format code. */
export function shownAs(value: number, format: string): GridCell {
  return cell(value, format);
}

/** Names of organisations that no test resembles another's. */
export const akmola = "Акмолинская областная организация";
export const pavlodar = "Павлодарская областная организация";
export const karaganda = "Карагандинская областная организация";
export const shymkent = "Профсоюз работников образования города Шымкента";
export const akmolaKk = "Ақмола облыстық ұйымы";
export const pavlodarKk = "Павлодар облыстық ұйымы";
export const karagandaKk = "Қарағанды облыстық ұйымы";
export const shymkentKk = "Шымкент қаласы білім қызметкерлерінің кәсіподағы";

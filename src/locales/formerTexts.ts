import type { Language } from "./language";
import type { TextKey, Translate } from "./translator";
import { plainParam } from "./textParams";

/** Headings, labels and choices as workbooks of earlier versions have them, the oldest first: a sheet is read by them still. */
const formerTexts: Readonly<Partial<Record<Language, Readonly<Partial<Record<TextKey, readonly string[]>>>>>> = {
  ru: {
    "committee.columns.reason": ["Причина решения"],
    "committee.hintTie": [
      "Результаты равны, поэтому расчёт не выбирает. Поставьте «{{approve}}» у тех, кому присуждается, и «{{decline}}» у остальных. Сколько мест осталось, показано под таблицей.",
    ],
    "corrections.column.criterion": ["Код критерия"],
    "criteria.column.bandFrom": ["От {{number}}"],
    "criteria.column.bandPoints": ["Баллы {{number}}"],
    "criteria.column.betterIs": ["Лучше"],
    "criteria.setting.duplicates": ["Организация стоит дважды"],
    "criteria.setting.takeFirst": ["Организация стоит дважды: брать первую строку"],
    "criteria.setting.takeLast": ["Организация стоит дважды: брать последнюю строку"],
    "report.awards.decision": ["Решение Комитета"],
  },
  kk: {
    "committee.columns.reason": ["Шешімнің себебі"],
    "committee.columns.votesAbstained": ["Қалыс қалды"],
    "corrections.column.criterion": ["Критерий коды", "Өлшемшарт коды"],
    "criteria.column.points": ["Ұпай"],
    "criteria.column.bandFrom": ["Бастап {{number}}"],
    "criteria.column.bandPoints": ["Ұпай {{number}}"],
    "criteria.column.betterIs": ["Жақсысы"],
    "criteria.column.cap": ["Көп дегенде"],
    "criteria.column.floor": ["Кем дегенде"],
    "criteria.method.perUnit": ["бірлік үшін ұпай"],
    "criteria.method.percent": ["пайыз үшін ұпай"],
    "criteria.group.edition": ["Критерийлер тізбесі"],
    "criteria.group.counting": ["Ұпай есептеу"],
    "criteria.setting.approved": ["Критерийлер бекітілген"],
    "criteria.setting.decimals": ["Ұпайдағы ондық белгілер саны"],
    "criteria.setting.floorBlocksAtZero": ["Блок сомасы нөлден төмен болмайды"],
    "criteria.setting.duplicates": ["Ұйым екі рет тұр"],
    "criteria.setting.takeFirst": ["Ұйым екі рет тұр: бірінші жолды алу"],
    "criteria.setting.takeLast": ["Ұйым екі рет тұр: соңғы жолды алу"],
    "criteria.setting.encouragementShare": ["Ең үздік сомадан алынған үлес (%)"],
    "criteria.scheme.points": ["ұпай сомасы бойынша"],
    "criteria.scheme.sumOfPlaces": ["орындар сомасы бойынша"],
    "criteria.tieBreak.mainTotal": ["негізгі блоктар сомасы"],
    "criteria.encouragement.mainTotal": ["негізгі блоктар бойынша ең үлкен сома"],
    "criteria.encouragement.aboveShare": ["ең үздік сома үлесінен жоғары"],
    "criteria.listing.ascending": ["соманың өсуі бойынша"],
    "report.columns.mainTotal": ["Негізгі блоктар бойынша жиыны"],
    "report.columns.total": ["Жалпы ұпай"],
    "report.awards.decision": ["Комитет шешімі"],
    "workbook.titles.criteria": ["Критерийлер"],
  },
};

/** The texts of earlier versions, the oldest first; those that have not changed as they are. */
export function formerTranslators(language: Language, t: Translate): readonly Translate[] {
  const former = formerTexts[language] ?? {};
  const versions = Math.max(0, ...Object.values(former).map(({ length }) => length));
  return Array.from({ length: versions }, (_unused, version): Translate => (key, params = {}) => {
    const texts = former[key] ?? [];
    const text = texts[version] ?? texts.at(-1);
    return text?.replace(/\{\{(\w+)\}\}/g, (all, name: string) => plainParam(params[name] ?? all)) ?? t(key, params);
  });
}

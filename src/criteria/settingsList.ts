import type { Translate } from "../locales/translator";
import {
  amountFormat,
  checkedText,
  choiceInput,
  listInput,
  listRule,
  numberInput,
  paragraphsInput,
  textInput,
  yesNoInput,
  type Input,
} from "../tables/input";
import { isCalendarDay } from "../tables/calendarDay";
import type { Heading } from "../tables/column";
import { wordList, words, wordsOf, type Words } from "../tables/words";
import {
  duplicatesWords,
  encouragementWords,
  languageWords,
  listingWords,
  notReportedWords,
  schemeWords,
  sharedPrizeWords,
  tieBreakWords,
  tieRankingWords,
} from "./choices";
import { entryConditions } from "./entryCondition";
import { settingsOf, settingsUnder, type SettingGroup, type SettingRow } from "./setting";
import { numberedRow, paperNames, type TieBreak } from "./settings";

export const maximalTieBreaks = 3;
/** Labels beyond are not recognised; far more prize places than any evaluation has. */
export const maximalPrizeAmounts = 12;
const maximalFurtherItems = 6;

const unknown = "settingUnknownWord";
const expected = true;

const yearWords = /^за\s+|\s*(?:гг?\.?|год[ау]?|ж\.?|жыл\S*|year)$/giu;
const year = numberInput({ min: 1900, max: 2999, whole: true, message: "criteria.input.year", beside: yearWords });
const decimals = numberInput({ min: 0, max: 4, whole: true, message: "criteria.input.decimals" });
const prizes = numberInput({ min: 0, max: 100, whole: true, message: "criteria.input.wholeNumber" });
const encouraged = numberInput({ min: 0, max: 1000, whole: true, message: "criteria.input.wholeNumber" });
/** Percent: 0.5 was meant for a half. */
const share = numberInput({ min: 1, max: 100, percent: "share", message: "criteria.input.share" });
/** Percent of a weight or a sum. */
const threshold = numberInput({ min: 0, max: 100, percent: "share", message: "criteria.input.share" });
const leastSum = numberInput({ min: 0, max: 1e9, message: "criteria.input.number" });
/** Tenge: more than any union's budget. */
const amount = numberInput({
  min: 0,
  max: 1e12,
  whole: true,
  format: amountFormat,
  message: "criteria.input.wholeNumber",
});

const headcount = numberInput({ min: 1, max: 1000, whole: true, message: "criteria.input.wholeNumber" });

const hasLetter = (text: string): boolean => /\p{L}/u.test(text) && !isCalendarDay(text);
/** A title, who is named in the resolution: words, whatever else. */
const wording = checkedText({ most: 500, fits: hasLetter, other: "settingNotWords" });
const edition = checkedText({ most: 100, fits: (text) => /^[\p{L}\d№(«"]/u.test(text), other: "settingNotWords" });
/** A blank to be filled in by hand may stand for it. */
const day = checkedText({
  most: 60,
  fits: (text) => isCalendarDay(text) || /_{2}/.test(text),
  other: "settingNotDate",
});
/** "9", "№ 9-П", "ИК-9/2". */
const documentNumber = checkedText({
  most: 40,
  fits: (text) =>
    /^(?:№ ?)?(?:[1-9]\d*|0\d+|\p{L}+)(?:$|[-/ .\p{L}][-\p{L}\d/. ]*$)/u.test(text) &&
    /\d/.test(text) &&
    !isCalendarDay(text),
  other: "settingNotNumber",
});
/** "7", "№ 7", "7.1". */
const agendaPoint = checkedText({
  most: 20,
  fits: (text) => /^(?:№ ?|п\. ?)?[1-9]\d{0,2}(?:\.[1-9]\d?){0,2}\.?$/.test(text),
  other: "settingNotNumber",
});

/** A word or the code of a criterion: the drop-down lets other input pass, and `readTieBreaks` judges it. */
const tieBreak: Input<string> = {
  ...textInput,
  rule: (t) => listRule(wordList(tieBreakWords, t), t("criteria.input.list"), true),
};

/** "Name = 2", parted by semicolons. */
const rowsOfNames: Input<readonly string[]> = {
  ...listInput,
  read: (field) => {
    const list = listInput.read(field);
    const other = list.state === "read" ? list.value.find((text) => numberedRow(text) === null) : undefined;
    if (other === undefined) return list;
    field.log.error("settingNotRow", field.at, { column: field.heading, text: other });
    return { state: "faulty" };
  },
};

const ofEdition = settingsOf("edition");
const ofReading = settingsOf("reading");
const ofEntry = settingsOf("entry");
const ofCounting = settingsOf("counting");
const ofPlaces = settingsOf("places");
const ofAwards = settingsOf("awards");
const ofTitle = settingsUnder("edition", "title");
const ofDay = settingsUnder("resolution", "resolution");
const ofResolution = settingsOf("resolution");
const ofLetters = settingsOf("letters");
const ofApproval = settingsOf("approval");
/** Nothing of the result follows from it. */
const beside = { decidesResult: false };

/** In the order in which they are written; those that decide nothing come last. */
export const settingsList = {
  id: ofEdition("id", edition, ({ title }) => title.id, { expected }),
  year: ofEdition("year", year, ({ title }) => title.year, { expected }),
  titleRu: ofTitle("titleRu", wording, ({ title }) => title.title.ru, { expected }),
  titleKk: ofTitle("titleKk", wording, ({ title }) => title.title.kk),
  titleEn: ofTitle("titleEn", wording, ({ title }) => title.title.en),
  approved: ofEdition("approved", yesNoInput, ({ title }) => title.approved, { expected }),
  language: ofEdition("language", choiceInput(languageWords, unknown), ({ settings }) => settings.language),

  duplicates: ofReading(
    "duplicates",
    choiceInput(duplicatesWords, unknown),
    ({ settings }) => settings.duplicates ?? "ask",
  ),
  takeFirst: ofReading("takeFirst", listInput, ({ settings }) => settings.takeFirst),
  takeLast: ofReading("takeLast", listInput, ({ settings }) => settings.takeLast),
  takeRow: ofReading("takeRow", rowsOfNames, ({ settings }) => settings.takeRow),
  ignoredHeaders: ofReading("ignoredHeaders", listInput, ({ settings }) => settings.ignoredHeaders),

  entryConditions: entryConditions.map((condition) => ({
    ...ofEntry(condition, yesNoInput, ({ settings }) => settings.entryConditions.includes(condition)),
    condition,
  })),

  decimals: ofCounting("decimals", decimals, ({ settings }) => settings.decimals, { expected }),
  notReported: ofCounting(
    "notReported",
    choiceInput(notReportedWords, unknown),
    ({ settings }) => settings.notReported,
    { expected },
  ),
  floorBlocksAtZero: ofCounting("floorBlocksAtZero", yesNoInput, ({ settings }) => settings.floorBlocksAtZero, {
    expected,
  }),

  scheme: ofPlaces("scheme", choiceInput(schemeWords, unknown), ({ settings }) => settings.scheme, { expected }),
  byGroups: ofPlaces("byGroups", yesNoInput, ({ settings }) => settings.byGroups),
  tieRanking: ofPlaces("tieRanking", choiceInput(tieRankingWords, unknown), ({ settings }) => settings.tieRanking, {
    expected,
  }),
  tieBreaks: numbered(maximalTieBreaks, (number) =>
    ofPlaces(
      "tieBreak",
      tieBreak,
      ({ settings }, t) => {
        const rule = settings.tieBreaks[number - 1];
        return rule === undefined ? null : tieBreakText(rule, t);
      },
      { number },
    ),
  ),
  listing: ofPlaces("listing", choiceInput(listingWords, unknown), ({ settings }) => settings.listing, { expected }),

  prizes: ofAwards("prizes", prizes, ({ settings }) => settings.prizes, { expected }),
  prizeLeast: ofAwards("prizeLeast", leastSum, ({ settings }) => settings.prizeLeast),
  mostOnPlace: ofAwards("mostOnPlace", headcount, ({ settings }) => settings.mostOnPlace),
  prizeAmounts: numbered(maximalPrizeAmounts, (number) =>
    ofAwards("prizeAmount", amount, ({ settings }) => settings.prizeAmounts[number - 1] ?? null, { number }),
  ),
  sharedPrize: ofAwards("sharedPrize", choiceInput(sharedPrizeWords, unknown), ({ settings }) => settings.sharedPrize),
  encouragementRule: ofAwards(
    "encouragementRule",
    choiceInput(encouragementWords, unknown),
    ({ settings }) => settings.encouragement.kind,
    { expected },
  ),
  encouragementCount: ofAwards("encouragementCount", encouraged, ({ settings: { encouragement } }) =>
    encouragement.kind === "mainTotal" ? encouragement.count : null,
  ),
  encouragementShare: ofAwards("encouragementShare", share, ({ settings: { encouragement } }) =>
    encouragement.kind === "aboveShare" ? encouragement.share : null,
  ),
  encouragementLeast: ofAwards("encouragementLeast", leastSum, ({ settings: { encouragement } }) =>
    encouragement.kind === "leastSum" ? encouragement.least : null,
  ),
  encouragementLeastTotal: ofAwards(
    "encouragementLeastTotal",
    leastSum,
    ({ settings }) => settings.encouragementLeastTotal,
  ),
  encouragementAmount: ofAwards("encouragementAmount", amount, ({ settings }) => settings.encouragementAmount),

  safeTolerance: ofAwards("safeTolerance", threshold, ({ settings }) => settings.safety.safeTolerance, beside),
  leastTolerance: ofAwards("leastTolerance", threshold, ({ settings }) => settings.safety.leastTolerance, beside),
  leastGap: ofAwards("leastGap", threshold, ({ settings }) => settings.safety.leastGap, beside),

  resolutionDate: ofDay("resolutionDate", day, ({ settings }) => settings.resolution.date, beside),
  resolutionNumber: ofDay("resolutionNumber", documentNumber, ({ settings }) => settings.resolution.number, beside),
  agendaPoint: ofDay("agendaPoint", agendaPoint, ({ settings }) => settings.resolution.agendaPoint, beside),
  members: ofResolution("members", headcount, ({ settings }) => settings.resolution.members, beside),
  present: ofResolution("present", headcount, ({ settings }) => settings.resolution.present, beside),
  papers: paperNames.map((name) => ofResolution(name, wording, ({ settings }) => settings.resolution[name], beside)),
  notedIndicators: ofResolution(
    "notedIndicators",
    listInput,
    ({ settings }) => settings.resolution.notedIndicators,
    beside,
  ),
  items: numbered(maximalFurtherItems, (number) =>
    ofResolution("item", paragraphsInput, ({ settings }) => settings.resolution.items[number - 1]?.ru ?? "", {
      ...beside,
      number,
    }),
  ),
  itemsKk: numbered(maximalFurtherItems, (number) =>
    ofResolution("itemKk", paragraphsInput, ({ settings }) => settings.resolution.items[number - 1]?.kk ?? "", {
      ...beside,
      number,
    }),
  ),

  letterDeadline: ofLetters("letterDeadline", day, ({ settings }) => settings.letters.deadline, beside),
  letterSender: ofLetters("letterSender", wording, ({ settings }) => settings.letters.sender, beside),
  letterSenderKk: ofLetters("letterSenderKk", wording, ({ settings }) => settings.letters.senderKk, beside),
  letterContact: ofLetters("letterContact", textInput, ({ settings }) => settings.letters.contact, beside),

  resultsApproved: ofApproval("resultsApproved", yesNoInput, ({ settings }) => settings.approval.approved, beside),
  approvalNumber: ofApproval("approvalNumber", documentNumber, ({ settings }) => settings.approval.number, beside),
  approvalDate: ofApproval("approvalDate", day, ({ settings }) => settings.approval.date, beside),
  approvedBy: ofApproval("approvedBy", wording, ({ settings }) => settings.approval.by, beside),
  approvalChecksum: ofApproval("approvalChecksum", textInput, ({ settings }) => settings.approval.checksum, beside),
  versionReason: ofApproval("versionReason", wording, ({ settings }) => settings.approval.reason, beside),
} as const;

function numbered<Described>(count: number, describe: (number: number) => Described): readonly Described[] {
  return Array.from({ length: count }, (_setting, index) => describe(index + 1));
}

export function tieBreakText(rule: TieBreak, t: Translate): string {
  switch (rule.kind) {
    case "criterion":
      return rule.code;
    case "block":
      return t("criteria.tieBreakOf.block", { code: rule.code });
    case "value":
      return t(`criteria.tieBreakOf.${rule.better}`, { code: rule.code });
    case "mainTotal":
    case "firstRanks":
    case "submitted":
      return tieBreakWords.text(t, rule.kind);
    default:
      return rule satisfies never;
  }
}

export const allSettings: readonly SettingRow[] = Object.values(settingsList).flat();

const byKey = new Map(allSettings.map((setting) => [setting.key, setting]));

/** Labels as words: by them a settings sheet is read, whatever the order of its rows and its language. */
export const settingWords: Words<string> = wordsOf([...byKey.keys()], (t, key) => byKey.get(key)?.label(t) ?? key);

export const settingGroupWords = words<SettingGroup>(
  ["edition", "reading", "entry", "counting", "places", "awards", "resolution", "letters", "approval"],
  (group) => `criteria.group.${group}`,
);

export type SettingsColumn = "label" | "value" | "explanation";

export const settingsColumns: readonly Heading<SettingsColumn>[] = (["label", "value", "explanation"] as const).map(
  (key) => ({ key, heading: (t) => t(`criteria.settingsColumn.${key}`) }),
);

export function decidesResult(key: string): boolean {
  return byKey.get(key)?.decidesResult ?? false;
}

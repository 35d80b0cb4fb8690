import { months } from "../value/writtenDate";

/** Words of texts and of their keys, with Kazakh letters or Russian ones in their place. */
const again =
  "(?:не ?)?(?:уточн|исправ|испр(?!\\p{L})|с?корр(?:ектир|екци|(?!\\p{L}))|повтор|обновл|передел|пересда|переотправ|взамен|замен|т[уү]зет|на[кқ]тылан|жа[нң]арт|[кқ]айталан|[кқ]айта(?!\\p{L})|correct|revis|updat|resubmi)\\p{L}*";
const ofReport =
  "(?:отчет|данны|сведени|вариант|верси|редакци|форм|показател|строк|сдан|подан|есеп|деректер|м[әа]лімет|report|version|data)\\p{L}*";
const anew = `(?:(?:${ofReport} )?${again}|(?:нов|втор|жа[нң]а|new|second)\\p{L}* ${ofReport})`;
const behind = `(?:${ofReport}|${again}|от|на|года?|г|ж(?:ыл\\p{L}*)?|of|from|\\d{1,4}|${months})`;

/** Behind a name without punctuation: "уточн", "- исправлено", "новый отчет", "корректировка от 15 01 2026", "түзетілген". */
export const correctionBehindName = new RegExp(`(?<=\\p{L}.*)(?: -)? ${anew}(?: ${behind})*$`, "u");

const inBrackets = new RegExp(`\\s*[([]\\s*${anew}(?:[ ,.]+${behind})*[ .]*[)\\]]\\s*$`, "iu");
const withDay = new RegExp(`[\\s,;–—-]+${again}(?: ${ofReport})?(?: от)? \\d{1,2}\\.\\d{1,2}\\.\\d{2,4}[ гж.]*$`, "iu");

/** A head or a title without what says that it was corrected, in brackets or with the day: "… (корректировка от 15.01.2026)". */
export function withoutCorrection(text: string): string {
  return text.replace(inBrackets, "").replace(withDay, "");
}

/** In keys with Kazakh letters as Russian ones: how far figures are settled says nothing of which they are. */
export const settledWords = `${again}(?:[. ]*(?:от )?\\d{1,2}\\.\\d{1,2}\\.(?:20)?\\d\\d)?|(?:оперативн|предварительн|окончательн|итогов|проверенн|жедел|preliminary|final)\\p{L}*|алдын ала`;

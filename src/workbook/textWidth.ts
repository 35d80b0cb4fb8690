import type { CellLook } from "./cellStyles";

/** What of a look the width of a text depends on. */
export type TextLook = Pick<CellLook, "fontSize" | "bold" | "italic">;

/**
 * Thousandths of an em with the characters that are so wide in Calibri, or a little narrower; measured in Carlito, which has
 * its metrics. Cyrillic and Kazakh letters, Latin ones, digits, signs.
 */
const upright = classes(`
230  \u00a0'ilі|254 ,.·‘’IİıІ|270 j:;|306 ()f-|320 []{}J\`|341 !t°|349 гr|374 ғ|388 т/\\|396 sz|402 "|424 „“”Lcзс|434 ҒГхx|445 э
454 vұүyу|464 kFSк?|475 ьZһчgЗя|480 aав|488 TYҰҮТEЁЕ|498 #*+<=>^_~×÷§–•≤≥−≈±ёәeеқ|508 $0123456789₸€|512 л«»|522 PРXХKп
528 өbdhnpquрoУо|536 CСъЬн|542 Ббийц|550 RКBВЭ|568 ңЯҺЧдV|582 AАҚ|624 ЛDЪПHНф|646 GЦUИЙӘҢДN|678 OӨОыQм|698 &ж…Ф|732 ю%wш|764 щЫ
802 mЖ|870 MМШ|906 ЮWЩ@—→←|1026 №`);

/** What is otherwise in italics. */
const italic = new Map([
  ...upright,
  ...classes("350 r|412 г|424 cс|479 eеёә|516 аabdghnopquийорө|528 д|548 ң|706 ф|780 ш|788 ж|792 т|800 щ"),
]);

/** The same of characters that are not listed: other scripts of Europe; East Asian ones and pictures; marks above letters. */
const others = { letter: 690, wide: 1400, mark: 0 } as const;
const boldPerRegular = 1.035;
const pixelsPerPoint = 4 / 3;

/** Pixels that a text takes in one line of Calibri at 100 %, rather too many than too few. */
export function textWidth(text: string, { fontSize, bold, italic: slanted }: TextLook): number {
  const widths = slanted ? italic : upright;
  let thousandths = 0;
  for (const character of text) thousandths += widths.get(character) ?? otherWidth(character);
  return (thousandths / 1000) * (bold ? boldPerRegular : 1) * fontSize * pixelsPerPoint;
}

function otherWidth(character: string): number {
  if (/\p{M}/u.test(character)) return others.mark;
  return (character.codePointAt(0) ?? 0) >= 0x2e80 ? others.wide : others.letter;
}

/** @param table "230 il|254 .,": the width, a space, and the characters */
function classes(table: string): ReadonlyMap<string, number> {
  const listed = table.split(/[|\n]/).filter((line) => line !== "");
  return new Map(
    listed.flatMap((line) => {
      const space = line.indexOf(" ");
      return Array.from(line.slice(space + 1), (character) => [character, Number(line.slice(0, space))] as const);
    }),
  );
}

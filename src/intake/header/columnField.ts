import { distance } from "fastest-levenshtein";
import { comparisonKey } from "../../tables/text/comparisonKey";
import { parseUnit } from "../../tables/measuringUnit";
import { isRowNumberLabel } from "./organisationLabel";
import { type Part, type PartKind, mayBeValue, partOf } from "./partWords";
import { withoutYears, yearsIn } from "./year";

/** What a line holds beside indicators and names; start and end are those of the year. */
export type ColumnField =
  | "value"
  | "yearStart"
  | "yearEnd"
  | "previousYear"
  | "otherYear"
  | "plan"
  /** Points, a place, a quarter, women …: said of an indicator, and never its value of the year. */
  | "part"
  | "note"
  | "document"
  | "unit"
  | "rowNumber"
  | "code"
  | "label";

const longest = 80;

/** Words in a comparison key, in which ү is у and ө is о; the first that fits decides. */
const fields: readonly (readonly [field: ColumnField, words: RegExp])[] = [
  [
    "document",
    /^(?:наименование )?(?:подтвержд\p{L}* )?(?:документ|основани|подтвержд|обоснован|құжат|негіздеме|растайтын|растау|document|evidence|basis|supporting)/u,
  ],
  [
    "note",
    /^(?:примечан|комментар|пояснен|порядок |как считается|способ расчета|ескерт(?:у|пе)|тусініктеме|тусіндірме|есептеу тәртібі|note|remark|comment|explanation|how )/,
  ],
  ["plan", /^(?:план|жоспар|plan|target|задани)/],
  ["unit", /^(?:ед\.? ?изм|единиц[аы]? изм|единица$|олшем|unit)/],
  ["code", /^(?:код|шифр|code)(?!\p{L})/u],
  ["label", /^(?:показател|критери|наименование (?:показател|критери)|корсеткіш|indicator|criteri|measure)/],
  [
    "value",
    /^(?:значени|факт|отчет(?:ный|ные|ное)? ?(?:год|период|данные|$)|результат|данные|исполнено|сведения|выполнено|мәні|нақты|іс жузінде|орындалған|деректер|есепті (?:жыл|кезең)|value|actual|result|data|figure)/,
  ],
];

const wholeWords = [
  ["значение", "value"],
  ["показатель", "label"],
  ["корсеткіш", "label"],
] as const;

/** "Значене", "Показаель": no name of an organisation is so near to these. */
function mistyped(key: string): ColumnField | null {
  return wholeWords.find(([word]) => distance(word, key) === 1)?.[1] ?? null;
}

/** The field that a head or the innermost part of a header names; null where it is none of them. */
export function columnField(text: string, year: number): ColumnField | null {
  if (text === "" || text.length > longest) return null;
  if (isRowNumberLabel(text)) return "rowNumber";
  const key = comparisonKey(text).replace(/[ .:*]+$/, "");
  const bare = withoutYears(key, null).trim();
  const hasWords = /\p{L}/u.test(bare);
  const part = partOf(text, year);
  const ofPart = part === null ? null : fieldOfPart(part);
  if (ofPart !== null && key !== "показатель" && key !== "корсеткіш") return ofPart;
  const field = hasWords ? (fields.find(([, words]) => words.test(bare))?.[0] ?? mistyped(bare)) : null;
  const [named] = [...yearsIn(key), ...Array.from(key.matchAll(/(?<!\d)20\d\d(?!\d)/g), Number)];
  if (named !== undefined && (field === "value" || !hasWords)) return fieldOfYear(named, year);
  return field ?? (parseUnit(text) === null ? null : "unit");
}

const fieldsOfParts: readonly (readonly [kind: PartKind, field: ColumnField])[] = [
  ["plan", "plan"],
  ["otherYear", "otherYear"],
  ["previousYear", "previousYear"],
  ["yearStart", "yearStart"],
  ["yearEnd", "yearEnd"],
];

/** What a line of this part holds. */
export function fieldOfPart(part: Part): ColumnField {
  const { kinds } = part;
  const asides: readonly PartKind[] = ["period", "subset", "points", "place", "deviation", "aid"];
  if (asides.some((kind) => kinds.has(kind))) return "part";
  const found = fieldsOfParts.find(([kind]) => kinds.has(kind));
  if (found !== undefined) return found[1];
  return kinds.size > 0 && mayBeValue(part) ? "value" : "unit";
}

function fieldOfYear(named: number, year: number): ColumnField {
  if (named === year) return "value";
  return named === year - 1 ? "previousYear" : "otherYear";
}

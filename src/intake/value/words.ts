import { comparisonKey } from "../../tables/text/comparisonKey";

/** Every known word is shorter; a bound keeps long remarks cheap. */
const longestWords = 100;

/** Asks for a mark to be drawn in colour: nothing a reader of the sheet could see. */
const drawnInColour = /\ufe0f/g;
/** The Latin letter that looks like the Kazakh ә. */
const latinSchwa = /\u0259/g;

/** A comparison key without the full stops and the like at its end: "Да." is "да". */
function wordKey(text: string): string {
  const seen = text.slice(0, longestWords).replace(drawnInColour, "");
  return comparisonKey(seen)
    .replace(/[ .!;,]+$/, "")
    .replace(latinSchwa, "ә");
}

const dash = /^-+$/;
const dots = /^(?:…+|\.{2,})[ .]*$/;
const noData = new Set([
  "н/д",
  "н.д",
  "нд",
  "н/а",
  "n/a",
  "n.a",
  "na",
  "нет данных",
  "данных нет",
  "данные отсутствуют",
  "нет сведений",
  "сведений нет",
  "деректер жоқ",
  "дерек жоқ",
  "мәлімет жоқ",
  "мәліметтер жоқ",
  "no data",
]);
const yes = new Set(["да", "иә", "ия", "есть", "бар", "имеется", "имеются", "yes", "+", "✓", "✔", "☑", "√", "✅", "1"]);
const no = new Set(["нет", "жоқ", "не имеется", "no", "0"]);

/** "-", "–", "—", "−" and nothing else. */
export function isDash(text: string): boolean {
  return dash.test(comparisonKey(text));
}

/** "X" or "Х", Latin or Cyrillic. */
export function isCross(text: string): boolean {
  return /^[xх×]$/.test(comparisonKey(text));
}

/** "…", "н/д", "нет данных" and the like: nothing was reported. */
export function isNoData(text: string): boolean {
  return dots.test(text) || noData.has(wordKey(text));
}

export function isYes(text: string): boolean {
  return yes.has(text) || yes.has(wordKey(text));
}

export function isNo(text: string): boolean {
  return no.has(text) || text === "−" || no.has(wordKey(text));
}

/** "Да", "нет", "н/д", "X": what is typed where a figure is asked for. */
export function isWordForValue(text: string): boolean {
  return isYes(text) || isNo(text) || isNoData(text) || isCross(text);
}

/** "нет", "жоқ": a zero in a count or a sum. */
export function isNone(text: string): boolean {
  const key = wordKey(text);
  return key !== "0" && no.has(key);
}

const excelErrors = /^#(?:[A-ZА-Я0-9/_]+[!?]?)$/i;

/** "#ДЕЛ/0!", "#ССЫЛКА!", "#N/A" left as text by a copy. */
export function isWrittenError(text: string): boolean {
  return excelErrors.test(text);
}

const bound =
  /^(?:[<>≈~≤≥]|(?:не )?(?:более|больше|менее|меньше|свыше|выше|ниже)|до|около|примерно|порядка|почти|ок\.|от|кемінде|шамамен|more than|less than|over|under|about|approximately|at least|at most|up to|from)(?![а-яa-z])/;
const boundBehind =
  /\d\S* ?(?:\+|и более|и выше|-?(?:нан|нен|дан|ден|тан|тен)? ?астам|-?\p{L}{0,2} ?жуық|-?\p{L}{0,2} ?дейін)$/u;
const range = /\d\s*(?:-|\.{2,}|…)\s*\d/;

/** "более 8000", "до 3%", "около 400", "40+": a bound, not a value. */
export function isBound(text: string): boolean {
  const key = comparisonKey(text);
  return /\d/.test(key) && (bound.test(key) || boundBehind.test(key));
}

/** "3-4", "3…4". */
export function isRange(text: string): boolean {
  return range.test(comparisonKey(text));
}

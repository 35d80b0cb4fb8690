import { remembered } from "../../tables/text/remembered";
import { mayBeValue, partOf } from "../header/partWords";
import { type Unit, parseUnit, scalePower } from "../../tables/measuringUnit";

type FormatKind = "date" | "percent" | "number";

const quoted = /"[^"]*"?|\\.|_.|\*./gs;
const elapsed = /\[(h+|m+|s+|ч+|м+|с+)\]/i;
const bracketed = /\[[^\]]*\]/g;

/**
 * What a number format code makes of a number. Quoted and escaped characters, colours ("[Red]") and locales
 * ("[$-419]dd.mm.yyyy") do not decide; Russian letters of older files ("ДД.ММ.ГГГГ") do.
 */
export const formatKind = remembered((format): FormatKind => {
  const [first = ""] = format.replace(quoted, "").split(";");
  if (first.includes("%")) return "percent";
  if (elapsed.test(first)) return "date";
  const bare = first
    .replace(bracketed, "")
    .replace(/general|основной|standard/gi, "")
    .replace(/s[.,]0+/gi, "s");
  if (/[0#?@]/.test(bare)) return "number";
  return /[ymdhs]|дд|мм|гг/i.test(bare) ? "date" : "number";
});

/** What a number format writes beside the number; power: tens of one unit, family null where it names a scale only. */
export interface FormatUnit {
  readonly text: string;
  readonly family: Unit["family"] | null;
  readonly power: number;
}

/** scaled: shown divided by thousands, with digits of the format's own, as a bound or a plan, or not at all: what is seen is not what is held. */
type FormatWords = FormatUnit | "scaled" | null;

const spacing = /_.|\*.|\[[^\]]*\]/gs;
const literal = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|(₸)/gs;
const scaledFormat = /[0#?],+(?![0#?])/;
/** Words before the number that make a bound or an estimate of it, and money of other countries. */
const boundOrForeign =
  /^(?:до|от|более|менее|больше|меньше|свыше|около|примерно|порядка|не|дейін|астам|шамамен|№|[≈~<>≤≥])(?!\p{L})|[$€£¥₽]/iu;

function literals(section: string): string {
  return [...section.replace(/_.|\*./gs, "").matchAll(literal)]
    .map(([, inQuotes, escaped, currency, sign]) => inQuotes ?? escaped ?? currency ?? sign ?? "")
    .join("")
    .trim();
}

/** "тг" of `# ##0" тг"`, "₸" of `#,##0.00 [$₸-43F]`; null where the format writes no unit. */
export const formatWords = remembered((format): FormatWords => {
  const [first = ""] = format.split(";");
  const text = literals(first);
  const bare = format.replace(quoted, "").replace(bracketed, "");
  const [shown = ""] = bare.split(";");
  // No digits at all, or a sign of a negative number before them.
  const isWord = format !== "" && !/\[[<>=]/.test(first) && !/[0#?@]|general|основной|standard/i.test(shown);
  const isOther = isWord || /^\s*[(−-]/u.test(first.replace(spacing, "").replace(/["\\]/g, ""));
  if (scaledFormat.test(bare) || isOther || boundOrForeign.test(text) || /\p{Nd}/u.test(literals(format))) {
    return "scaled";
  }
  if (text === "") return null;
  const bareText = text.replace(/^\((.*)\)$/s, "$1");
  const unit = parseUnit(bareText);
  if (unit !== null) return { text, family: unit.family, power: "power" in unit ? unit.power : 0 };
  const part = partOf(bareText, 0);
  if (/[()?]/.test(text) || (part !== null && !mayBeValue(part))) return "scaled";
  const power = scalePower(text.toLowerCase().replace(/\.$/, ""));
  return power === null ? null : { text, family: null, power };
});

/** Places behind the point that the format shows; null where it shows all of them or a fraction. */
export const shownPlaces = remembered((format): number | null => {
  const [first = ""] = format.replace(quoted, "").replace(bracketed, "").split(";");
  const digits = /[/e]|основной/i.test(first) ? null : /[0#?][0#?,\s]*(?:\.([0#?]+))?/.exec(first);
  return digits === null ? null : (digits[1] ?? "").length;
});

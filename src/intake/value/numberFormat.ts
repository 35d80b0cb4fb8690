export type FormatKind = "date" | "percent" | "number";

const quoted = /"[^"]*"?|\\.|_.|\*./gs;
const elapsed = /\[(h+|m+|s+|ч+|м+|с+)\]/i;
const bracketed = /\[[^\]]*\]/g;
const known = new Map<string, FormatKind>();

/**
 * What a number format code makes of a number. Quoted and escaped characters, colours ("[Red]") and locales
 * ("[$-419]dd.mm.yyyy") do not decide; Russian letters of older files ("ДД.ММ.ГГГГ") do.
 */
export function formatKind(format: string): FormatKind {
  const found = known.get(format);
  if (found !== undefined) return found;
  const kind = kindOf(format);
  // The formats of one workbook are few; the bound only stops a hostile file from growing the map.
  if (known.size < 1000) known.set(format, kind);
  return kind;
}

function kindOf(format: string): FormatKind {
  const [first = ""] = format.replace(quoted, "").split(";");
  if (first.includes("%")) return "percent";
  if (elapsed.test(first)) return "date";
  const bare = first
    .replace(bracketed, "")
    .replace(/general|основной|standard/gi, "")
    .replace(/s[.,]0+/gi, "s");
  if (/[0#?@]/.test(bare)) return "number";
  return /[ymdhs]|дд|мм|гг/i.test(bare) ? "date" : "number";
}

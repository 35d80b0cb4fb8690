const quotedText = /"[^"]*"|\\.|[_*]./g;
const elapsedTime = /\[(?:h+|m+|s+)\]/i;
const bracketed = /\[[^\]]*\]/g;

/** Whether a number format code shows a date or a time: "dd.mm.yyyy", "[h]:mm"; "#,##0", "General" and "@" do not. */
export function isDateFormat(format: string): boolean {
  const code = format.replace(quotedText, "");
  if (elapsedTime.test(code)) return true;
  const bare = code.replace(bracketed, "").replace(/general/gi, "");
  return /[dmyhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/[sS]\.0+/g, "s"));
}

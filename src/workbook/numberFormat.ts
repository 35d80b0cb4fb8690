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

const unwritable = /[\p{Cc}\p{Cs}\ufffe\uffff]/u;

/** Whether Excel takes the code: at most 255 characters and four sections, quotes and brackets closed, no controls. */
export function isWritableFormat(format: string): boolean {
  const code = format.replace(quotedText, "").replace(bracketed, "");
  return (
    format !== "" &&
    format.length <= 255 &&
    !/["[\]\\_*]/.test(code) &&
    !unwritable.test(format) &&
    code.split(";").length <= 4
  );
}

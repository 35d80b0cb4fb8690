const noBreakSpace = "\u00a0";

/** A number for texts and documents: thousands grouped by U+00A0, decimal comma under ru and kk, point under en. */
export function numberText(value: number, language: "ru" | "kk" | "en"): string {
  const [whole = "", fraction] = Math.abs(value).toString().split(".");
  if (whole.includes("e")) return value.toString();
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  const separator = language === "en" ? "." : ",";
  return (value < 0 ? "−" : "") + grouped + (fraction === undefined ? "" : separator + fraction);
}

import { shiftDecimal } from "../tables/decimal";
import { parseUnit, scalePower } from "../tables/measuringUnit";
import { comparisonKey } from "../tables/text/comparisonKey";
import type { AppendixEntry } from "./appendixRows";
import type { PhraseRule, PhraseScale } from "./phrases/phraseRule";

const yesNoUnit = "да/нет";
const tenge = "тенге";
const tail = /[,(]\s*(?:в\s+)?([^,()]+?)\)?\s*$/u;

/** The unit that an indicator is in: of its own column, or behind its name; null where the two differ. */
function writtenUnit({ name, unit }: Pick<AppendixEntry, "name" | "unit">): string | null {
  const [, behind = ""] = tail.exec(name) ?? [];
  const ofName = parseUnit(behind);
  if (ofName === null) return unit;
  if (unit === "") return behind;
  const own = parseUnit(unit);
  return own === null || (own.family === ofName.family && powerOf(unit) === powerOf(behind)) ? unit : null;
}

/** "тыс. экз." counts thousands, whatever is counted. */
function powerOf(unit: string): number {
  const powers = comparisonKey(unit)
    .split(/[\s.]+/)
    .flatMap((word) => scalePower(word) ?? []);
  return powers[0] ?? 0;
}

/**
 * The rule in the unit of the indicator, and that unit: "1 балл за 100 тыс. тенге" is 0.01 where its column counts thousands. null
 * where they are not the same thing, or nothing says which of two scales is meant.
 */
export function ruleInUnit(
  rule: PhraseRule,
  entry: Pick<AppendixEntry, "name" | "unit">,
): { readonly rule: PhraseRule; readonly unit: string } | null {
  const { scale, measure, percent, counts } = rule;
  const written = writtenUnit(entry);
  if (written === null) return null;
  const unit = parseUnit(written);
  const isPercent = /%|процент|пайыз/u.test(comparisonKey(written));
  if (scale.kind === "yesNo") {
    if (written === "") return { rule, unit: yesNoUnit };
    return (unit === null && !isPercent) || unit?.family === "yesNo" ? { rule, unit: written } : null;
  }
  if (unit?.family === "yesNo") return null;
  if (measure !== "value") return isPercent ? null : { rule, unit: written };
  if (written === "") return { rule, unit: percent ? "%" : counts === "tenge" ? tenge : "" };
  if (percent !== isPercent && (percent || isCounted(scale))) return null;
  if (isPercent) return counts === "numbers" || percent ? { rule, unit: "%" } : null;
  if ((counts === "tenge") !== (unit?.family === "money") && (counts === "tenge" || counts === "named")) return null;
  const power = powerOf(written);
  if (power === 0 || scale.kind === "points" || scale.kind === "sumOfLines") return { rule, unit: written };
  // "за каждые 100" in thousands: of which, is not said.
  if (counts === "numbers") return scale.kind === "bands" ? { rule, unit: written } : null;
  return { rule: { ...rule, scale: inPower(scale, power) }, unit: written };
}

function isCounted({ kind }: PhraseScale): boolean {
  return kind === "perUnit" || kind === "perFull" || kind === "sumOfLines";
}

function inPower(scale: PhraseScale, power: number): PhraseScale {
  switch (scale.kind) {
    case "perUnit":
      return { ...scale, points: shiftDecimal(scale.points, power) };
    case "perFull":
      return { ...scale, each: shiftDecimal(scale.each, -power) };
    case "bands":
      return { ...scale, bands: scale.bands.map((band) => ({ ...band, from: shiftDecimal(band.from, -power) })) };
    case "yesNo":
    case "points":
    case "sumOfLines":
      return scale;
    default:
      return scale satisfies never;
  }
}

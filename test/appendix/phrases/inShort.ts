import type { PhraseReading } from "../../../src/appendix/phrases/phraseRule";

/** "value%: 2 each, at most 40", "bands 0→0 71→10 >90→20", "lines i место 10, ii 7", "?phrase", "?bound 90". */
export function inShort(reading: PhraseReading): string {
  if (reading.state === "section") return `section at most ${reading.cap}`;
  if (reading.state === "question") {
    const { question } = reading;
    return `?${question.kind}${question.kind === "bound" ? ` ${question.at}` : ""}`;
  }
  const { measure, percent, scale, cap, floor } = reading.rule;
  return [
    `${measure}${percent ? "%" : ""}: ${scaleInShort(scale)}`,
    ...(cap === null ? [] : [`at most ${cap}`]),
    ...(floor === null ? [] : [`at least ${floor}`]),
    ...reading.remarks,
  ].join(", ");
}

function scaleInShort(scale: (PhraseReading & { readonly state: "rule" })["rule"]["scale"]): string {
  switch (scale.kind) {
    case "perUnit":
      return `${scale.points} each`;
    case "perFull":
      return `${scale.points} for every full ${scale.each}`;
    case "bands":
      return `bands ${scale.bands.map(({ from, isAbove, points }) => `${isAbove ? ">" : ""}${from}→${points}`).join(" ")}`;
    case "yesNo":
      return `${scale.points} if yes`;
    case "points":
      return "given";
    case "sumOfLines":
      return `lines ${scale.lines.map(({ name, points }) => `${name} ${points}`).join(", ")}`;
    default:
      return scale satisfies never;
  }
}

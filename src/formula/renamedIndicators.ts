import { withoutInvisible } from "../tables/text/cleanText";
import { tokensOf } from "./tokens";

/** The formula with other codes for its indicators, all else as it is written; a faulty one stays. */
export function renamedIndicators(formula: string, codeOf: (code: string) => string): string {
  const reading = tokensOf(formula);
  if (reading.state === "faulty") return formula;
  const letters = Array.from(withoutInvisible(formula.normalize("NFC")));
  for (const token of [...reading.tokens].reverse()) {
    if (token.kind !== "name" || codeOf(token.name) === token.name) continue;
    letters.splice(token.position - 1, Array.from(token.text).length, `[${codeOf(token.name)}]`);
  }
  return letters.join("");
}

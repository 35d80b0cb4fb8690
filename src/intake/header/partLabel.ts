import { comparisonKey } from "../../tables/text/comparisonKey";

const longest = 200;
const part =
  /^(?:-|\d[\d.)]* )? ?(?:из них|в том числе|в т\.? ?ч|из общего числа|оның ішінде|соның ішінде|олардың ішінде|of which|including)/;

/** "Из них …", "в том числе …", "оның ішінде …": a part of the indicator above it. */
export function isPartLabel(text: string): boolean {
  return text.length <= longest && part.test(comparisonKey(text));
}

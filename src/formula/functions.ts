import { foldCode } from "../tables/text/lookAlikes";
import type { FunctionName } from "./expression";

interface FunctionRule {
  readonly words: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** So many arguments a function of a spreadsheet takes. */
const mostArguments = 255;

/** Words in Russian, English and Kazakh. */
export const functions: Readonly<Record<FunctionName, FunctionRule>> = {
  IF: { words: ["ЕСЛИ", "IF", "ЕГЕР"], least: 2, most: 3 },
  AND: { words: ["И", "AND", "ЖӘНЕ"], least: 1, most: mostArguments },
  OR: { words: ["ИЛИ", "OR", "НЕМЕСЕ"], least: 1, most: mostArguments },
  NOT: { words: ["НЕ", "NOT"], least: 1, most: 1 },
  MIN: { words: ["МИН", "MIN"], least: 1, most: mostArguments },
  MAX: { words: ["МАКС", "MAX"], least: 1, most: mostArguments },
  SUM: { words: ["СУММ", "SUM"], least: 1, most: mostArguments },
  AVERAGE: { words: ["СРЗНАЧ", "AVERAGE"], least: 1, most: mostArguments },
  ROUND: { words: ["ОКРУГЛ", "ROUND"], least: 2, most: 2 },
  INT: { words: ["ЦЕЛОЕ", "INT"], least: 1, most: 1 },
  ABS: { words: ["ABS"], least: 1, most: 1 },
};

const nameOf = new Map(
  (Object.keys(functions) as FunctionName[]).flatMap((name) =>
    functions[name].words.map((word) => [foldCode(word), name] as const),
  ),
);

/** The function that a word names in any language and case, look-alike letters among them. */
export function functionNamed(word: string): FunctionName | null {
  return nameOf.get(foldCode(word)) ?? null;
}

import type { Criterion } from "../../criteria/criterion";

/** How a table may head an indicator or a line by itself. */
export function ownLabels({ name, headers }: Criterion): readonly string[] {
  return [name.ru, name.kk, name.en, ...headers].filter((text) => text !== "");
}

/** How a table may head an indicator over its lines. */
export function headLabels(indicator: Criterion): readonly string[] {
  const own = ownLabels(indicator);
  return [...own, indicator.code, ...own.map((text) => `${indicator.code} ${text}`)];
}

const ofWhich = ["", "в том числе ", "в т.ч. ", "из них ", "оның ішінде ", "including "] as const;

/** Paths of a line: "Призовые места" over "I место", or with "в т.ч. республиканский уровень" below it. */
export function linePaths(line: Criterion, indicator: Criterion): readonly string[] {
  return headLabels(indicator).flatMap((head) =>
    ownLabels(line).flatMap((text) => ofWhich.map((words) => `${head} ${words}${text}`)),
  );
}

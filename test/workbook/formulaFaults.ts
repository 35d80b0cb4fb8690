/** Excel specifications and limits, calculation: length of a formula, texts in it, levels of functions, arguments of one. */
const limits = { length: 8192, text: 255, levels: 64, arguments: 255 } as const;
/** A title has 31 characters; quoted, each of its apostrophes twice. */
const longestTitle = `'${"''".repeat(31)}'`;

/** What Excel would refuse in a planned formula, with the longest titles in place of the roles. */
export function formulaFaults(planned: string): readonly string[] {
  if (!planned.startsWith("=")) return [];
  const formula = planned.replace(/\{[a-zA-Z]+\}/g, longestTitle);
  const texts = Array.from(formula.matchAll(/"((?:[^"]|"")*)"/g), ([, text = ""]) => text.replaceAll('""', '"'));
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "x");
  const commas: number[] = [];
  let [deepest, most] = [0, 0];
  for (const character of bare) {
    if (character === "(") deepest = Math.max(deepest, commas.push(1));
    else if (character === ")") most = Math.max(most, commas.pop() ?? 0);
    else if (character === ",") commas.push((commas.pop() ?? 0) + 1);
  }
  return [
    ...(formula.length > limits.length ? [`${formula.length} characters: ${formula.slice(0, 80)}`] : []),
    ...(texts.some((text) => text.length > limits.text) ? [`a long text: ${formula.slice(0, 80)}`] : []),
    ...(deepest > limits.levels ? [`${deepest} levels: ${formula.slice(0, 80)}`] : []),
    ...(most > limits.arguments ? [`${most} arguments: ${formula.slice(0, 80)}`] : []),
  ];
}

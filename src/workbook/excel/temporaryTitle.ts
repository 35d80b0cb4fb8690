/** Short and without quotes, since every formula to another sheet repeats it. `run` keeps two runs apart. */
export function temporaryTitle(run: string, index: number): string {
  return `_b${run}_${index}`;
}

const temporaryTitlePattern = /^_b([0-9a-z]{4})_\d+$/;

export function isTemporaryTitle(title: string): boolean {
  return temporaryTitlePattern.test(title);
}

/** Whose sheet it is by its title; undefined: of no run. */
export function runOfTitle(title: string): string | undefined {
  return temporaryTitlePattern.exec(title)?.[1];
}

export function isOfRun(title: string, run: string): boolean {
  return runOfTitle(title) === run;
}

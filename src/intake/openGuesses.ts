import type { Edition } from "../criteria/edition";
import type { IndicatorTable } from "./indicatorReading";
import { sheetKey } from "./issuesByOrganisation";
import type { SourceCell, Submission } from "./submission";

/** A header that was taken for a criterion by likeness and is not confirmed. */
export interface OpenGuess {
  readonly criterion: string;
  readonly header: string;
  /** The cell of the header; null where the table is not known. */
  readonly source: SourceCell | null;
}

/** From so many on, guesses are one question: answered at once, or one by one. */
export const guessesTogether = 5;

/** The headers that were taken for a criterion by likeness, by sheet and criterion. */
export function guessedHeaders(tables: readonly IndicatorTable[]): ReadonlyMap<string, OpenGuess> {
  const headers = new Map<string, OpenGuess>();
  for (const { file, sheet, columns } of tables) {
    for (const { guess, criterion, header, cell } of columns) {
      if (guess === null || criterion === null) continue;
      headers.set(`${sheetKey(file, sheet)}\n${criterion}`, { criterion, header, source: { file, sheet, cell } });
    }
  }
  return headers;
}

/** The guesses that an organisation's values rest on, one a criterion. */
export function openGuesses(
  { readings }: Submission,
  { criteria }: Edition,
  headers: ReadonlyMap<string, OpenGuess>,
): readonly OpenGuess[] {
  return readings.flatMap(({ guessed, source }, position): OpenGuess[] => {
    const code = criteria[position]?.code;
    if (guessed !== true || code === undefined) return [];
    const known = source === null ? undefined : headers.get(`${sheetKey(source.file, source.sheet)}\n${code}`);
    return [known ?? { criterion: code, header: "", source }];
  });
}

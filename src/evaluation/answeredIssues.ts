import type { AppliedCorrection } from "../intake/corrections/applyCorrections";
import type { SourceCell } from "../intake/submission";
import type { Issue } from "../issues/issue";

/** The issues of intake without those on values that a correction has replaced: the correction is an issue of its own. */
export function withoutAnswered(issues: readonly Issue[], applied: readonly AppliedCorrection[]): readonly Issue[] {
  if (applied.length === 0) return issues;
  const answered = new Set(applied.flatMap(({ from }) => (from.source === null ? [] : [place(from.source)])));
  return issues.filter(({ file, sheet, cell }) => {
    if (sheet === null || cell === null) return true;
    return !answered.has(place({ file: file ?? null, sheet, cell }));
  });
}

function place({ file, sheet, cell }: SourceCell): string {
  return JSON.stringify([file, sheet, cell]);
}

import type { CorrectionEntry } from "../../criteria/correction";
import type { Criterion } from "../../criteria/criterion";
import type { Shown } from "../../locales/numberText";
import { shownText } from "../../tables/shownText";
import type { GridCell } from "../../workbook/grid";
import type { Reading } from "../submission";
import { unitOf } from "../unit";
import { readCell, writtenValue } from "../value/readCell";

/** A value written by staff, read as a region's is: "2 млн тенге" is converted. */
interface WrittenReading {
  readonly reading: Reading;
  /** Read with a warning of its own. */
  readonly doubtful: boolean;
}

/** A value of the corrections sheet by the criterion's unit; "blank" where nothing is there. */
export function writtenReading(cell: GridCell, criterion: Criterion): WrittenReading | "blank" {
  if (shownText(cell) === "" && cell.formula === null) return "blank";
  const meaning = readCell(cell, { unit: unitOf(criterion), headerPower: null });
  const isOk = meaning.status === "ok";
  return {
    reading: {
      status: meaning.status,
      value: isOk ? meaning.value : null,
      source: null,
      written: meaning.status === "unreadable" ? writtenValue(cell) : null,
    },
    doubtful: meaning.findings.some(({ severity }) => severity === "warning"),
  };
}

/** The region's reading with the new value of the correction: its source stays, its treatment and guess do not. */
export function correctedReading(
  entry: CorrectionEntry,
  criterion: Criterion,
  from: Reading,
): WrittenReading | "blank" {
  const written = writtenReading(entry.cells.newValue, criterion);
  if (written === "blank") return "blank";
  const evidence = shownText(entry.cells.evidence);
  const document = evidence === "" ? from.document : evidence;
  const cell = { file: null, sheet: entry.sheet, cell: entry.addresses.newValue };
  return {
    ...written,
    reading: {
      ...written.reading,
      source: from.source,
      corrected: { from, cell, evidence },
      ...(document === undefined ? {} : { document }),
    },
  };
}

/** The value as messages name it; the words that could not be read, a dash for nothing. */
export function readingText({ status, value, written }: Reading): Shown {
  if (status === "ok") return value ?? "";
  return status === "missing" ? "–" : (written ?? "");
}

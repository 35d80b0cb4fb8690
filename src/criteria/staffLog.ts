import type { Issue, IssueCode, Severity } from "../issues/issue";
import type { TextParams } from "../locales/translator";
import { cellAddress } from "../workbook/cellAddress";

/** Zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export function placeAddress({ row, column }: CellPlace): string {
  return cellAddress(row, column);
}

/** Collects the faults of one staff sheet while it is read. */
export class StaffLog {
  private readonly found: Issue[] = [];

  constructor(private readonly sheet: string) {}

  get issues(): readonly Issue[] {
    return this.found;
  }

  error(code: IssueCode, place: CellPlace | null, params: TextParams = {}): void {
    this.add("error", code, place, params);
  }

  warning(code: IssueCode, place: CellPlace | null, params: TextParams = {}): void {
    this.add("warning", code, place, params);
  }

  private add(severity: Severity, code: IssueCode, place: CellPlace | null, params: TextParams): void {
    const cell = place === null ? null : placeAddress(place);
    this.found.push({ code, severity, sheet: this.sheet, cell, params });
  }
}

/** What goes wrong at a round trip, planned by a test. */
import type { WorkbookModel } from "./workbookModel";

export type Fault =
  /** Excel refuses the request; nothing of it is done. */
  | { readonly kind: "reject"; readonly code?: string }
  /** Excel does everything, but the client gets an error instead of the answer. */
  | { readonly kind: "lostAnswer" }
  /** Excel does everything, and the client never hears of it (office-js#4805, #6150). */
  | { readonly kind: "silence" }
  /** The request is never looked at. */
  | { readonly kind: "neverAnswer" }
  /** Excel carries out so many actions of the request and gives up. */
  | { readonly kind: "inPart"; readonly actions: number }
  /** Somebody protects the structure of the workbook before the request. */
  | { readonly kind: "protectStructure" }
  /** The user begins to edit a cell before the request, and goes on until `endCellEdit`. */
  | { readonly kind: "cellEdit" }
  /** A co-author deletes a sheet before the request. */
  | { readonly kind: "deleteSheet"; readonly title: string }
  /** A co-author renames a sheet before the request. */
  | { readonly kind: "renameSheet"; readonly title: string; readonly to: string }
  /** Anything else that happens to the workbook before the request. */
  | { readonly kind: "before"; readonly happen: (workbook: WorkbookModel) => void };

export class FaultPlan {
  private readonly planned = new Map<number, Fault>();

  /** @param roundTrip 1 is the next round trip */
  at(roundTrip: number, fault: Fault): void {
    this.planned.set(this.passed + roundTrip, fault);
  }

  clear(): void {
    this.planned.clear();
  }

  private passed = 0;

  /** The fault of the round trip that begins now. */
  next(): Fault | null {
    this.passed++;
    return this.planned.get(this.passed) ?? null;
  }
}

import type { CorrectionEntry } from "../criteria/correction";
import { correctionColumns } from "../criteria/correctionColumns";
import type { StaffSheetEdit } from "../criteria/keptCells";
import type { ClaimEffect } from "../insight/claimEffects";
import { createTranslators } from "../locales/translators";
import type { Translate } from "../locales/translator";
import { claimText } from "../report/checks/slipText";
import { findTable } from "../tables/foundTable";
import { shownText } from "../tables/shownText";
import { parseCellAddress } from "../workbook/cellAddress";
import { sheetWidth, type SheetGrid } from "../workbook/grid";

/** The register with what accepting each pending row would change, as it is written anew. */
export function registerWithClaims(
  register: readonly CorrectionEntry[],
  claims: readonly ClaimEffect[],
  t: Translate,
): readonly CorrectionEntry[] {
  const texts = new Map(claims.map((claim) => [claim.entry, claimText(claim, t)]));
  return register.map((entry): CorrectionEntry => {
    const effect = { kind: "text", value: texts.get(entry) ?? "", formula: null, format: "@" } as const;
    return { ...entry, cells: { ...entry.cells, effect } };
  });
}

/** The cells of the standing register that must change to say so; its column is added right of all others. */
export function claimCells(
  sheet: SheetGrid | null,
  register: readonly CorrectionEntry[],
  claims: readonly ClaimEffect[],
): readonly StaffSheetEdit[] {
  const translators = createTranslators();
  const table = sheet === null ? null : findTable(sheet, correctionColumns, translators);
  if (sheet === null || table === null) return [];
  const column = table.columns.get("effect") ?? sheetWidth(sheet);
  const said = registerWithClaims(register, claims, translators[table.language]);
  const cells = said.flatMap(({ cells: { effect }, addresses }, index): readonly StaffSheetEdit[] => {
    const row = parseCellAddress(addresses.newValue)?.row;
    const old = table.columns.has("effect") ? shownText(register[index]?.cells.effect ?? effect) : "";
    const value = String(effect.value);
    return row === undefined || value === old ? [] : [{ role: "corrections", row, column, value }];
  });
  if (table.columns.has("effect") || cells.length === 0) return cells;
  return [{ role: "corrections", row: table.headingRow, column, value: table.heading("effect") }, ...cells];
}

import type { WriteOptions } from "hucre/xlsx";
import { areaAddress, columnName } from "../cellAddress";
import { quotedSheetName } from "../sheetName";
import { printedArea } from "../printedArea";
import type { SheetPlan } from "../sheetPlan";
import { sheetRoleName, sheetRoles } from "../sheetRole";

type LibraryNames = NonNullable<WriteOptions["namedRanges"]>;

/**
 * The workbook's names, each once (the first sheet that claims it has it), and what each sheet prints
 * and repeats: hucre would write those with an unquoted sheet title, which Excel refuses.
 */
export function definedNames(sheets: readonly SheetPlan[], titles: readonly string[]): LibraryNames {
  const names = new Map<string, LibraryNames[number]>();
  sheets.forEach((sheet, index) => {
    const title = quotedSheetName(titles[index] ?? sheet.title);
    for (const { name, area } of sheet.names) {
      const key = name.toLowerCase();
      if (!names.has(key)) names.set(key, { name, range: `${title}!${areaAddress(area, "$")}` });
    }
  });
  const ofPrint = sheets.flatMap((sheet, index) => {
    const title = titles[index] ?? sheet.title;
    return [...printTitles(sheet, title), ...printArea(sheet, title)];
  });
  return [...names.values(), ...ofPrint];
}

function printArea(sheet: SheetPlan, title: string): LibraryNames {
  const area = printedArea(sheet);
  if (area === null) return [];
  const range = `${quotedSheetName(title)}!${areaAddress(area, "$")}`;
  return [{ name: "_xlnm.Print_Area", range, scope: title }];
}

function printTitles(sheet: SheetPlan, title: string): LibraryNames {
  const { repeatColumns = null, repeatRows = null } = sheet.print ?? {};
  const areas = [
    ...(repeatColumns === null ? [] : [`$${columnName(repeatColumns.from)}:$${columnName(repeatColumns.to)}`]),
    ...(repeatRows === null ? [] : [`$${repeatRows.from + 1}:$${repeatRows.to + 1}`]),
  ];
  if (areas.length === 0) return [];
  const range = areas.map((area) => `${quotedSheetName(title)}!${area}`).join(",");
  return [{ name: "_xlnm.Print_Titles", range, scope: title }];
}

/** Hides the names that only serve to find a sheet; hucre 1.0.0 cannot write that. */
export function withHiddenSheetNames(workbookXml: string): string {
  return sheetRoles.reduce(
    (xml, role) =>
      xml.replace(
        `<definedName name="${sheetRoleName(role)}">`,
        `<definedName name="${sheetRoleName(role)}" hidden="1">`,
      ),
    workbookXml,
  );
}

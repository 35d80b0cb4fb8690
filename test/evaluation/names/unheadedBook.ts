import { defaultEdition } from "../../../src/criteria/defaultEdition";
import { staffSheetPlans } from "../../../src/criteria/staffSheets";
import { createTranslator } from "../../../src/locales/translator";
import { cellAddress } from "../../../src/workbook/cellAddress";
import { criterion, sheet, type Typed } from "../../intake/sheetBuilder";
import { workbookFromPlans } from "../../workbook/planGrid";
import { names, type Chooser, type RandomBook } from "./randomBook";

/** Criteria coded by plain numbers, nothing over the names beside the row of codes, and codes typed for values in any order. */
export function unheadedBook(chooser: Chooser): RandomBook {
  const { pick, upTo, often } = chooser;
  const codes = Array.from({ length: pick(2, 3, 6, 12, 40) }, (_, index) => String(index + 1));
  const criteria = codes.map((code) => criterion({ code, name: `Показатель номер ${code}`, method: "perUnit" }));
  const usual = defaultEdition();
  const edition = { ...usual, blocks: usual.blocks.slice(0, 1), criteria, roster: null };
  const numbered = !often(2);
  const front = (number: Typed, name: Typed): readonly Typed[] => (numbered ? [number, name] : [name]);
  const rows: (readonly Typed[])[] = [];
  if (!often(3)) rows.push(["Показатели за 2025 год"]);
  const asNumbers = often(2);
  const head = [...front(pick("№", null), null), ...codes.map((code) => (asNumbers ? Number(code) : code))];
  rows.push(head);
  const start = upTo(names.length - 1);
  const places = Array.from({ length: 1 + upTo(8) }, (_, index) => {
    if (!often(12)) rows.push(pick(head, []));
    const name = names[(start + index) % names.length] ?? "";
    rows.push([...front(index + 1, name), ...valuesIn(codes, chooser)]);
    return { name, sheet: "Свод", cell: cellAddress(rows.length - 1, numbered ? 1 : 0) };
  });
  const staff = workbookFromPlans(staffSheetPlans(edition, createTranslator("ru"), "ru"));
  return { workbook: { ...staff, sheets: [...staff.sheets, sheet(rows, { title: "Свод" })] }, names: places };
}

/** Codes as they stand in the header, turned or exchanged, as text or numbers; or figures. */
function valuesIn(codes: readonly string[], { pick, upTo }: Chooser): readonly Typed[] {
  const at = upTo(codes.length - 1);
  const turned = [...codes.slice(at), ...codes.slice(0, at)];
  const as = pick<(code: string) => Typed>(Number, String);
  const how = pick("same", "turned", "backwards", "figures", "few");
  if (how === "same") return codes.map(as);
  if (how === "turned") return turned.map(as);
  if (how === "backwards") return turned.reverse().map(as);
  if (how === "few") return codes.map((code, index) => (index % 3 === 0 ? as(code) : null));
  return codes.map(() => as(String(upTo(90))));
}

import { tagAttributes } from "./tagAttributes";
import { chartFaults } from "./chartFaults";
import { packageFaults, repeated, textOf, type Parts } from "./packageFaults";
import { decoded, missingSheets, plain } from "./references";
import { sheetFaults } from "./sheetFaults";
import { styleFaults } from "./styleFaults";

/** Excel's own names and those a person may give: a letter first, no cell address, at most 255 characters. */
const definedName = /^(?:_xlnm\.(?:Print_Area|Print_Titles)|[\p{L}_\\][\p{L}\p{N}_.\\]{0,254})$/u;
const looksLikeCell = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i;
const quoted = String.raw`'(?:[^']|'')+'`;
const area = new RegExp(String.raw`^${quoted}!\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$`);
const titles = new RegExp(String.raw`^(?:${quoted}!\$[A-Z]{1,3}:\$[A-Z]{1,3})?,?(?:${quoted}!\$\d+:\$\d+)?$`);

/**
 * What Excel would call unreadable content in a workbook, where the Open XML SDK says nothing. Limits are those of
 * "Excel specifications and limits" (support.microsoft.com) and ECMA-376 part 1.
 */
export function workbookFaults(parts: Parts): readonly string[] {
  const xml = textOf(parts, "xl/workbook.xml");
  const sheets = tagAttributes(xml, "sheet").map((tag) => ({
    title: decoded(tag.get("name") ?? ""),
    hidden: tag.get("state") !== undefined,
    id: tag.get("sheetId") ?? "",
  }));
  const { faults: ofStyles, formats } = styleFaults(textOf(parts, "xl/styles.xml"));
  const known = { titles: sheets.map(({ title }) => title), formats };
  const names = [...parts.keys()];
  return [
    ...packageFaults(parts),
    ...sheets.flatMap(({ title }) => titleFaults(title)),
    ...repeated(known.titles).map((title) => `two sheets are called "${title}"`),
    ...repeated(sheets.map(({ id }) => id)).map((id) => `two sheets have the id ${id}`),
    ...(sheets.some(({ hidden }) => !hidden) ? [] : ["no sheet is visible"]),
    ...(sheets[Number(tagAttributes(xml, "workbookView")[0]?.get("activeTab") ?? 0)]?.hidden === false
      ? []
      : ["the sheet in front is hidden"]),
    ...(/date1904/.test(xml) ? ["the workbook counts days from 1904"] : []),
    ...nameFaults(xml, known.titles),
    ...ofStyles,
    ...names
      .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
      .flatMap((name) => sheetFaults(textOf(parts, name), known).map((fault) => `${name}: ${fault}`)),
    ...names
      .filter((name) => /^xl\/charts\/[^/]+\.xml$/.test(name))
      .flatMap((name) => chartFaults(textOf(parts, name), known.titles).map((fault) => `${name}: ${fault}`)),
    ...(/<Application>Bagalau<\/Application>/.test(textOf(parts, "docProps/app.xml"))
      ? []
      : ["app.xml does not name the program"]),
  ];
}

function titleFaults(title: string): readonly string[] {
  // eslint-disable-next-line no-control-regex
  const isFit = title.length > 0 && title.length <= 31 && !/[\\/?*:[\]\u0000-\u001f\ufffe\uffff]|^'|'$/.test(title);
  return isFit && title.toLowerCase() !== "history" ? [] : [`a sheet is called "${title}"`];
}

function nameFaults(xml: string, sheets: readonly string[]): readonly string[] {
  const names = Array.from(xml.matchAll(/<definedName ([^>]*)>([^<]*)<\/definedName>/g), ([whole, , text = ""]) => {
    const [tag] = tagAttributes(whole, "definedName");
    return { name: tag?.get("name") ?? "", scope: tag?.get("localSheetId") ?? null, text: plain(text) };
  });
  return [
    ...repeated(names.map(({ name, scope }) => `${scope ?? "workbook"}: ${name}`)).map((key) => `two names ${key}`),
    ...names.flatMap(({ name, scope, text }) => [
      ...(definedName.test(name) && !looksLikeCell.test(name) ? [] : [`a name "${name}"`]),
      ...((name === "_xlnm.Print_Titles" ? titles : area).test(text) ? [] : [`${name} refers to ${text}`]),
      ...(scope === null || sheets[Number(scope)] !== undefined ? [] : [`${name} is of no sheet`]),
      ...missingSheets(text, sheets).map((title) => `${name} refers to "${title}", which is missing`),
    ]),
  ];
}

import { zip } from "../../../src/workbook/xlsx/zip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook as another program might write it, stated by the XML of its parts. */
export interface ForeignFile {
  /** Content of the `worksheet` element of each sheet, by title. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Attributes of the `sheet` entry, by title: `state="hidden"`. */
  readonly entries?: Readonly<Record<string, string>>;
  /** Titles of sheets that are chart sheets. */
  readonly chartSheets?: readonly string[];
  readonly workbookProperties?: string;
  readonly definedNames?: string;
  readonly sharedStrings?: string;
  /** Number format codes of the cell formats 1, 2 …; 0 is General. */
  readonly formats?: readonly string[];
  readonly moreParts?: Readonly<Record<string, string | Uint8Array>>;
}

export async function foreignFile(file: ForeignFile): Promise<Uint8Array> {
  return zip(foreignParts(file), true);
}

export function foreignParts(file: ForeignFile): Map<string, Uint8Array> {
  const titles = Object.keys(file.sheets);
  const isChart = (title: string): boolean => file.chartSheets?.includes(title) ?? false;
  const path = (title: string): string =>
    isChart(title)
      ? `chartsheets/sheet${titles.indexOf(title) + 1}.xml`
      : `worksheets/sheet${titles.indexOf(title) + 1}.xml`;
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": document(
      "Types",
      'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"',
      [
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        override("xl/workbook.xml", `${types}.sheet.main+xml`),
        override("xl/styles.xml", `${types}.styles+xml`),
        override("xl/sharedStrings.xml", `${types}.sharedStrings+xml`),
        ...titles.map((title) =>
          override(`xl/${path(title)}`, `${types}.${isChart(title) ? "chartsheet" : "worksheet"}+xml`),
        ),
      ].join(""),
    ),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": document(
      "workbook",
      `xmlns="${main}" xmlns:r="${relations}"`,
      `${file.workbookProperties ?? ""}<sheets>${titles
        .map(
          (title, index) =>
            `<sheet name="${title}" sheetId="${index + 1}" r:id="rId${index + 1}" ${file.entries?.[title] ?? ""}/>`,
        )
        .join("")}</sheets>${file.definedNames ?? ""}`,
    ),
    "xl/_rels/workbook.xml.rels": relationships([
      ...titles.map(
        (title, index) => [`rId${index + 1}`, isChart(title) ? "chartsheet" : "worksheet", path(title)] as const,
      ),
      ["rId98", "styles", "styles.xml"],
      ["rId99", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": styles(file.formats ?? []),
    "xl/sharedStrings.xml": document("sst", `xmlns="${main}"`, file.sharedStrings ?? ""),
    ...Object.fromEntries(
      titles.map((title) => [
        `xl/${path(title)}`,
        document(
          isChart(title) ? "chartsheet" : "worksheet",
          `xmlns="${main}" xmlns:r="${relations}"`,
          file.sheets[title] ?? "",
        ),
      ]),
    ),
    ...file.moreParts,
  };
  return new Map(
    Object.entries(parts).map(([name, content]) => [
      name,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
}

function document(root: string, attributes: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${attributes}>${content}</${root}>`;
}

function override(part: string, contentType: string): string {
  return `<Override PartName="/${part}" ContentType="${contentType}"/>`;
}

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const tags = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return document(
    "Relationships",
    'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"',
    tags.join(""),
  );
}

function styles(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join("");
  const cellFormats = formats.map((_code, index) => `<xf numFmtId="${200 + index}" applyNumberFormat="1"/>`).join("");
  return document(
    "styleSheet",
    `xmlns="${main}"`,
    `<numFmts count="${formats.length}">${codes}</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>` +
      `<cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${cellFormats}</cellXfs>`,
  );
}

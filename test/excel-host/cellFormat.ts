/** How a cell looks: one flat record, shared by all cells that look alike. */
import type { Json } from "./wire";

/** What Excel gives a cell that nobody has formatted (a new workbook's style Normal). */
const defaults: Readonly<Record<string, Json>> = {
  numberFormat: "General",
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  textOrientation: 0,
  readingOrder: "Context",
  shrinkToFit: false,
  indentLevel: 0,
  autoIndent: false,
  locked: true,
  hyperlink: "",
  formulaHidden: false,
  fillColor: "",
  fillPattern: "None",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  subscript: false,
  superscript: false,
  ...Object.fromEntries(
    ["Top", "Bottom", "Left", "Right", "DiagonalDown", "DiagonalUp"].flatMap((edge) => [
      [`border${edge}Style`, "None"],
      [`border${edge}Color`, "#000000"],
      [`border${edge}Weight`, "Thin"],
    ]),
  ),
};

export class CellFormat {
  private readonly changes = new Map<string, Map<Json, CellFormat>>();

  private constructor(
    /** Only what differs from the default, keys sorted. */
    readonly differences: ReadonlyMap<string, Json>,
    private readonly shared: Map<string, CellFormat>,
  ) {}

  /** The format of an untouched cell; formats that are alike are the same object. */
  static readonly default = CellFormat.first();

  private static first(): CellFormat {
    const shared = new Map<string, CellFormat>();
    const format = new CellFormat(new Map(), shared);
    shared.set("[]", format);
    return format;
  }

  get(key: string): Json {
    return this.differences.get(key) ?? defaultOf(key);
  }

  get numberFormat(): string {
    const code = this.get("numberFormat");
    return typeof code === "string" ? code : "General";
  }

  get isDefault(): boolean {
    return this.differences.size === 0;
  }

  with(key: string, value: Json): CellFormat {
    const known = this.changes.get(key)?.get(value);
    if (known) return known;
    const entries = new Map(this.differences);
    if (value === defaultOf(key)) entries.delete(key);
    else entries.set(key, value);
    const result = this.interned(entries);
    this.changes.set(key, (this.changes.get(key) ?? new Map<Json, CellFormat>()).set(value, result));
    return result;
  }

  private interned(entries: ReadonlyMap<string, Json>): CellFormat {
    const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
    const id = JSON.stringify(sorted);
    const known = this.shared.get(id);
    if (known) return known;
    const format = new CellFormat(new Map(sorted), this.shared);
    this.shared.set(id, format);
    return format;
  }
}

function defaultOf(key: string): Json {
  const value = defaults[key];
  if (value === undefined) throw new Error(`cellFormat.ts knows no property ${key}`);
  return value;
}

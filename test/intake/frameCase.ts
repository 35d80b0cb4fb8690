/**
 * Tables as staff send them, and what a careful person takes for organisations, columns and values. A table is its rows,
 * cells parted by "|": a number is a number, "'3" a text, nothing an empty cell; the heads are codes of criteria.
 */
export interface FrameCase {
  readonly name: string;
  readonly table: string;
  /** "Name values; Name values" of the organisations that are rated, by column; "·" is missing. */
  readonly rated: string;
  /** Every error and warning, and the infos that must be there: "severity code cell", parted by "; ". */
  readonly said: string;
  readonly sheet?: string;
  /** Further sheets by their titles. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Names of the organisations sheet. */
  readonly roster?: readonly string[];
  /** Areas that are merged on the first sheet. */
  readonly merges?: readonly string[];
  /** The criteria are those of the bundled catalogue, heads their names; else a table of its own heads. */
  readonly catalogue?: true;
  /** Codes of the edition; by itself those that the table names. */
  readonly codes?: readonly string[];
}

export const case_ = (
  name: string,
  table: string,
  rated: string,
  said = "",
  more: Pick<FrameCase, "sheet" | "beside" | "merges" | "roster" | "codes" | "catalogue"> = {},
): FrameCase => ({ name, table, rated, said, ...more });

export const four = `Абайская область|26651|882|17|8
Алматинская область|23986|129|28|39
Атырауская область|37537|425|2|2
Жетысуская область|15264|881|32|36`;
export const fourRated =
  "Абайская область 26651 882 17 8; Алматинская область 23986 129 28 39; Атырауская область 37537 425 2 2; Жетысуская область 15264 881 32 36";
export const heads = "Организация|A1|A2|A3|A4";

/** Indicators of every kind of unit, by the names of the catalogue. */
export const ten = ["A1", "A2", "A3", "A4", "B1", "B2", "C1", "C4", "E1", "F1"];

import { tagAttributes } from "./tagAttributes";

const tables = [
  ["fonts", "font", "fontId"],
  ["fills", "fill", "fillId"],
  ["borders", "border", "borderId"],
] as const;

/** Styles that Excel would repair or other readers miss. @returns also the number of cell formats */
export function styleFaults(xml: string): { readonly faults: readonly string[]; readonly formats: number } {
  const section = (name: string): string => new RegExp(`<${name}[ >].*?</${name}>`, "s").exec(xml)?.[0] ?? "";
  const formats = tagAttributes(section("cellXfs"), "xf");
  const faults: string[] = [];
  for (const [name, item, id] of tables) {
    const count = tagAttributes(section(name), item).length;
    if (count === 0 || Number(tagAttributes(xml, name)[0]?.get("count")) !== count) faults.push(`${name}: wrong count`);
    if (formats.some((format) => Number(format.get(id)) >= count)) faults.push(`a cell format has no ${item}`);
  }
  const codes = new Map(
    tagAttributes(section("numFmts"), "numFmt").map((tag) => [tag.get("numFmtId"), tag.get("formatCode")]),
  );
  for (const code of codes.values()) if (!isNumberFormat(code ?? "")) faults.push(`a number format ${String(code)}`);
  for (const format of formats) {
    const id = format.get("numFmtId") ?? "";
    if (Number(id) >= 164 && !codes.has(id)) faults.push(`a cell format has the number format ${id}, which is missing`);
  }
  const [normal] = tagAttributes(section("cellStyles"), "cellStyle");
  if (normal?.get("name") !== "Normal" || normal.get("builtinId") !== "0") faults.push("no cell style Normal");
  if (tagAttributes(section("cellStyleXfs"), "xf").length === 0) faults.push("no format of the cell style Normal");
  if (formats.length > 64_000) faults.push(`${formats.length} cell formats`);
  if (tagAttributes(section("fonts"), "font").length > 512) faults.push("too many fonts");
  return { faults, formats: formats.length };
}

/** At most 255 characters and four sections, quotes and brackets closed. */
function isNumberFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|[_*]./gsu, "").replace(/\[[^\][]*\]/g, "");
  return code !== "" && code.length <= 255 && !/["[\]\\]/.test(bare) && bare.split(";").length <= 4;
}

import { type LocalisedText, inEachLanguage, noText } from "../locales/language";
import catalogueJson from "./catalogue.json";
import { isMethodName, type Band, type Block, type Criterion, type Direction } from "./criterion";

/** A row of the bundled catalogue: a criterion with the catalogue's own note instead of the generated one. */
export interface CatalogueCriterion extends Omit<Criterion, "note"> {
  readonly ownNote: LocalisedText;
}

interface Catalogue {
  readonly id: string;
  readonly year: number;
  readonly title: LocalisedText;
  readonly blocks: readonly Block[];
  readonly criteria: readonly CatalogueCriterion[];
}

/** The sample catalogue that comes with the program. */
export function bundledCatalogue(): Catalogue {
  return parseCatalogue(catalogueJson);
}

/** @throws Error naming the entry: a catalogue that does not fit is a fault of the program, not of its user */
export function parseCatalogue(json: unknown): Catalogue {
  const catalogue = record(json, "catalogue");
  const edition = record(catalogue["edition"], "edition");
  return {
    id: text(edition["id"], "edition.id"),
    year: number(edition["year"], "edition.year"),
    title: localised(edition["title"], "edition.title"),
    blocks: list(catalogue["blocks"], "blocks").map((block, index) => parseBlock(block, `blocks[${index}]`)),
    criteria: list(catalogue["criteria"], "criteria").map((row, index) => parseCriterion(row, `criteria[${index}]`)),
  };
}

function parseBlock(json: unknown, where: string): Block {
  const block = record(json, where);
  return {
    code: text(block["code"], `${where}.code`),
    name: localised(block["name"], `${where}.name`),
    main: boolean(block["main"], `${where}.main`),
  };
}

function parseCriterion(json: unknown, where: string): CatalogueCriterion {
  const row = record(json, where);
  const method = text(row["method"], `${where}.method`);
  if (!isMethodName(method)) throw misfit(`${where}.method`, "a method");
  return {
    code: text(row["code"], `${where}.code`),
    block: text(row["block"], `${where}.block`),
    name: localised(row["name"], `${where}.name`),
    unit: text(row["unit"], `${where}.unit`),
    method,
    points: orNull(row["points"], number, `${where}.points`),
    bands: row["bands"] === undefined ? [] : parseBands(row["bands"], `${where}.bands`),
    base: orNull(row["base"], text, `${where}.base`),
    betterIs: direction(row["betterIs"], `${where}.betterIs`),
    cap: orNull(row["cap"], number, `${where}.cap`),
    floor: orNull(row["floor"], number, `${where}.floor`),
    weight: number(row["weight"], `${where}.weight`),
    counted: true,
    headers: [],
    ownNote: row["note"] === undefined ? noText : localised(row["note"], `${where}.note`),
  };
}

/** The catalogue lists the highest band first; the model is ascending. */
function parseBands(json: unknown, where: string): readonly Band[] {
  const bands = list(json, where).map((band, index) => {
    const step = record(band, `${where}[${index}]`);
    return {
      from: number(step["from"], `${where}[${index}].from`),
      points: number(step["points"], `${where}[${index}].points`),
    };
  });
  return bands.sort((one, other) => one.from - other.from);
}

function direction(json: unknown, where: string): Direction {
  if (json === "higher" || json === "lower") return json;
  throw misfit(where, "higher or lower");
}

function localised(json: unknown, where: string): LocalisedText {
  const texts = record(json, where);
  return inEachLanguage((language) => text(texts[language], `${where}.${language}`));
}

function orNull<Value>(json: unknown, parse: (json: unknown, where: string) => Value, where: string): Value | null {
  return json === undefined ? null : parse(json, where);
}

function text(json: unknown, where: string): string {
  if (typeof json !== "string") throw misfit(where, "a text");
  return json;
}

function number(json: unknown, where: string): number {
  if (typeof json !== "number") throw misfit(where, "a number");
  return json;
}

function boolean(json: unknown, where: string): boolean {
  if (typeof json !== "boolean") throw misfit(where, "true or false");
  return json;
}

function list(json: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(json)) throw misfit(where, "a list");
  return json;
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function record(json: unknown, where: string): Readonly<Record<string, unknown>> {
  if (!isRecord(json)) throw misfit(where, "an object");
  return json;
}

function misfit(where: string, expected: string): Error {
  return new Error(`catalogue.json: ${where} is not ${expected}`);
}

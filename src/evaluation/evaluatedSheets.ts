import { staffSheetPlans } from "../criteria/staffSheets";
import { languages } from "../locales/language";
import { createTranslator } from "../locales/translator";
import { createTranslators } from "../locales/translators";
import { withExamples } from "../report/criteriaExamples";
import { evaluate } from "../scoring/evaluate";
import { sheetTitled, type SheetGrid, type WorkbookGrid } from "../workbook/grid";
import type { StaffRole } from "../workbook/sheetRole";
import { figureNames, staffCellNames } from "./changedCellNames";
import { correctionDifferences } from "./correctionDifferences";
import type { ChangedCell } from "./foundChanges";
import type { EvaluationInputs } from "./evaluationInputs";
import type { InputsReading } from "./inputs/readInputs";
import { readSheetsOnly, type InputSnapshot } from "./previous/inputSnapshot";
import { differentCells, textsOfGrid, textsOfPlan, withCells, type SheetTexts } from "./sheetTexts";
import { staffCellEdits } from "./staffCellEdits";

interface ThenAndNow {
  readonly snapshot: InputSnapshot;
  readonly recorded: InputsReading;
  readonly inputs: EvaluationInputs;
  readonly now: InputsReading;
}

interface SheetDifferences {
  readonly cells: readonly ChangedCell[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** How the sheets that were evaluated differ from those that would be evaluated now. */
export function sheetDifferences(sides: ThenAndNow): SheetDifferences {
  const staff = staffDifferences(sides);
  const indicators = indicatorDifferences(sides);
  return { ...indicators, cells: [...staff, ...registerDifferences(sides), ...indicators.cells] };
}

function registerDifferences({ recorded, now }: ThenAndNow): readonly ChangedCell[] {
  const title = now.editionReading.sheets.corrections ?? recorded.editionReading.sheets.corrections;
  if (title === null) return [];
  const { entries } = recorded.editionReading.corrections;
  return correctionDifferences(entries, now.editionReading.corrections.entries, title);
}

/**
 * Cells of criteria, settings and organisations, where they say anything else at all. A file of results holds staff sheets
 * that the program wrote, whose cells are elsewhere than in the workbook that was read: of what may have was there the
 * likeliest is taken.
 */
function staffDifferences({ snapshot, recorded, inputs, now }: ThenAndNow): readonly ChangedCell[] {
  const { edition, intake } = recorded.understanding;
  if (JSON.stringify(edition) === JSON.stringify(now.understanding.edition)) return [];
  const { checksum } = now.understanding.edition.settings.approval;
  const approval = { ...edition.settings.approval, checksum };
  const edits = staffCellEdits(snapshot.inputs.workbook, recorded.editionReading, snapshot.answers, approval);
  const shown = withExamples(evaluate(edition, intake.submissions), createTranslators());
  const written = languages.flatMap((language) =>
    [edition, shown].flatMap((one) => staffSheetPlans(one, createTranslator(language), language)),
  );
  return ruleRoles.flatMap((role): readonly ChangedCell[] => {
    const sheet = sheetTitled(inputs.workbook, now.editionReading.sheets[role]);
    if (sheet === undefined) return [];
    const read = sheetTitled(snapshot.inputs.workbook, recorded.editionReading.sheets[role]);
    const ownEdits = edits.filter((edit) => edit.role === role);
    const origins: readonly SheetTexts[] = [
      ...(read === undefined ? [] : [withCells(textsOfGrid(read), ownEdits)]),
      ...written.filter((plan) => plan.role === role).map(textsOfPlan),
    ];
    const after = textsOfGrid(sheet);
    const [first = [], ...others] = origins.map((texts) => differentCells(texts, after));
    const fewest = others.reduce((least, cells) => (cells.length < least.length ? cells : least), first);
    const nameOf = staffCellNames(role, sheet);
    return fewest.map((cell) => ({ file: null, sheet: sheet.title, named: nameOf(cell.cell), ...cell }));
  });
}

const ruleRoles = ["criteria", "settings", "organisations"] as const satisfies readonly StaffRole[];

function indicatorDifferences({ snapshot, recorded, inputs, now }: ThenAndNow): SheetDifferences {
  const cells: ChangedCell[] = [];
  const nameOf = figureNames(now);
  const missing: string[] = [];
  const found = new Set<SheetGrid>();
  const staff = new Set(Object.values(recorded.editionReading.sheets));
  for (const workbook of [snapshot.inputs.workbook, ...snapshot.inputs.regionFiles]) {
    const isMain = workbook === snapshot.inputs.workbook;
    for (const sheet of workbook.sheets) {
      if (isMain && staff.has(sheet.title)) continue;
      const present = presentSheet(workbook, sheet, isMain, inputs, now);
      if (present === null) {
        missing.push(isMain ? sheet.title : `${workbook.fileName} – ${sheet.title}`);
        continue;
      }
      found.add(present.sheet);
      const { file, sheet: grid } = present;
      const different = differentCells(textsOfGrid(sheet), textsOfGrid(grid));
      for (const cell of different) {
        const changed = { file, sheet: grid.title, named: null, ...cell };
        cells.push({ ...changed, named: nameOf(changed) });
      }
    }
  }
  return { cells, missing, added: addedSheets(inputs, now, found) };
}

interface PresentSheet {
  readonly file: string | null;
  readonly sheet: SheetGrid;
}

/** Where the sheet is now: in its file, or carried into the open workbook, or there under its own title. */
function presentSheet(
  workbook: WorkbookGrid,
  { title }: SheetGrid,
  isMain: boolean,
  inputs: EvaluationInputs,
  { origins }: InputsReading,
): PresentSheet | null {
  const file = inputs.regionFiles.find(({ fileName }) => fileName === workbook.fileName);
  const inFile = file === undefined || isMain ? undefined : sheetTitled(file, title);
  if (file !== undefined && inFile !== undefined) return { file: file.fileName, sheet: inFile };
  const carried = Array.from(origins).find(([, origin]) => origin.file === workbook.fileName && origin.sheet === title);
  const own = sheetTitled(inputs.workbook, carried?.[0] ?? (isMain ? title : null));
  return own === undefined ? null : { file: null, sheet: own };
}

/** Sheets that would be read now and were not there before. */
function addedSheets(
  inputs: EvaluationInputs,
  { understanding, editionReading }: InputsReading,
  found: ReadonlySet<SheetGrid>,
): readonly string[] {
  const read = readSheetsOnly(inputs, [], understanding.intake.tables);
  const staff = new Set(Object.values(editionReading.sheets));
  const isNew = (sheet: SheetGrid): boolean => !found.has(sheet);
  return [
    ...read.workbook.sheets.filter((sheet) => isNew(sheet) && !staff.has(sheet.title)).map(({ title }) => title),
    ...read.regionFiles.flatMap(({ fileName, sheets }) =>
      sheets.filter(isNew).map(({ title }) => `${fileName} – ${title}`),
    ),
  ];
}

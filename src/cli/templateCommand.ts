import { basename } from "node:path";
import { appendixEdition } from "../appendix/appendixEdition";
import { newerEdition, type NewerEdition } from "../appendix/newerEdition";
import { readAppendix, type AppendixReading } from "../appendix/readAppendix";
import { defaultEdition } from "../criteria/defaultEdition";
import type { Edition } from "../criteria/edition";
import type { EditionReading } from "../criteria/editionReading";
import { readEdition } from "../criteria/readEdition";
import { expertForms } from "../evaluation/marksSheet";
import { formPlans } from "../evaluation/formPlan";
import { templatePlan } from "../evaluation/templatePlan";
import { countIssues } from "../issues/issue";
import { isLanguage, type Language } from "../locales/language";
import { createTranslator, type Translate } from "../locales/translator";
import { createTranslators } from "../locales/translators";
import { readWorkbook } from "../workbook/files/readWorkbook";
import type { WorkbookPlan } from "../workbook/sheetPlan";
import { writeXlsx } from "../workbook/xlsx/writeXlsx";
import { appendixText, newerEditionText } from "./appendixText";
import { choice, readArguments } from "./arguments";
import { sayKept, sayWritten, type Command, type Terminal } from "./command";
import { madeNumbered, numberedFiles, writeNumbered, type NumberedFile, type NumberedFolder } from "./numberedFiles";
import { mendUnfinished } from "./output/mend";
import { checkAbsent, refuseOutputs } from "./output/outputRules";
import { OutputTransaction } from "./output/outputTransaction";
import { issueList } from "./resultTable";
import { exitStatus, UsageFault } from "./usageFault";
import { inLines } from "./visibleText";
import { readInput } from "./workbookFile";

interface TemplateArguments {
  readonly output: string;
  /** A former workbook, whose criteria, settings and organisations are carried on. */
  readonly from: string | null;
  /** The document of Appendix No. 1, whose criteria take the place of all others. */
  readonly appendix: string | null;
  /** Folder for a form of each organisation. */
  readonly forms: string | null;
  readonly language: Language | null;
  readonly force: boolean;
}

/** What a former workbook says, or why it cannot be carried on. */
type FormerEdition = Pick<EditionReading, "edition" | "sheets" | "issues">;

/** `template OUT.xlsx`: the staff sheets and an empty indicator sheet, of a former workbook or a document where one is named. */
export const templateCommand: Command = { help: "cli.help.template", run };

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const asked = templateArguments(args);
  const paths = [asked.output, asked.forms, asked.from, asked.appendix].filter((path) => path !== null);
  const t = createTranslator(asked.language ?? "ru");
  for (const told of await mendUnfinished(paths)) terminal.error(told(t));
  const inputs = inputsOf(asked);
  await refuseOutputs({ workbook: asked.output, folder: asked.forms }, inputs);
  const transaction = await OutputTransaction.begin(
    asked.forms === null ? [asked.output] : [asked.output, asked.forms],
  );
  try {
    await checkAbsent(asked.output, asked.force);
    return await templateInto(transaction, asked, terminal);
  } finally {
    transaction.abandon();
  }
}

async function templateInto(
  transaction: OutputTransaction,
  asked: TemplateArguments,
  terminal: Terminal,
): Promise<number> {
  if (asked.forms !== null) await formsFolder(asked.forms, asked.force);
  const former = asked.from === null ? null : await formerEdition(asked.from);
  const language = asked.language ?? former?.edition.settings.language ?? "ru";
  const t = createTranslator(language);
  const refusal = asked.from === null || former === null ? null : refusalOf(asked.from, former, t);
  if (refusal !== null) {
    terminal.error(refusal);
    return exitStatus.refused;
  }
  const appendix = asked.appendix === null ? null : await openAppendix(asked.appendix);
  if (asked.appendix !== null && appendix?.criteria.length === 0) {
    terminal.error(t("appendix.said.notFound", { path: asked.appendix }));
    return exitStatus.refused;
  }
  const translators = createTranslators();
  const newer =
    appendix === null || !hasOwnCriteria(former) ? null : newerEdition(appendix, former.edition, translators);
  const reading = newer?.reading ?? appendix;
  const edition =
    asked.appendix === null || reading === null
      ? (former?.edition ?? null)
      : appendixEdition(reading, basename(asked.appendix), frameOf(former, newer), translators);
  const book = await writeXlsx(templatePlan(language, t, edition));
  const made = asked.forms === null ? noForms : await madeForms(former?.edition ?? defaultEdition(), language, t);
  await transaction.write(asked.output, book);
  const forms =
    asked.forms === null
      ? null
      : await writeForms(transaction, await formsFolder(asked.forms, asked.force), made, former?.edition ?? null, t);
  await transaction.spare(inputsOf(asked));
  if (asked.from !== null && former !== null) {
    await terminal.out(carriedText(asked.from, former, t, asked.appendix === null ? "all" : "withoutCriteria"));
  }
  if (asked.appendix !== null && reading !== null && edition !== null) {
    await terminal.out(appendixText(asked.appendix, reading, edition.title.year, t));
  }
  if (asked.from !== null && newer !== null) await terminal.out(newerEditionText(asked.from, newer, t, language));
  await transaction.commit();
  sayKept(transaction, terminal, inLines(t));
  const said = t("cli.file.written", { path: asked.output });
  await sayWritten(forms === null ? said : `${said}\n${forms}`, terminal);
  return exitStatus.evaluated;
}

interface FormsFolder extends NumberedFolder {
  readonly experts: NumberedFolder;
}

async function formsFolder(path: string, force: boolean): Promise<FormsFolder> {
  const experts = { path, stale: await numberedFiles(path, "expert", force) };
  return { path, stale: await numberedFiles(path, "form", force), experts };
}

function templateArguments(args: readonly string[]): TemplateArguments {
  const { values, positionals } = readArguments(args, {
    from: { type: "string" },
    appendix: { type: "string" },
    forms: { type: "string" },
    lang: { type: "string" },
    force: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  });
  const [output, ...more] = positionals;
  if (output === undefined || more.length > 0) {
    throw new UsageFault((t) => `${t("cli.usage.noOutput")}\n\n${t("cli.help.template")}`);
  }
  if (values.appendix !== undefined && values.forms !== undefined)
    throw new UsageFault((t) => t("appendix.said.forms"));
  return {
    output,
    appendix: values.appendix ?? null,
    from: values.from ?? null,
    forms: values.forms ?? null,
    language: choice("--lang", values.lang, ["ru", "kk", "en"], isLanguage),
    force: values.force ?? false,
  };
}

function inputsOf({ from, appendix }: TemplateArguments): readonly string[] {
  return [from, appendix].filter((path) => path !== null);
}

/** The sample is nobody's edition: a document is not set against it. */
function hasOwnCriteria(former: FormerEdition | null): former is FormerEdition {
  return former !== null && former.sheets.criteria !== null && !former.edition.title.sample;
}

function frameOf(former: FormerEdition | null, newer: NewerEdition | null): Edition | null {
  return former === null || newer === null
    ? (former?.edition ?? null)
    : { ...former.edition, settings: newer.settings };
}

async function openAppendix(path: string): Promise<AppendixReading> {
  return readAppendix(await readWorkbook(await readInput(path), basename(path)), createTranslators());
}

async function formerEdition(path: string): Promise<FormerEdition> {
  return readEdition(await readWorkbook(await readInput(path), basename(path)));
}

/** Faults of the former workbook are mended there, not carried on. */
function refusalOf(path: string, { issues, sheets }: FormerEdition, t: Translate): string | null {
  if (Object.values(sheets).every((title) => title === null)) return t("cli.from.noStaffSheets", { path });
  if (countIssues(issues, "error") === 0) return null;
  return `${issueList(issues, t)}\n\n${t("cli.from.refused", { path })}`;
}

function carriedText(
  path: string,
  { edition, sheets, issues }: FormerEdition,
  t: Translate,
  taken: "all" | "withoutCriteria",
): string {
  const { criteria, roster, title } = edition;
  const parts = {
    criteria: t("cli.from.criteria", { count: criteria.length }),
    settings: t("cli.from.settings"),
    organisations: t("cli.from.organisations", { count: roster?.length ?? 0 }),
  };
  const staff = ["criteria", "settings", "organisations"] as const;
  const roles = staff.filter((role) => taken === "all" || role !== "criteria");
  const what = roles.filter((role) => sheets[role] !== null).map((role) => parts[role]);
  const missing = roles.filter((role) => sheets[role] === null).map((role) => t(`workbook.titles.${role}`));
  return [
    ...(issues.length === 0 ? [] : [`${issueList(issues, t)}\n`]),
    t("cli.from.carried", { path, what: what.join(", "), year: title.year }),
    ...(missing.length === 0 ? [] : [t("cli.from.notThere", { what: missing.join(", ") })]),
  ].join("\n");
}

interface MadeForms {
  readonly organisations: readonly NumberedFile[];
  readonly experts: readonly NumberedFile[];
}

const noForms: MadeForms = { organisations: [], experts: [] };

/** One for each organisation, and one for each expert whose marks the edition asks for. */
async function madeForms(edition: Edition, language: Language, t: Translate): Promise<MadeForms> {
  const content = ({ plan }: { readonly plan: WorkbookPlan }) => writeXlsx(plan);
  return {
    organisations: await madeNumbered(formPlans(edition, language, t), "form.xlsx", content),
    experts: await madeNumbered(expertForms(edition, language, t), "expert.xlsx", content),
  };
}

/** Under names of ours; the output says what is in which. */
async function writeForms(
  transaction: OutputTransaction,
  folder: FormsFolder,
  forms: MadeForms,
  former: Edition | null,
  t: Translate,
): Promise<string> {
  const lines = await writeNumbered(transaction, folder, forms.organisations);
  const ofExperts = await writeNumbered(transaction, folder.experts, forms.experts);
  const marks = ofExperts.length === 0 ? [] : [t("cli.from.experts"), ...ofExperts];
  const attested = former?.roster == null ? [t("cli.from.attested")] : [];
  return [t("cli.from.forms", { path: folder.path }), ...lines, ...marks, ...attested].join("\n");
}

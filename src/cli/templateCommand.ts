import { basename, join } from "node:path";
import { defaultEdition } from "../criteria/defaultEdition";
import type { Edition } from "../criteria/edition";
import { readEdition } from "../criteria/readEdition";
import { formPlans } from "../evaluation/formPlan";
import { templatePlan } from "../evaluation/templatePlan";
import { countIssues, type Issue } from "../issues/issue";
import { isLanguage, type Language } from "../locales/language";
import { createTranslator, type Translate } from "../locales/translator";
import { readXlsx } from "../workbook/xlsx/readXlsx";
import { writeXlsx } from "../workbook/xlsx/writeXlsx";
import { choice, readArguments } from "./arguments";
import type { Terminal } from "./command";
import { isNumbered, numberedFiles, writeNumbered } from "./numberedFiles";
import { issueList } from "./resultTable";
import { exitStatus, UsageFault } from "./usageFault";
import { checkAbsent, readInput, refuseInputs, sameFile, writeOutput } from "./workbookFile";

interface TemplateArguments {
  readonly output: string;
  /** A former workbook, whose criteria, settings and organisations are carried on. */
  readonly from: string | null;
  /** Folder for a form of each organisation. */
  readonly forms: string | null;
  readonly language: Language | null;
  readonly force: boolean;
}

/** What a former workbook says, or why it cannot be carried on. */
interface FormerEdition {
  readonly edition: Edition;
  readonly issues: readonly Issue[];
  readonly hasStaffSheets: boolean;
}

/** `template OUT.xlsx`: the staff sheets and an empty indicator sheet, of a former workbook where one is named. */
export async function templateCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const asked = templateArguments(args);
  await checkAbsent(asked.output, asked.force);
  if (asked.from !== null) await refuseInputs(asked.output, [asked.from]);
  const stale = asked.forms === null ? [] : await staleForms(asked.forms, asked);
  const former = asked.from === null ? null : await formerEdition(asked.from);
  const language = asked.language ?? former?.edition.settings.language ?? "ru";
  const t = createTranslator(language);
  const refusal = asked.from === null || former === null ? null : refusalOf(asked.from, former, t);
  if (refusal !== null) {
    terminal.error(refusal);
    return exitStatus.refused;
  }
  const plan = templatePlan(language, t, former?.edition ?? null);
  await writeOutput(asked.output, await writeXlsx(plan));
  if (asked.from !== null && former !== null) terminal.out(carriedText(asked.from, former, t));
  terminal.out(t("cli.file.written", { path: asked.output }));
  if (asked.forms !== null) terminal.out(await writeForms(asked.forms, stale, former?.edition ?? null, language, t));
  return exitStatus.evaluated;
}

function templateArguments(args: readonly string[]): TemplateArguments {
  const { values, positionals } = readArguments(args, {
    from: { type: "string" },
    forms: { type: "string" },
    lang: { type: "string" },
    force: { type: "boolean" },
  });
  const [output, ...more] = positionals;
  if (output === undefined || more.length > 0) {
    throw new UsageFault((t) => `${t("cli.usage.noOutput")}\n${t("cli.usage.template")}`);
  }
  return {
    output,
    from: values.from ?? null,
    forms: values.forms ?? null,
    language: choice("--lang", values.lang, ["ru", "kk", "en"], isLanguage),
    force: values.force ?? false,
  };
}

/** Forms of an earlier run; neither OUT nor the former workbook may be among those written. */
async function staleForms(folder: string, { output, from, force }: TemplateArguments): Promise<readonly string[]> {
  for (const path of [output, ...(from === null ? [] : [from])]) {
    const isForm = isNumbered(basename(path), "form") && (await sameFile(path, join(folder, basename(path))));
    if (isForm) throw new UsageFault((t) => t("cli.file.nameOfForm", { path }));
  }
  return numberedFiles(folder, "form", force);
}

async function formerEdition(path: string): Promise<FormerEdition> {
  const { edition, sheets, issues } = readEdition(await readXlsx(await readInput(path), basename(path)));
  return { edition, issues, hasStaffSheets: Object.values(sheets).some((title) => title !== null) };
}

/** Faults of the former workbook are mended there, not carried on. */
function refusalOf(path: string, { issues, hasStaffSheets }: FormerEdition, t: Translate): string | null {
  if (!hasStaffSheets) return t("cli.from.noStaffSheets", { path });
  if (countIssues(issues, "error") === 0) return null;
  return `${issueList(issues, t)}\n\n${t("cli.from.refused", { path })}`;
}

function carriedText(path: string, { edition, issues }: FormerEdition, t: Translate): string {
  const { criteria, roster, title } = edition;
  const counts = { criteria: criteria.length, organisations: roster?.length ?? 0, year: title.year };
  const carried = t("cli.from.carried", { path, ...counts });
  return issues.length === 0 ? carried : `${issueList(issues, t)}\n\n${carried}`;
}

/** One form for each organisation under a name of ours; what stands in which is told. */
async function writeForms(
  folder: string,
  stale: readonly string[],
  former: Edition | null,
  language: Language,
  t: Translate,
): Promise<string> {
  const forms = formPlans(former ?? defaultEdition(), language, t);
  const files = await writeNumbered(folder, stale, forms, {
    name: "form",
    extension: "xlsx",
    content: ({ plan }) => writeXlsx(plan),
  });
  const lines = forms.map(({ organisation }, index) => `- ${files[index] ?? ""}: ${organisation}`);
  const attested = former?.roster == null ? [t("cli.from.attested")] : [];
  return [t("cli.from.forms", { path: folder }), ...lines, ...attested].join("\n");
}

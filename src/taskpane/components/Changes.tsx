import { tableFileEndings } from "../../evaluation/inputs/fileNames";
import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { EvaluationResult } from "../../evaluation/outcome";
import { ruleChanges } from "../../insight/ruleChanges";
import { hasChanges, type ChangedCell, type ChangesSince } from "../../evaluation/foundChanges";
import type { EvaluationComparison } from "../../insight/comparedWith";
import type { Language } from "../../locales/language";
import { shownIn, type Shown } from "../../locales/numberText";
import type { Translate } from "../../locales/translator";
import { comparedWithText } from "../../report/comparison/comparedWithText";
import type { Against, Checked, Look } from "../state/paneState";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { movedOrganisations, movedText } from "../view/comparisonView";
import { Disclosure } from "./Disclosure";
import { LongList } from "./LongList";
import { Location } from "./Location";
import { Note } from "./Note";
import { Section } from "./Section";

/** More changes of rules are a new edition: they are told on the sheet. */
const mostRulesOpen = 5;

const useStyles = makeStyles({
  wrap: { overflowWrap: "anywhere" },
  item: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  button: { minWidth: 0, overflowWrap: "anywhere" },
});

interface SinceEvaluationProps {
  readonly checked: Checked | null;
}

interface ComparisonsProps extends SinceEvaluationProps {
  readonly against: Against | null;
  /** What the opened file remembers; undefined in Excel, where the open workbook does as soon as it is evaluated. */
  readonly remembers: Look["remembers"];
}

/** What this evaluation moved, what has changed since, what another year was, and the way back. */
export function Changes({
  outcome,
  ...props
}: ComparisonsProps & { readonly outcome: EvaluationResult }): React.JSX.Element {
  return (
    <>
      <ResultChanges outcome={outcome} />
      <Comparisons {...props} isFirst={outcome.comparison === null} />
    </>
  );
}

/** What has changed since the evaluation, another year, and the way back to the one before. */
export function Comparisons({
  checked,
  against,
  remembers,
  isFirst = false,
}: ComparisonsProps & { readonly isFirst?: boolean }): React.JSX.Element {
  const { restore } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <>
      {remembers?.record !== false && <SinceEvaluation checked={checked} />}
      <FileComparison against={against} />
      {(remembers?.previous ?? !isFirst) && (
        <Section heading={t("pane.results.previous")}>
          {/* Adding sheets has cleared Excel's own undo (office-js#6170). */}
          <Note>{t("pane.results.previousHelp")}</Note>
          <span>
            <Button className={styles.button} onClick={restore}>
              {t("pane.results.restore")}
            </Button>
          </span>
        </Section>
      )}
    </>
  );
}

/** Whether anything has changed since the evaluation, and a way to find out. */
function SinceEvaluation({ checked }: SinceEvaluationProps): React.JSX.Element {
  const { check } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <Section heading={t("comparison.pane.since")}>
      <div role="status">{checked !== null && <CheckedChanges checked={checked} t={t} />}</div>
      <span>
        <Button className={styles.button} onClick={check}>
          {t("comparison.pane.check")}
        </Button>
      </span>
    </Section>
  );
}

/** The same while the data are looked at: only where something has changed. */
export function ChangedNotice({ checked }: SinceEvaluationProps): React.JSX.Element | null {
  const { t } = useTexts();
  if (checked?.changes == null || !hasChanges(checked.changes)) return null;
  return (
    <Section heading={t("comparison.pane.since")}>
      <CheckedChanges checked={checked} t={t} />
    </Section>
  );
}

interface CheckedProps {
  readonly checked: Checked;
  readonly t: Translate;
}

function CheckedChanges({ checked, t }: CheckedProps): React.JSX.Element {
  const { changes } = checked;
  if (changes === null) return <Text>{t("comparison.pane.noRecord")}</Text>;
  if (!hasChanges(changes)) return <Text>{t("comparison.pane.nothing")}</Text>;
  return <FoundChanges changes={changes} t={t} />;
}

function FoundChanges({
  changes,
  t,
}: Omit<CheckedProps, "checked"> & { readonly changes: ChangesSince }): React.JSX.Element {
  const styles = useStyles();
  const { language } = useTexts();
  const { cells, cellCount, missingSheets, newSheets, decidedOn, comparison } = changes;
  return (
    <>
      {comparison !== null && <MovedFirst compared={comparison} t={t} />}
      {decidedOn !== undefined && <Text>{t("comparison.pane.decided", { sheet: decidedOn })}</Text>}
      {cellCount > 0 && <Text weight="semibold">{t("comparison.pane.changed", { number: cellCount })}</Text>}
      <LongList items={cells} keyOf={cellKey} plain>
        {(cell) => (
          <div className={styles.item}>
            <Text>{changedText(cell, t, language)}</Text>
            <span>
              <Location location={{ file: cell.file, sheet: cell.sheet, cell: cell.cell }} />
            </span>
          </div>
        )}
      </LongList>
      {cellCount > cells.length && <Text>{t("comparison.pane.moreCells", { number: cellCount - cells.length })}</Text>}
      {missingSheets.length > 0 && (
        <Text className={styles.wrap}>{t("comparison.pane.missing", { sheets: missingSheets.join(", ") })}</Text>
      )}
      {newSheets.length > 0 && (
        <Text className={styles.wrap}>{t("comparison.pane.added", { sheets: newSheets.join(", ") })}</Text>
      )}
      {comparison === null ? (
        <Text>{t("comparison.pane.cannotEvaluate")}</Text>
      ) : (
        <>
          <Text weight="semibold">{t("comparison.pane.wouldMove")}</Text>
          <Moved compared={comparison} t={t} />
          <RuleChanges compared={comparison} t={t} />
          <Fingerprints compared={comparison} t={t} />
        </>
      )}
    </>
  );
}

/** A correction that is gone is named by the cell where it was: another may be there now. */
function cellKey({ file, sheet, cell, correction }: ChangedCell): string {
  return JSON.stringify([file, sheet, cell, correction?.organisation, correction?.criterion]);
}

/** "A3, вес: 1 → 0,5": what the cell is about, as far as it is known, and its contents. */
function changedText({ correction, named, ...cell }: ChangedCell, t: Translate, language: Language): string {
  const values = { before: shown(cell.before, t, language), after: shown(cell.after, t, language) };
  if (correction !== undefined) {
    const { organisation, criterion, column } = correction;
    const field = `${criterion} · ${t(`corrections.column.${column}`)}`;
    return t("results.changed.named", { subject: organisation, field, ...values });
  }
  if (named === null) return `${values.before} → ${values.after}`;
  const { subject, field } = named;
  if (field === "") return t("results.changed.plain", { subject, ...values });
  return t("results.changed.named", { subject, field: isCode(field) ? field : uncapitalised(field), ...values });
}

/** "A3", which no small letter begins. */
function isCode(field: string): boolean {
  return field.length < 3 || /\d/.test(field);
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function shown(value: Shown, t: Translate, language: Language): string {
  return value === "" ? t("comparison.pane.emptyCell") : shownIn(value, language);
}

interface ComparedProps {
  readonly compared: EvaluationComparison;
  readonly t: Translate;
}

/** Begins with what matters: whether any place or award is another one. */
function MovedFirst({ compared, t }: ComparedProps): React.JSX.Element {
  return <Text weight="semibold">{movedText(compared.comparison.organisations, t)}</Text>;
}

/** Who has another place or award; those whose points alone changed are folded. */
function Moved({ compared, t }: ComparedProps): React.JSX.Element {
  const { language } = useTexts();
  const lines = useMemo(() => movedOrganisations(compared, t, language), [compared, t, language]);
  if (lines.length === 0) return <Text>{t("comparison.pane.nobodyMoves")}</Text>;
  const others = lines.filter(({ onlyTotal }) => onlyTotal);
  return (
    <>
      <MovedList lines={lines.filter(({ onlyTotal }) => !onlyTotal)} />
      {others.length > 0 && (
        <Disclosure summary={t("results.changed.onlyTotals", { number: others.length })}>
          <MovedList lines={others} />
        </Disclosure>
      )}
    </>
  );
}

/** "A3, вес: 1 → 0,5" for each rule that is another one. */
function RuleChanges({ compared, t }: ComparedProps): React.JSX.Element | null {
  const { language } = useTexts();
  const { before, after } = compared.comparison;
  const changes = useMemo(
    () => ruleChanges(before.edition, after.edition, t, language),
    [before.edition, after.edition, t, language],
  );
  if (changes.length === 0) return null;
  return (
    <Disclosure open={changes.length <= mostRulesOpen} summary={t("results.changed.rules", { number: changes.length })}>
      <LongList items={changes} keyOf={({ subject, field }) => `${subject} ${field}`}>
        {({ subject, field, before: was, after: is }) => {
          const values = { subject, before: was === "" ? "–" : was, after: is === "" ? "–" : is };
          return field === ""
            ? t("results.changed.plain", values)
            : t("results.changed.named", { ...values, field: uncapitalised(field) });
        }}
      </LongList>
    </Disclosure>
  );
}

function MovedList({ lines }: { readonly lines: ReturnType<typeof movedOrganisations> }): React.JSX.Element {
  const styles = useStyles();
  return (
    <LongList items={lines} keyOf={({ name }) => name} plain>
      {({ name, change, causes, award }) => (
        <div className={styles.item}>
          <Text weight="semibold">{name}</Text>
          <Text>{change}</Text>
          {[causes, award]
            .filter((line) => line !== "")
            .map((line) => (
              <Note key={line}>{line}</Note>
            ))}
        </div>
      )}
    </LongList>
  );
}

function Fingerprints({ compared, t }: ComparedProps): React.JSX.Element {
  const { before, after } = compared.comparison;
  return (
    <Note>
      {t("comparison.pane.fingerprints", {
        before: before.evaluation.fingerprint,
        after: after.evaluation.fingerprint,
      })}
    </Note>
  );
}

/** What the evaluation just made has moved, and its checksum. */
function ResultChanges({ outcome }: { readonly outcome: EvaluationResult }): React.JSX.Element {
  const { t, language } = useTexts();
  const { comparison: compared, evaluation } = outcome;
  return (
    <Section level={3} heading={t("comparison.pane.last")}>
      {compared === null ? (
        <Text>{t("comparison.pane.first")}</Text>
      ) : (
        <>
          <MovedFirst compared={compared} t={t} />
          <Note>{t("comparison.pane.against", { what: comparedWithText(compared.with, t, language) })}</Note>
          <Moved compared={compared} t={t} />
          <RuleChanges compared={compared} t={t} />
        </>
      )}
      <Note>{t("comparison.pane.fingerprint", { fingerprint: evaluation.fingerprint })}</Note>
    </Section>
  );
}

interface FileComparisonProps {
  readonly against: Against | null;
}

/** The workbook as it is now against a file of another time. */
function FileComparison({ against }: FileComparisonProps): React.JSX.Element {
  const { compareFile } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Section heading={t("comparison.pane.fileHeading")}>
      <Note>{t("comparison.pane.fileHelp")}</Note>
      <input
        ref={input}
        type="file"
        hidden
        accept={tableFileEndings}
        aria-label={t("comparison.pane.fileChoose")}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) compareFile(file);
          event.target.value = "";
        }}
      />
      <span>
        <Button className={styles.button} onClick={() => input.current?.click()}>
          {t("comparison.pane.fileChoose")}
        </Button>
      </span>
      <div role="status">
        {against !== null && (
          <Text weight="semibold" className={styles.wrap}>
            {t(against.compared === null ? "comparison.pane.fileNothing" : "comparison.pane.fileOf", {
              name: against.name,
            })}
          </Text>
        )}
      </div>
      {against?.compared != null && (
        <>
          <MovedFirst compared={against.compared} t={t} />
          <Moved compared={against.compared} t={t} />
        </>
      )}
    </Section>
  );
}

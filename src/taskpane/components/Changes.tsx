import { tableFileEndings } from "../../evaluation/inputs/fileNames";
import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { hasChanges, type ChangedCell, type ChangesSince } from "../../evaluation/foundChanges";
import type { EvaluationComparison } from "../../insight/comparedWith";
import type { Language } from "../../locales/language";
import { shownIn, type Shown } from "../../locales/numberText";
import type { Translate } from "../../locales/translator";
import { comparedWithText } from "../../report/comparison/comparedWithText";
import type { Against, Checked } from "../state/paneState";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { movedOrganisations } from "../view/comparisonView";
import { LongList } from "./LongList";
import { Location } from "./Location";
import { Note } from "./Note";
import { Section } from "./Section";

const useStyles = makeStyles({
  wrap: { overflowWrap: "anywhere" },
  item: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  button: { minWidth: 0, overflowWrap: "anywhere" },
});

interface SinceEvaluationProps {
  readonly checked: Checked | null;
}

/** Whether anything has changed since the evaluation, and a way to find out. */
export function SinceEvaluation({ checked }: SinceEvaluationProps): React.JSX.Element {
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
  const { cells, cellCount, missingSheets, newSheets, comparison } = changes;
  return (
    <>
      <Text weight="semibold">{t("comparison.pane.changed", { number: cellCount })}</Text>
      <LongList items={cells} keyOf={cellKey} plain>
        {(cell) => (
          <div className={styles.item}>
            <Location location={{ file: cell.file, sheet: cell.sheet, cell: cell.cell }} />
            <Note>
              {correctionText(cell, t)}
              {shown(cell.before, t, language)} → {shown(cell.after, t, language)}
            </Note>
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

/** Which correction, and what of it; nothing where it is no cell of their register. */
function correctionText({ correction }: ChangedCell, t: Translate): string {
  if (correction === undefined) return "";
  const { organisation, criterion, column } = correction;
  return `${organisation}, ${criterion} · ${t(`corrections.column.${column}`)}: `;
}

function shown(value: Shown, t: Translate, language: Language): string {
  return value === "" ? t("comparison.pane.emptyCell") : shownIn(value, language);
}

interface ComparedProps {
  readonly compared: EvaluationComparison;
  readonly t: Translate;
}

function Moved({ compared, t }: ComparedProps): React.JSX.Element {
  const { language } = useTexts();
  const styles = useStyles();
  const lines = useMemo(() => movedOrganisations(compared, t, language), [compared, t, language]);
  if (lines.length === 0) return <Text>{t("comparison.pane.nobodyMoves")}</Text>;
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

interface ResultChangesProps {
  readonly fingerprint: string;
  readonly compared: EvaluationComparison | null;
}

/** What the evaluation just made has moved, and its fingerprint. */
export function ResultChanges({ fingerprint, compared }: ResultChangesProps): React.JSX.Element {
  const { language } = useTexts();
  const { t } = useTexts();
  return (
    <Section level={3} heading={t("comparison.pane.last")}>
      {compared === null ? (
        <Text>{t("comparison.pane.first")}</Text>
      ) : (
        <>
          <Note>{t("comparison.pane.against", { what: comparedWithText(compared.with, t, language) })}</Note>
          <Moved compared={compared} t={t} />
        </>
      )}
      <Note>{t("comparison.pane.fingerprint", { fingerprint })}</Note>
    </Section>
  );
}

interface FileComparisonProps {
  readonly against: Against | null;
}

/** The workbook as it is now against a file of another time. */
export function FileComparison({ against }: FileComparisonProps): React.JSX.Element {
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
      {against?.compared != null && <Moved compared={against.compared} t={t} />}
    </Section>
  );
}

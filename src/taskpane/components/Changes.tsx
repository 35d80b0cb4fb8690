import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { hasChanges, type ChangedCell, type ChangesSince } from "../../evaluation/foundChanges";
import type { EvaluationComparison } from "../../insight/comparedWith";
import type { Translate } from "../../locales/translator";
import { createComparisonTranslator, type TranslateComparison } from "../../locales/comparisonTexts";
import { comparedWithText } from "../../report/comparison/comparedWithText";
import type { Against, Checked } from "../state/paneState";
import { useTexts } from "../texts/useTexts";
import { movedLines } from "../view/comparisonView";
import { LongList } from "./LongList";
import { Place, type ShowCell } from "./Place";
import { Section } from "./Section";

const useStyles = makeStyles({
  wrap: { overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  item: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  button: { minWidth: 0, overflowWrap: "anywhere" },
});

/** The words of comparing, which come with this part and not with the first load. */
function useComparisonTexts(): TranslateComparison {
  const { language } = useTexts();
  return useMemo(() => createComparisonTranslator(language), [language]);
}

interface SinceEvaluationProps {
  readonly checked: Checked | null;
  readonly show: ShowCell;
  readonly onCheck: () => void;
}

/** Whether anything has changed since the evaluation, and a way to find out. */
export function SinceEvaluation({ checked, show, onCheck }: SinceEvaluationProps): React.JSX.Element {
  const text = useComparisonTexts();
  const styles = useStyles();
  return (
    <Section heading={text("pane.since")}>
      <div role="status">{checked !== null && <CheckedChanges checked={checked} show={show} text={text} />}</div>
      <span>
        <Button className={styles.button} onClick={onCheck}>
          {text("pane.check")}
        </Button>
      </span>
    </Section>
  );
}

/** The same while the data are looked at: only where something has changed. */
export function ChangedNotice({ checked, show }: Omit<SinceEvaluationProps, "onCheck">): React.JSX.Element | null {
  const text = useComparisonTexts();
  if (checked?.changes == null || !hasChanges(checked.changes)) return null;
  return (
    <Section heading={text("pane.since")}>
      <CheckedChanges checked={checked} show={show} text={text} />
    </Section>
  );
}

interface CheckedProps {
  readonly checked: Checked;
  readonly show: ShowCell;
  readonly text: TranslateComparison;
}

function CheckedChanges({ checked, show, text }: CheckedProps): React.JSX.Element {
  const { changes } = checked;
  if (changes === null) return <Text>{text("pane.noRecord")}</Text>;
  if (!hasChanges(changes)) return <Text>{text("pane.nothing")}</Text>;
  return <FoundChanges changes={changes} show={show} text={text} />;
}

function FoundChanges({
  changes,
  show,
  text,
}: Omit<CheckedProps, "checked"> & { readonly changes: ChangesSince }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const { cells, cellCount, missingSheets, newSheets, comparison } = changes;
  return (
    <>
      <Text weight="semibold">{text("pane.changed", { number: cellCount })}</Text>
      <LongList items={cells} keyOf={cellKey} plain>
        {(cell) => (
          <div className={styles.item}>
            <Place place={{ file: cell.file, sheet: cell.sheet, cell: cell.cell }} show={show} />
            <Text size={200} className={styles.note}>
              {correctionText(cell, t)}
              {shown(cell.before, text)} → {shown(cell.after, text)}
            </Text>
          </div>
        )}
      </LongList>
      {cellCount > cells.length && <Text>{text("pane.moreCells", { number: cellCount - cells.length })}</Text>}
      {missingSheets.length > 0 && (
        <Text className={styles.wrap}>{text("pane.missing", { sheets: missingSheets.join(", ") })}</Text>
      )}
      {newSheets.length > 0 && (
        <Text className={styles.wrap}>{text("pane.added", { sheets: newSheets.join(", ") })}</Text>
      )}
      {comparison === null ? (
        <Text>{text("pane.cannotEvaluate")}</Text>
      ) : (
        <>
          <Text weight="semibold">{text("pane.wouldMove")}</Text>
          <Moved compared={comparison} text={text} />
          <Fingerprints compared={comparison} text={text} />
        </>
      )}
    </>
  );
}

/** A correction that is gone is named by the cell where it stood: another may stand there now. */
function cellKey({ file, sheet, cell, correction }: ChangedCell): string {
  return JSON.stringify([file, sheet, cell, correction?.organisation, correction?.criterion]);
}

/** Which correction, and what of it; nothing where it is no cell of their register. */
function correctionText({ correction }: ChangedCell, t: Translate): string {
  if (correction === undefined) return "";
  const { organisation, criterion, column } = correction;
  return `${organisation}, ${criterion} · ${t(`corrections.column.${column}`)}: `;
}

function shown(value: string, text: TranslateComparison): string {
  return value === "" ? text("pane.emptyCell") : value;
}

interface ComparedProps {
  readonly compared: EvaluationComparison;
  readonly text: TranslateComparison;
}

function Moved({ compared, text }: ComparedProps): React.JSX.Element {
  const { language } = useTexts();
  const styles = useStyles();
  const lines = useMemo(() => movedLines(compared, text, language), [compared, text, language]);
  if (lines.length === 0) return <Text>{text("pane.nobodyMoves")}</Text>;
  return (
    <LongList items={lines} keyOf={({ name }) => name} plain>
      {({ name, standing, causes, award }) => (
        <div className={styles.item}>
          <Text weight="semibold">{name}</Text>
          <Text>{standing}</Text>
          {[causes, award]
            .filter((line) => line !== "")
            .map((line) => (
              <Text key={line} size={200} className={styles.note}>
                {line}
              </Text>
            ))}
        </div>
      )}
    </LongList>
  );
}

function Fingerprints({ compared, text }: ComparedProps): React.JSX.Element {
  const styles = useStyles();
  const { before, after } = compared.comparison;
  return (
    <Text size={200} className={styles.note}>
      {text("pane.fingerprints", { before: before.evaluation.fingerprint, after: after.evaluation.fingerprint })}
    </Text>
  );
}

interface ResultChangesProps {
  readonly fingerprint: string;
  readonly compared: EvaluationComparison | null;
}

/** What the evaluation just made has moved, and its fingerprint. */
export function ResultChanges({ fingerprint, compared }: ResultChangesProps): React.JSX.Element {
  const { language } = useTexts();
  const text = useComparisonTexts();
  const styles = useStyles();
  return (
    <Section level={3} heading={text("pane.last")}>
      {compared === null ? (
        <Text>{text("pane.first")}</Text>
      ) : (
        <>
          <Text size={200} className={styles.note}>
            {text("pane.against", { what: comparedWithText(compared.with, text, language) })}
          </Text>
          <Moved compared={compared} text={text} />
        </>
      )}
      <Text size={200} className={styles.note}>
        {text("pane.fingerprint", { fingerprint })}
      </Text>
    </Section>
  );
}

interface FileComparisonProps {
  readonly against: Against | null;
  readonly onCompare: (file: File) => void;
}

/** The workbook as it is now against a file of another time. */
export function FileComparison({ against, onCompare }: FileComparisonProps): React.JSX.Element {
  const text = useComparisonTexts();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Section heading={text("pane.fileHeading")}>
      <Text size={200} className={styles.note}>
        {text("pane.fileHelp")}
      </Text>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={text("pane.fileChoose")}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onCompare(file);
          event.target.value = "";
        }}
      />
      <span>
        <Button className={styles.button} onClick={() => input.current?.click()}>
          {text("pane.fileChoose")}
        </Button>
      </span>
      <div role="status">
        {against !== null && (
          <Text weight="semibold" className={styles.wrap}>
            {text(against.compared === null ? "pane.fileNothing" : "pane.fileOf", { name: against.name })}
          </Text>
        )}
      </div>
      {against?.compared != null && <Moved compared={against.compared} text={text} />}
    </Section>
  );
}

import { Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { isSilentFile, isTableFile, tableFileEndings } from "../../evaluation/inputs/fileNames";
import type { ChosenFile } from "../host/chosenFile";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { issueMessage } from "../../issues/issue";
import type { FileState } from "../view/openIssues";
import { Section } from "./Section";
import { Note } from "./Note";

/** At 200 % the narrowest pane has 125 pixels. */
const enlarged = "@media (max-width: 200px)";

const useStyles = makeStyles({
  zone: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "12px",
    [enlarged]: { padding: "4px" },
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
  },
  // Without a file it is empty and takes no room: the gap after it is taken back.
  status: { ":empty": { marginBottom: "-4px" } },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  name: { overflowWrap: "anywhere", marginBottom: "6px" },
  hint: { color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: "none",
    margin: "0 0 6px",
    padding: 0,
    width: "100%",
    maxHeight: "220px",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
  },
  file: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: "6px" },
  fileName: { overflowWrap: "anywhere", minWidth: 0 },
  choose: {
    minWidth: 0,
    overflowWrap: "anywhere",
    [enlarged]: { paddingLeft: "2px", paddingRight: "2px", fontSize: tokens.fontSizeBase200 },
  },
  mark: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  remove: { minWidth: "24px", flexShrink: 0 },
});

/** Excel's own "~$Книга.xlsx" has 165 bytes; a workbook with such a name was chosen all the same. */
const longestOwnerFile = 1024;

function mayBeWorkbook({ name, size }: File): boolean {
  return isTableFile(name) && size > longestOwnerFile;
}

interface FileChoiceProps {
  /** true: beside the workbook that is open in Excel; else one of the files is the workbook. */
  readonly besideWorkbook: boolean;
  readonly files: readonly ChosenFile[];
  /** Name of the file that the criteria are from; null where none of several holds them, and in Excel. */
  readonly main: string | null;
  readonly sampleLeft: boolean;
  /** What became of each; empty before they were read. */
  readonly states: ReadonlyMap<string, FileState>;
}

/** What was not read is to be seen at once, and first. */
function isUnread(state: FileState | undefined): boolean {
  return state !== undefined && (state.fault !== null || state.organisations === 0);
}

/** ✓ and how many organisations, or ✕ and why. */
function FileMark({ state }: { readonly state: FileState | undefined }): React.JSX.Element | null {
  const { t } = useTexts();
  const styles = useStyles();
  if (state === undefined) return null;
  const { organisations, fault } = state;
  return (
    <span className={styles.mark}>
      {isUnread(state)
        ? `✕ ${fault === null ? t("pane.file.nothingFound") : issueMessage(fault, t)}`
        : `✓ ${t("pane.understood.organisations", { count: organisations })}`}
    </span>
  );
}

/** The files to evaluate, by a press or by dropping them; any number at once. */
export function FileChoice(props: FileChoiceProps): React.JSX.Element {
  const { besideWorkbook, files } = props;
  const { addFiles, removeFile, file } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const chooseId = useId();
  const [over, setOver] = useState(false);
  const take = (chosen: FileList | null): void => {
    addFiles(Array.from(chosen ?? []).filter((one) => !isSilentFile(one.name) || mayBeWorkbook(one)));
  };
  const [only] = files;
  const marked = files.map((chosen) => ({ chosen, state: props.states.get(chosen.name) }));
  const unread = marked.filter(({ state }) => isUnread(state));
  const isOpened = files.length === 1 && !besideWorkbook && unread.length === 0 && marked[0]?.state !== undefined;
  const status = useRef<HTMLDivElement>(null);
  const faulty = unread.map(({ chosen }) => chosen.name).join("\n");
  useEffect(() => {
    if (faulty !== "") status.current?.focus();
  }, [faulty]);
  return (
    <Section heading={t(besideWorkbook ? "pane.file.regions" : "pane.file.heading")}>
      {besideWorkbook && files.length === 0 && <Note>{t("pane.file.regionsHelp")}</Note>}
      <div
        className={mergeClasses(styles.zone, over ? styles.over : undefined)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <div ref={status} role="status" tabIndex={-1} className={styles.status}>
          {only !== undefined && (
            <Text block weight="semibold" className={styles.name}>
              {isOpened
                ? t("pane.file.chosen", { name: only.name })
                : t("pane.file.chosenMany", { count: files.length })}
              {unread.length > 0 && ` ${t("pane.file.notRead", { number: unread.length })}`}
            </Text>
          )}
          {props.sampleLeft && <Note>{t("pane.file.sampleLeft")}</Note>}
        </div>
        {files.length > 0 && !isOpened && (
          <ul className={styles.list} aria-label={t("pane.file.list")}>
            {[...unread, ...marked.filter((one) => !unread.includes(one))].map(({ chosen, state }) => (
              <li key={chosen.name} className={styles.file}>
                <span className={styles.fileName}>
                  {chosen.name}
                  {chosen.name === props.main && <span className={styles.hint}> – {t("pane.file.main")}</span>}
                  <FileMark state={state} />
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.remove}
                  aria-label={t("pane.file.remove", { name: chosen.name })}
                  onClick={() => {
                    removeFile(chosen);
                    document.getElementById(chooseId)?.focus();
                  }}
                >
                  ✕
                </Button>
              </li>
            ))}
          </ul>
        )}
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={tableFileEndings}
          aria-label={t("pane.file.open")}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = "";
          }}
        />
        <Button id={chooseId} className={styles.choose} onClick={() => input.current?.click()}>
          {t(files.length === 0 && !besideWorkbook ? "pane.file.open" : "pane.file.add")}
        </Button>
        <Note>{t("pane.file.drop")}</Note>
        {file !== null && (
          <>
            <Link inline as="button" onClick={file.sample}>
              {t("pane.file.sample")}
            </Link>
            <Note>{t("pane.file.sampleNote")}</Note>
          </>
        )}
      </div>
    </Section>
  );
}

import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import { dateText } from "../../report/comparison/comparedWithText";
import type { PaneFault } from "../host/paneFault";
import { usePaneActions } from "../paneActions";
import type { Look, Notice, PaneState } from "../state/paneState";
import type { HandedFile } from "../saving/handOver";
import { useTexts } from "../texts/useTexts";
import { briefAnswer } from "../view/answerText";
import { organisationNames } from "../view/regions";
import { faultText } from "../view/faultText";
import { SavedFile, type OtherWays } from "./SavedFile";

const useStyles = makeStyles({
  bar: {
    minHeight: 0,
    boxSizing: "border-box",
    padding: "4px 4px 4px 10px",
    alignItems: "start",
    borderRadius: 0,
    borderLeftWidth: 0,
    borderRightWidth: 0,
    "& *": { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  line: { display: "flex", alignItems: "flex-start", gap: "4px", width: "100%" },
  // What is unfolded may be long, and the head leaves room to read below it.
  text: { flexGrow: 1, minWidth: 0, maxHeight: "max(64px, 45vh)", overflowY: "auto", overflowWrap: "anywhere" },
  body: { whiteSpace: "normal", minWidth: 0, padding: 0 },
  close: { minWidth: "24px", padding: 0, flexShrink: 0 },
});

interface PaneMessagesProps {
  readonly state: Pick<PaneState, "run" | "notice" | "look">;
  readonly ways: OtherWays;
}

/** What went wrong, or what was done: below the head, always in view and over nothing, until it is closed or the user goes on. */
export function PaneMessages({ state, ways }: PaneMessagesProps): React.JSX.Element | null {
  const { run, notice, look } = state;
  const [closed, setClosed] = useState<PaneFault | Notice | null>(null);
  const fault = run.kind === "failed" ? run.fault : null;
  const said = fault ?? notice;
  const stays = fault !== null || notice === null || needsTime(notice);
  useEffect(() => {
    if (stays) return undefined;
    const since = performance.now();
    const pressed = ({ target, timeStamp }: MouseEvent): void => {
      // Not by the press that it answers.
      if (timeStamp < since) return;
      if (target instanceof Element && target.closest("[data-pinned], header") === null) setClosed(notice);
    };
    document.addEventListener("click", pressed);
    return () => {
      document.removeEventListener("click", pressed);
    };
  }, [stays, notice]);
  if (said === null || said === closed) return null;
  const close = (): void => {
    setClosed(said);
  };
  if (fault !== null) return <FaultMessage key={fault.detail} fault={fault} onClose={close} />;
  return notice === null ? null : <NoticeMessage {...{ notice, look, ways }} onClose={close} />;
}

/** Something is still to be done. */
function needsTime(notice: Notice): boolean {
  const file = fileOf(notice);
  return notice.kind === "filesChanged" || (file !== null && file.delivery !== "browser");
}

interface MessageProps {
  readonly intent: "error" | "warning" | "info" | "success";
  /** What is answered says itself aloud where it was asked. */
  readonly role: "alert" | "status" | "presentation";
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Message({ intent, role, onClose, children }: MessageProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <MessageBar role={role} layout="multiline" intent={intent} className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <span className={styles.line}>
          <span className={styles.text}>{children}</span>
          <Button
            size="small"
            appearance="transparent"
            className={styles.close}
            aria-label={t("pane.frame.close")}
            onClick={onClose}
          >
            ✕
          </Button>
        </span>
      </MessageBarBody>
    </MessageBar>
  );
}

interface NoticeMessageProps {
  readonly notice: Notice;
  readonly look: Look | null;
  readonly ways: OtherWays;
  readonly onClose: () => void;
}

function NoticeMessage({ notice, look, ways, onClose }: NoticeMessageProps): React.JSX.Element {
  const { undoAnswer, show } = usePaneActions();
  const { t, language } = useTexts();
  const file = fileOf(notice);
  const title = sheetOf(notice);
  const isWarning = notice.kind === "fileFirst" || notice.kind === "filesChanged" || file?.delivery === "impossible";
  const names = look === null ? new Map<string, string>() : organisationNames(look.understanding, language);
  const text =
    notice.kind === "answered" || notice.kind === "undone"
      ? t(notice.kind === "answered" ? "pane.answers.taken" : "pane.answers.undone", {
          answer: briefAnswer(notice.answer, names, t),
        })
      : noticeText(notice, t, language);
  return (
    <Message
      intent={isWarning ? "warning" : notice.kind === "cancelled" ? "info" : "success"}
      role={notice.kind === "answered" ? "presentation" : "status"}
      onClose={onClose}
    >
      {file === null ? text : <SavedFile key={file.name} file={file} made={text} {...ways} />}{" "}
      {notice.kind === "answered" && (
        <Link
          inline
          as="button"
          onClick={() => {
            undoAnswer(notice.answer);
          }}
        >
          {t("pane.answers.undo")}
        </Link>
      )}
      {title !== undefined && show !== null && (
        <Link
          inline
          as="button"
          onClick={() => {
            show(title, null);
          }}
        >
          {t("pane.criteria.open", { title })}
        </Link>
      )}
    </Message>
  );
}

/** The first of the sheets that were added, where there are any. */
function sheetOf(notice: Notice): string | undefined {
  if (notice.kind !== "staffSheets" && notice.kind !== "collected" && notice.kind !== "inserted") return undefined;
  return notice.written.kind === "sheets" ? [...notice.written.titles.values()][0] : undefined;
}

function FaultMessage({
  fault,
  onClose,
}: {
  readonly fault: PaneFault;
  readonly onClose: () => void;
}): React.JSX.Element {
  const { t } = useTexts();
  const [copy, setCopy] = useState<"notYet" | "copied" | "failed">("notYet");
  const copyDetails = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(`${fault.code}\n${fault.detail}`);
      setCopy("copied");
    } catch {
      // Excel's web view may refuse the clipboard: the details are then shown to be copied by hand.
      setCopy("failed");
    }
  };
  return (
    <Message intent="error" role="alert" onClose={onClose}>
      <MessageBarTitle>{t("pane.faults.heading")}</MessageBarTitle> {faultText(fault, t)}{" "}
      {copy === "copied" && t("pane.faults.copied")}
      {copy === "failed" && t("pane.faults.notCopied", { detail: `${fault.code} ${fault.detail}` })}{" "}
      <Link inline as="button" onClick={() => void copyDetails()}>
        {t("pane.faults.copy")}
      </Link>
    </Message>
  );
}

const savedTexts = {
  forms: "pane.criteria.formsSaved",
  messages: "pane.status.saved",
  scorecards: "pane.documents.scorecardsSaved",
} as const;

function fileOf(notice: Notice): HandedFile | null {
  if (notice.kind === "saved" || notice.kind === "documentsSaved" || notice.kind === "nextYear") return notice.file;
  if (notice.kind !== "staffSheets" && notice.kind !== "collected") return null;
  return notice.written.kind === "file" ? notice.written.file : null;
}

function noticeText(
  notice: Exclude<Notice, { kind: "answered" | "undone" }>,
  t: Translate,
  language: Language,
): string {
  switch (notice.kind) {
    case "restored":
      return notice.date === null
        ? t("pane.frame.restoredUndated")
        : t("pane.frame.restored", { date: dateText(notice.date, language) });
    case "cancelled":
      return t("pane.cancelled");
    case "nothingToRestore":
      return t("pane.results.nothingToRestore");
    case "fileFirst":
      return t("pane.file.first");
    case "staffSheetsThere":
      return t("pane.criteria.alreadyThere");
    case "staffSheets":
      return notice.written.kind === "file"
        ? t("pane.criteria.saved", { name: notice.written.file.name })
        : t("pane.criteria.added", { titles: [...notice.written.titles.values()].join(", ") });
    case "filesChanged":
      return t("pane.frame.filesChanged", { names: notice.names.join(", ") });
    case "inserted":
      return t(`pane.frame.empty.${notice.what}Inserted`);
    case "nextYear":
      return t("pane.frame.nextYear.made", { year: String(notice.year), name: notice.file.name });
    case "collected":
      return notice.written.kind === "file"
        ? t("pane.collected.saved", { name: notice.written.file.name })
        : t("pane.collected.written", { title: [...notice.written.titles.values()].join(", ") });
    case "nothingCollected":
      return t("pane.collected.nothing");
    case "guessesFirst":
      return t("pane.collected.guesses");
    case "saved":
      return [
        t(savedTexts[notice.what], { count: notice.count, name: notice.file.name }),
        ...(notice.formsFor === undefined ? [] : [t(`pane.criteria.formsFor.${notice.formsFor}`)]),
      ].join(" ");
    case "documentsSaved":
      return t(notice.withheld ? "pane.documents.savedWithheld" : "pane.documents.saved", { name: notice.file.name });
    case "noForms":
      return t("pane.criteria.formsNone");
    default:
      return notice satisfies never;
  }
}

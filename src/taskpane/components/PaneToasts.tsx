import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Toast,
  ToastBody,
  Toaster,
  ToastFooter,
  ToastTitle,
  ToastTrigger,
  tokens,
  useId,
  useToastController,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import { dateText } from "../../report/comparison/comparedWithText";
import type { PaneFault } from "../host/paneFault";
import { usePaneActions } from "../paneActions";
import type { Look, Notice, PaneState } from "../state/paneState";
import type { HandedFile } from "../saving/handOver";
import { useTexts } from "../texts/useTexts";
import { answerText } from "../view/answerText";
import { criterionNames } from "../view/understoodTable";
import { faultText } from "../view/faultText";
import { SavedFile, type OtherWays } from "./SavedFile";

/** A sentence that needs no action is read within this time, in milliseconds; anything else stays until it is closed. */
const shownFor = 8_000;

const useStyles = makeStyles({
  toaster: { width: "min(420px, calc(100vw - 32px))" },
  toast: { padding: "8px 8px 8px 12px" },
  title: { fontWeight: tokens.fontWeightRegular },
  text: { display: "block", whiteSpace: "normal", overflowWrap: "anywhere", minWidth: 0 },
  // Below the head, which stays over everything, and above its own buttons.
  long: { maxHeight: "max(80px, min(50vh, calc(100vh - 260px)))", overflowY: "auto" },
  close: { minWidth: 0 },
});

interface PaneToastsProps {
  readonly state: Pick<PaneState, "run" | "notice" | "look">;
  readonly ways: OtherWays;
}

/** What went wrong, or what was done, over whatever is read: the button that was pressed may be far below the head. */
export function PaneToasts({ state, ways }: PaneToastsProps): React.JSX.Element {
  const { run, notice, look } = state;
  const toasterId = useId("toasts");
  const { dispatchToast, dismissAllToasts } = useToastController(toasterId);
  const { t } = useTexts();
  const styles = useStyles();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  // A message is given once, however often the data are looked at after it.
  const around = useRef({ look, ways });
  useEffect(() => {
    around.current = { look, ways };
  });
  const fault = run.kind === "failed" ? run.fault : null;
  const isWorking = run.kind === "working" && run.step !== "checking";
  useEffect(() => {
    // A message about what was done before would be taken for one about this.
    if (isWorking) dismissAllToasts();
  }, [isWorking, dismissAllToasts]);
  useEffect(() => {
    if (fault !== null) dispatchToast(<FaultToast fault={fault} />, { intent: "error", timeout: -1 });
  }, [fault, dispatchToast]);
  useEffect(() => {
    if (notice === null) return;
    dismissAllToasts();
    const isWarning =
      notice.kind === "fileFirst" || notice.kind === "filesChanged" || fileOf(notice)?.delivery === "impossible";
    dispatchToast(<NoticeToast notice={notice} {...around.current} />, {
      intent: isWarning ? "warning" : notice.kind === "cancelled" ? "info" : "success",
      timeout: needsTime(notice) ? -1 : shownFor,
    });
  }, [notice, dispatchToast, dismissAllToasts]);
  return (
    <section ref={setPlace} aria-label={t("pane.frame.messages")}>
      <Toaster
        toasterId={toasterId}
        mountNode={place}
        className={styles.toaster}
        position="bottom"
        pauseOnHover
        announce={nothing}
      />
    </section>
  );
}

/** The toasts are live regions themselves. */
function nothing(): void {
  // nobody else is to read them out
}

function needsTime(notice: Notice): boolean {
  const file = fileOf(notice);
  return notice.kind === "filesChanged" || (file !== null && file.delivery !== "browser");
}

interface NoticeToastProps {
  readonly notice: Notice;
  readonly look: Look | null;
  readonly ways: OtherWays;
}

function NoticeToast({ notice, look, ways }: NoticeToastProps): React.JSX.Element {
  const { undoAnswer, show } = usePaneActions();
  const { t, language } = useTexts();
  const styles = useStyles();
  const file = fileOf(notice);
  const title = sheetOf(notice);
  const text =
    notice.kind === "answered"
      ? answerText(notice.answer, look === null ? new Map() : criterionNames(look.understanding.edition, language), t)
      : noticeText(notice, t, language);
  return (
    // What is answered says itself aloud where it was asked.
    <Toast role={notice.kind === "answered" ? "presentation" : "status"} className={styles.toast}>
      <ToastTitle action={<Close />} className={styles.title}>
        <span className={mergeClasses(styles.text, styles.long)}>
          {file !== null && <SavedFile key={file.name} file={file} made={text} {...ways} />}
          {file === null && (notice.kind === "answered" ? t("pane.answers.taken", { answer: text }) : text)}
        </span>
      </ToastTitle>
      <ToastFooter>
        {notice.kind === "answered" && (
          <ToastTrigger>
            <Link
              as="button"
              onClick={() => {
                undoAnswer(notice.answer);
              }}
            >
              {t("pane.answers.undo")}
            </Link>
          </ToastTrigger>
        )}
        {title !== undefined && show !== null && (
          <ToastTrigger>
            <Link
              as="button"
              onClick={() => {
                show(title, null);
              }}
            >
              {t("pane.criteria.open", { title })}
            </Link>
          </ToastTrigger>
        )}
      </ToastFooter>
    </Toast>
  );
}

function Close(): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <ToastTrigger>
      <Button size="small" appearance="transparent" className={styles.close} aria-label={t("pane.frame.close")}>
        ✕
      </Button>
    </ToastTrigger>
  );
}

/** The first of the sheets that were added, where there are any. */
function sheetOf(notice: Notice): string | undefined {
  if (notice.kind !== "staffSheets" && notice.kind !== "collected" && notice.kind !== "inserted") return undefined;
  return notice.written.kind === "sheets" ? [...notice.written.titles.values()][0] : undefined;
}

function FaultToast({ fault }: { readonly fault: PaneFault }): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
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
    <Toast role="alert" className={styles.toast}>
      <ToastTitle action={<Close />}>{t("pane.faults.heading")}</ToastTitle>
      <ToastBody className={styles.long}>
        <span className={styles.text}>
          {faultText(fault, t)} {copy === "copied" && t("pane.faults.copied")}
          {copy === "failed" && t("pane.faults.notCopied", { detail: `${fault.code} ${fault.detail}` })}
        </span>
      </ToastBody>
      <ToastFooter>
        <Link as="button" onClick={() => void copyDetails()}>
          {t("pane.faults.copy")}
        </Link>
      </ToastFooter>
    </Toast>
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

function noticeText(notice: Exclude<Notice, { kind: "answered" }>, t: Translate, language: Language): string {
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

import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Translate } from "../../locales/translator";
import type { PaneFault } from "../host/paneFault";
import type { Notice, Run } from "../state/paneState";
import type { HandedFile } from "../saving/handOver";
import { useTexts } from "../texts/useTexts";
import { SavedFile, type OtherWays } from "./SavedFile";

const useStyles = makeStyles({
  message: { marginBottom: "8px" },
  text: { whiteSpace: "normal", overflowWrap: "anywhere" },
  title: { display: "block" },
  // The result itself is in the results step; here it is only said.
  heardOnly: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface StatusMessagesProps {
  readonly run: Run;
  readonly notice: Notice | null;
  readonly ways: OtherWays;
}

/** What went wrong, or what was done; read out by a screen reader as it appears. */
export function StatusMessages({ run, notice, ways }: StatusMessagesProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const message = run.kind === "failed" || run.kind === "refused" ? run : notice;
  useEffect(() => {
    // The button that was pressed may be far below.
    if (message !== null) document.documentElement.scrollTop = 0;
  }, [message]);
  return (
    <div>
      <div role="alert">
        {run.kind === "failed" && <FaultMessage key={run.fault.detail} fault={run.fault} />}
        {run.kind === "refused" && (
          <MessageBar className={styles.message} layout="multiline" intent="error">
            <MessageBarBody className={styles.text}>{t("pane.results.refused")}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div role="status">
        {notice !== null && (
          <MessageBar
            className={styles.message}
            layout="multiline"
            intent={notice.kind === "fileFirst" || fileOf(notice)?.delivery === "impossible" ? "warning" : "info"}
          >
            <MessageBarBody className={styles.text}>
              <NoticeBody notice={notice} ways={ways} />
            </MessageBarBody>
          </MessageBar>
        )}
        {run.kind === "done" && (
          <span className={styles.heardOnly}>
            {t("pane.results.ready", { count: run.outcome.evaluation.organisations.length })}
          </span>
        )}
      </div>
    </div>
  );
}

function FaultMessage({ fault }: { readonly fault: PaneFault }): React.JSX.Element {
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
    <MessageBar className={styles.message} layout="multiline" intent="error">
      <MessageBarBody className={styles.text}>
        <MessageBarTitle className={styles.title}>{t("pane.faults.heading")}</MessageBarTitle>
        {faultText(fault, t)} {copy === "copied" && t("pane.faults.copied")}
        {copy === "failed" && t("pane.faults.notCopied", { detail: `${fault.code} ${fault.detail}` })}
      </MessageBarBody>
      <MessageBarActions>
        <Link inline as="button" onClick={() => void copyDetails()}>
          {t("pane.faults.copy")}
        </Link>
      </MessageBarActions>
    </MessageBar>
  );
}

function faultText({ code, name, location }: PaneFault, t: Translate): string {
  if (code === "notLoaded" || code === "noSample") return t(`pane.faults.${code}`, { name });
  return t(`workbook.faults.${code}`, { ...location });
}

const savedTexts = {
  forms: "pane.criteria.formsSaved",
  messages: "pane.status.saved",
  scorecards: "pane.documents.scorecardsSaved",
} as const;

function NoticeBody({ notice, ways }: { readonly notice: Notice; readonly ways: OtherWays }): React.JSX.Element {
  const { t } = useTexts();
  const file = fileOf(notice);
  const text = noticeText(notice, t);
  return file === null ? <>{text}</> : <SavedFile key={file.name} file={file} made={text} {...ways} />;
}

function fileOf(notice: Notice): HandedFile | null {
  if (notice.kind === "saved" || notice.kind === "documentsSaved") return notice.file;
  if (notice.kind !== "staffSheets" && notice.kind !== "collected") return null;
  return notice.written.kind === "file" ? notice.written.file : null;
}

function noticeText(notice: Notice, t: Translate): string {
  switch (notice.kind) {
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
    case "collected":
      return notice.written.kind === "file"
        ? t("pane.collected.saved", { name: notice.written.file.name })
        : t("pane.collected.written", { title: [...notice.written.titles.values()].join(", ") });
    case "nothingCollected":
      return t("pane.collected.nothing");
    case "guessesFirst":
      return t("pane.collected.guesses");
    case "saved":
      return t(savedTexts[notice.what], {
        count: notice.count,
        name: notice.file.name,
      });
    case "documentsSaved":
      return t(notice.withheld ? "pane.documents.savedWithheld" : "pane.documents.saved", { name: notice.file.name });
    case "noForms":
      return t("pane.criteria.formsNone");
    default:
      return notice satisfies never;
  }
}

import { Button, Link, makeStyles, mergeClasses, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { numberText } from "../../locales/numberText";
import type { PaneState, WorkStep } from "../state/paneState";
import { useTexts } from "../texts/useTexts";
import { percentDone, type PaneStatus } from "../view/paneStatus";

/** Half of any of these is worth less than none. */
const lasting: ReadonlySet<WorkStep> = new Set(["writing", "adding", "saving", "selfChecking"]);
/** Drawn: not every font has signs. */
const signs = { good: "M2 8.5 6 12.5 14 4", open: "M8 2v8M8 12.5v2", bad: "M3 3 13 13M13 3 3 13", plain: "" } as const;

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "6px", minHeight: "28px", position: "relative" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  bar: { position: "absolute", left: 0, right: 0, bottom: 0 },
  sign: { flexShrink: 0, width: "12px", height: "12px", fill: "none", stroke: "currentColor", strokeWidth: "2.5" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorPaletteMarigoldForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  plain: {},
  // At 200 % the narrowest pane has 125 pixels.
  cancel: { flexShrink: 0, "@media (max-width: 200px)": { minWidth: 0, paddingLeft: "4px", paddingRight: "4px" } },
});

interface StatusLineProps {
  readonly run: PaneState["run"];
  readonly status: PaneStatus;
  readonly onCancel: () => void;
  readonly onOpen: (status: PaneStatus) => void;
  /** The work ended while Cancel had the focus: something else must take it. */
  readonly onFocusLost: () => void;
}

/** What is being done, how far it is and a way to stop it; else how it stands and the way to what is open. */
export function StatusLine({ run, status, onCancel, onOpen, onFocusLost }: StatusLineProps): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  const working = run.kind === "working" ? run : null;
  const cancellable = working !== null && !lasting.has(working.step);
  const cancelFocus = useLostFocus(cancellable, onFocusLost);
  const step = working === null ? "" : `${t(`pane.steps.${working.step}`)}…`;
  const percent = working === null ? 0 : percentDone(working.step, working.share);
  return (
    <div className={styles.line}>
      {working === null && status.tone !== "plain" && (
        <svg aria-hidden="true" viewBox="0 0 16 16" className={mergeClasses(styles.sign, styles[status.tone])}>
          <path d={signs[status.tone]} />
        </svg>
      )}
      <Text role="status" size={200} className={styles.text}>
        {working === null ? (
          status.leadsTo === null ? (
            status.text
          ) : (
            <Link
              inline
              as="button"
              onClick={() => {
                onOpen(status);
              }}
            >
              {status.text}
            </Link>
          )
        ) : (
          <>
            {step} <span aria-hidden="true">{numberText(percent, language)}&nbsp;%</span>
          </>
        )}
      </Text>
      {cancellable && (
        <Button size="small" className={styles.cancel} onClick={onCancel} {...cancelFocus}>
          {t("pane.cancel")}
        </Button>
      )}
      {working !== null && (
        <ProgressBar className={styles.bar} aria-label={step} value={percent} max={100} thickness="large" />
      )}
    </div>
  );
}

/** Tells when a control disappears with the focus in it, which would fall to the top of the page. */
function useLostFocus(present: boolean, onLost: () => void): { onFocus: () => void; onBlur: () => void } {
  const focused = useRef(false);
  useEffect(() => {
    if (!present && focused.current) {
      focused.current = false;
      onLost();
    }
  }, [present, onLost]);
  return {
    onFocus: () => {
      focused.current = true;
    },
    onBlur: () => {
      focused.current = false;
    },
  };
}

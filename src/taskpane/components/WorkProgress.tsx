import { Button, makeStyles, ProgressBar, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { WorkStep } from "../state/paneState";
import { useTexts } from "../texts/useTexts";

/** Shorter work is over before a reader could take in what was shown. */
const progressAfterMilliseconds = 500;

/** Half of any of these is worth less than none. */
const lasting: ReadonlySet<WorkStep> = new Set(["writing", "adding", "saving", "selfChecking"]);

interface WorkProgressProps {
  readonly work: WorkStep | null;
  readonly onCancel: () => void;
  /** The work ended while Cancel had the focus: something else must take it. */
  readonly onFocusLost: () => void;
}

const useStyles = makeStyles({
  progress: { paddingTop: "8px" },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "32px" },
});

/** What is being done and, until writing begins, a way to stop it. */
export function WorkProgress({ work, onCancel, onFocusLost }: WorkProgressProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const visible = useLasting(work !== null);
  const cancellable = work !== null && !lasting.has(work);
  const cancelFocus = useLostFocus(visible && cancellable, onFocusLost);
  const text = visible && work !== null ? `${t(`pane.steps.${work}`)}…` : "";
  return (
    <div className={visible && work !== null ? styles.progress : undefined}>
      {visible && work !== null && <ProgressBar aria-label={text} />}
      <div className={visible && work !== null ? styles.row : undefined}>
        <Text role="status" size={200}>
          {text}
        </Text>
        {visible && cancellable && (
          <Button size="small" onClick={onCancel} {...cancelFocus}>
            {t("pane.cancel")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** true once `active` has lasted longer than half a second. */
function useLasting(active: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => {
      setLasting(true);
    }, progressAfterMilliseconds);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [active]);
  return active && lasting;
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

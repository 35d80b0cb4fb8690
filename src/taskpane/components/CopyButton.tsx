import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({
  byHand: { display: "flex", flexDirection: "column", gap: "4px", width: "100%" },
  text: { width: "100%", boxSizing: "border-box", fontFamily: "inherit", fontSize: "inherit" },
});

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
}

/** Copies a text; where the web view refuses the clipboard, the text is shown selected, to be copied by hand. */
export function CopyButton({ label, text }: CopyButtonProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const [copied, setCopied] = useState<"notYet" | "yes" | "byHand">("notYet");
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (copied === "byHand") area.current?.select();
  }, [copied]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("yes");
    } catch {
      setCopied("byHand");
    }
  };
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {label}
      </Button>
      <Text role="status" size={200}>
        {copied === "yes" && t("pane.status.copied")}
        {copied === "byHand" && t("pane.status.copyByHand")}
      </Text>
      {copied === "byHand" && (
        <span className={styles.byHand}>
          <textarea ref={area} className={styles.text} readOnly rows={8} value={text} aria-label={label} />
        </span>
      )}
    </>
  );
}

import { Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useTexts } from "../texts/useTexts";
import { Section } from "./Section";

const useStyles = makeStyles({
  zone: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "12px",
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
});

interface FileChoiceProps {
  readonly fileName: string | null;
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
}

/** In an ordinary browser: the file to evaluate, by a press or by dropping it. */
export function FileChoice({ fileName, onOpen, onSample }: FileChoiceProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file !== undefined) onOpen(file);
  };
  return (
    <Section heading={t("pane.file.heading")}>
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
        <div role="status" className={styles.status}>
          {fileName !== null && (
            <Text block weight="semibold" className={styles.name}>
              {t("pane.file.chosen", { name: fileName })}
            </Text>
          )}
        </div>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx"
          aria-label={t("pane.file.open")}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = "";
          }}
        />
        <Button onClick={() => input.current?.click()}>
          {t(fileName === null ? "pane.file.open" : "pane.file.another")}
        </Button>
        <Text size={200} className={styles.hint}>
          {t("pane.file.drop")}
        </Text>
        <Link inline as="button" onClick={onSample}>
          {t("pane.file.sample")}
        </Link>
        <Text size={200} className={styles.hint}>
          {t("pane.file.sampleNote")}
        </Text>
      </div>
    </Section>
  );
}

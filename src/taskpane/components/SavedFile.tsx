import { Button, Link, makeStyles, Text } from "@fluentui/react-components";
import type { FilePart, HandedFile } from "../saving/handOver";
import { useTexts } from "../texts/useTexts";
import { CopyButton } from "./CopyButton";
import { Disclosure } from "./Disclosure";
import { LongList } from "./LongList";

/** What this Excel offers where a file cannot be saved from the pane. */
export interface OtherWays {
  /** Opens a workbook in a window of its own; null outside Excel. */
  readonly openCopy: ((bytes: Uint8Array) => void) | null;
  /** Opens an address in the user's browser; null where Office cannot: then the address is a link. */
  readonly openBrowser: ((address: string) => void) | null;
}

/** More would push away what stands below: they are one press away. */
const shownAtOnce = 4;

const useStyles = makeStyles({
  text: { whiteSpace: "normal", overflowWrap: "anywhere" },
  ways: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
  part: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  button: { minWidth: 0, maxWidth: "100%", whiteSpace: "normal", height: "auto" },
});

interface SavedFileProps extends OtherWays {
  readonly file: HandedFile;
  /** What the file is: "22 forms, archive …". */
  readonly made: string;
}

/** What was made, what is known of where it is, and, unless a browser has it, the other ways to it. */
export function SavedFile({ file, made, ...ways }: SavedFileProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const { delivery } = file;
  return (
    <>
      <span className={styles.text}>{made}</span> {t(`pane.saving.${delivery}`)}
      {delivery !== "browser" && (
        <Disclosure summary={t(`pane.saving.ways.${delivery}`)} open={delivery === "impossible"}>
          <Ways file={file} {...ways} />
        </Disclosure>
      )}
    </>
  );
}

function Ways({ file, openCopy, openBrowser }: Omit<SavedFileProps, "made">): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const address = `${window.location.origin}${window.location.pathname}`;
  const parts = file.parts.filter((part) => part.text !== null || (openCopy !== null && isWorkbook(part)));
  const list = (
    <LongList items={parts} keyOf={({ name }) => name} plain>
      {(part) => <Part part={part} openCopy={openCopy} />}
    </LongList>
  );
  return (
    <div className={styles.ways}>
      <Text size={200}>{t("pane.saving.browserHelp")}</Text>
      {openBrowser === null ? (
        <Link className={styles.text} href={address} target="_blank" rel="noopener noreferrer">
          {address}
        </Link>
      ) : (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            openBrowser(address);
          }}
        >
          {t("pane.saving.openBrowser")}
        </Button>
      )}
      {parts.length > 0 && (
        <Text size={200}>{t(parts.some(isWorkbook) ? "pane.saving.copyHelp" : "pane.saving.textHelp")}</Text>
      )}
      {parts.length > shownAtOnce ? (
        <Disclosure summary={t("pane.saving.parts", { count: parts.length })}>{list}</Disclosure>
      ) : (
        list
      )}
    </div>
  );
}

function Part({ part, openCopy }: { readonly part: FilePart } & Pick<OtherWays, "openCopy">): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const { name, about, bytes, text } = part;
  const title = about === "" ? name : about;
  return (
    <span className={styles.part}>
      {text !== null && <CopyButton label={t("pane.saving.copyText", { title })} text={text} />}
      {text === null && openCopy !== null && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            openCopy(bytes);
          }}
        >
          {t("pane.saving.openCopy", { title })}
        </Button>
      )}
    </span>
  );
}

function isWorkbook({ name }: FilePart): boolean {
  return name.endsWith(".xlsx");
}

import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { issueLocation } from "../../issues/issue";
import type { ShownLocation } from "../view/issueGroups";

/** Names of the files beside the open workbook: no way leads to their cells. */
export const FilesBeside = createContext<ReadonlySet<string>>(new Set());

const useStyles = makeStyles({
  place: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  link: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, textAlign: "left" },
});

interface LocationProps {
  readonly location: ShownLocation;
  /** Shown instead of the address. */
  readonly text?: string;
}

/** Where something is: in Excel a way there, elsewhere and for other files the address. */
export function Location({ location, text }: LocationProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const { show } = usePaneActions();
  const isBeside = useContext(FilesBeside);
  const address = issueLocation(location);
  const { file, sheet, cell } = location;
  if (show === null || (file !== null && isBeside.has(file))) {
    return <span className={styles.place}>{text ?? address}</span>;
  }
  return (
    <Link
      inline
      as="button"
      className={styles.link}
      aria-label={`${text === undefined ? "" : `${text}. `}${t("pane.issues.goTo", { address })}`}
      onClick={() => {
        show(sheet, cell);
      }}
    >
      {text ?? address}
    </Link>
  );
}

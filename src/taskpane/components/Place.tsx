import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts/useTexts";
import { placeText } from "../view/issueGroups";

/** Brings a cell to the front; null where the pane stands outside Excel. */
export type ShowCell = ((sheet: string, cell: string | null) => void) | null;

const useStyles = makeStyles({
  place: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  link: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, textAlign: "left" },
});

interface PlaceProps {
  readonly sheet: string;
  readonly cell: string | null;
  readonly show: ShowCell;
}

/** Where something stands: in Excel a way there, elsewhere the address. */
export function Place({ sheet, cell, show }: PlaceProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const address = placeText({ sheet, cell });
  if (show === null) return <span className={styles.place}>{address}</span>;
  return (
    <Link
      inline
      as="button"
      className={styles.link}
      aria-label={t("pane.issues.goTo", { address })}
      onClick={() => {
        show(sheet, cell);
      }}
    >
      {address}
    </Link>
  );
}

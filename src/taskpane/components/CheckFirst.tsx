import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import type { CheckedCell } from "../view/checkFirst";
import { Disclosure } from "./Disclosure";
import { Location } from "./Location";
import { LongList } from "./LongList";
import { Note } from "./Note";

const useStyles = makeStyles({
  box: {
    borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    paddingLeft: "8px",
    display: "flex",
    flexDirection: "column",
    overflowWrap: "anywhere",
  },
  first: { fontWeight: "normal", fontSize: tokens.fontSizeBase200 },
  row: { alignSelf: "flex-start", fontSize: tokens.fontSizeBase200, textAlign: "left" },
  cell: {
    display: "flex",
    flexDirection: "column",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The cells whose slip would change an award: the first with its award, all of them on demand; nothing where there is none. */
export function CheckFirst({ cells }: { readonly cells: readonly CheckedCell[] }): React.JSX.Element | null {
  const { t } = useTexts();
  const styles = useStyles();
  const [first] = cells;
  if (first === undefined) return null;
  const heading = t("results.check.heading", { count: cells.length });
  return (
    <div className={styles.box} role="group" aria-label={heading}>
      <Text weight="semibold">{heading}</Text>
      <Disclosure
        summary={
          <span className={styles.first}>
            {first.subject}: {first.awards}
          </span>
        }
      >
        <Note>{t("results.check.help")}</Note>
        <LongList items={cells} keyOf={({ key }) => key} plain>
          {(cell) => <Cell cell={cell} />}
        </LongList>
      </Disclosure>
    </div>
  );
}

function Cell({ cell: { location, slip, outcome, row } }: { readonly cell: CheckedCell }): React.JSX.Element {
  const { show } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <span className={styles.cell}>
      <span>
        {location !== null && <Location location={location} />} {slip}
      </span>
      <Note>{outcome}</Note>
      {show === null && (
        <>
          <Link
            inline
            as="button"
            className={styles.row}
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {t("results.check.row")}
          </Link>
          <span role="status">{open && <Note>{row}</Note>}</span>
        </>
      )}
    </span>
  );
}

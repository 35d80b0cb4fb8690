import { Link, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTexts } from "../texts/useTexts";

/** As many as a reader can take in; the rest is one press away. */
const shownAtFirst = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", gap: "4px" },
  plain: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "10px" },
});

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  /** Without bullets, for items that are cards of their own. */
  readonly plain?: boolean;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** A list that shows its first twenty items until the reader asks for all. */
export function LongList<Item>({
  items,
  keyOf,
  plain = false,
  children,
}: LongListProps<Item>): React.JSX.Element | null {
  const { t } = useTexts();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const listed = all ? items : items.slice(0, shownAtFirst);
  const rest = items.length - listed.length;
  return (
    <>
      <ul className={plain ? styles.plain : styles.list}>
        {listed.map((item, index) => (
          <li key={keyOf(item, index)}>{children(item, index)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Link
          inline
          as="button"
          onClick={() => {
            setAll(true);
          }}
        >
          {t("pane.issues.more", { number: rest })}
        </Link>
      )}
    </>
  );
}

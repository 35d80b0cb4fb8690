import { Button, Input, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useContext, useMemo, useState } from "react";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { useTexts } from "../texts/useTexts";
import { inOrder, rowsLike, tableOrders, type FinalRow, type TableOrder } from "../view/finalTable";
import { Note } from "./Note";
import { OpenOrganisation } from "./OrganisationLink";
import { Section } from "./Section";

/** From here on a reader looks for a name rather than reads all. */
const mostWithoutSearch = 25;
/** Rows drawn at first, and more with each press: a thousand at once would hold up the pane. */
const shownAtOnce = 50;

/** At 200 % the narrowest pane has 125 pixels: the name stands over its numbers. */
const enlarged = "@media (max-width: 220px)";
const narrow = "@media (max-width: 300px)";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", fontVariantNumeric: "tabular-nums" },
  place: { width: "52px", [narrow]: { width: "42px" }, [enlarged]: { width: "auto" } },
  total: { width: "76px", [narrow]: { width: "62px" }, [enlarged]: { width: "auto" } },
  headRow: { [enlarged]: { display: "flex", flexWrap: "wrap" } },
  head: { padding: 0, borderBottom: `2px solid ${tokens.colorNeutralStroke1}`, textAlign: "left" },
  sort: {
    width: "100%",
    minWidth: 0,
    padding: "4px 2px",
    justifyContent: "flex-start",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    [narrow]: { fontSize: tokens.fontSizeBase100 },
  },
  numberHead: { justifyContent: "flex-end" },
  row: {
    height: "40px",
    [enlarged]: {
      height: "auto",
      display: "grid",
      gridTemplateColumns: "1fr auto",
      padding: "4px 0",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  cell: {
    padding: "0 2px",
    [enlarged]: { borderBottom: "none" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: "right", whiteSpace: "nowrap", [narrow]: { fontSize: tokens.fontSizeBase200 } },
  prize: { fontWeight: tokens.fontWeightSemibold },
  moved: { fontSize: tokens.fontSizeBase100, fontWeight: "normal", marginLeft: "2px" },
  name: {
    padding: "2px 4px",
    textAlign: "left",
    fontWeight: "inherit",
    [enlarged]: { gridRow: 1, gridColumn: "1 / -1", padding: "0 2px" },
  },
  open: {
    width: "100%",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    lineHeight: tokens.lineHeightBase200,
    display: "block",
    minHeight: "24px",
    overflowWrap: "break-word",
    "@media (max-width: 420px)": { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase100 },
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  under: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 6px" },
  mark: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    fontWeight: "normal",
  },
  track: {
    flex: "1 0 24px",
    display: "flex",
    height: "6px",
    backgroundColor: tokens.colorNeutralBackground5,
    borderRadius: "3px",
    overflow: "hidden",
  },
  main: {
    backgroundColor: tokens.colorBrandBackground,
    // Forced colours would paint the bar like its track.
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  others: {
    backgroundColor: tokens.colorBrandStroke2,
    "@media (forced-colors: active)": { backgroundColor: "GrayText", forcedColorAdjust: "none" },
  },
});

const headings = {
  place: "pane.results.place",
  organisation: "pane.results.organisation",
  total: "pane.results.total",
} as const;

/** Every rated organisation in a row of its own: place and move, name and bar, total; each opens its page. */
export function FinalTable({ rows }: { readonly rows: readonly FinalRow[] }): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [order, setOrder] = useState<Parameters<typeof inOrder>[1]>(null);
  const [most, setMost] = useState(shownAtOnce);
  const found = useMemo(() => inOrder(rowsLike(rows, typed), order, language), [rows, typed, order, language]);
  const shown = found.slice(0, most);
  const heading = t("pane.results.table");
  const sortBy = (by: TableOrder): void => {
    setOrder((standing) => ({ by, down: standing?.by === by ? !standing.down : by === "total" }));
  };
  return (
    <Section level={3} heardOnly heading={heading}>
      {rows.length > mostWithoutSearch && (
        <Input
          type="search"
          value={typed}
          aria-label={t("results.search")}
          placeholder={t("results.search")}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
        />
      )}
      <table className={styles.table} aria-label={heading}>
        <thead>
          <tr className={styles.headRow}>
            {tableOrders.map((by) => (
              <th
                key={by}
                scope="col"
                className={mergeClasses(styles.head, by === "organisation" ? undefined : styles[by])}
                {...(order?.by === by
                  ? { "aria-sort": order.down ? ("descending" as const) : ("ascending" as const) }
                  : {})}
              >
                <Button
                  appearance="transparent"
                  size="small"
                  className={mergeClasses(styles.sort, by === "total" && styles.numberHead)}
                  onClick={() => {
                    sortBy(by);
                  }}
                >
                  {t(headings[by])}
                  {order?.by === by && <span aria-hidden>{order.down ? " ↓" : " ↑"}</span>}
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.name} row={row} language={language} />
          ))}
        </tbody>
      </table>
      <span role="status">{found.length === 0 && <Text>{t("results.noneFound")}</Text>}</span>
      {found.length > most && (
        <span>
          <Button
            onClick={() => {
              setMost(most + 2 * shownAtOnce);
            }}
          >
            {t("results.more", { number: Math.min(2 * shownAtOnce, found.length - most) })}
          </Button>
        </span>
      )}
      <Note>{t("results.bars")}</Note>
    </Section>
  );
}

function Row({ row, language }: { readonly row: FinalRow; readonly language: Language }): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const open = useContext(OpenOrganisation);
  const { name, shownName, shortName, place, total, moved, mark } = row;
  const [main, others] = row.shares;
  const part = (share: number): { readonly width: string } => ({ width: `${share * 100}%` });
  return (
    <tr className={mergeClasses(styles.row, mark === "prize" && styles.prize)}>
      <td className={styles.cell}>
        {numberText(place, language)}
        <Moved places={moved} language={language} />
      </td>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        <button
          type="button"
          className={styles.open}
          title={shownName}
          aria-label={t("results.openOrganisation", { organisation: shortName })}
          onClick={() => {
            open(name);
          }}
        >
          {shortName}
        </button>
        <span className={styles.under}>
          <span className={styles.track} aria-hidden>
            <span className={styles.main} style={part(main)} />
            <span className={styles.others} style={part(others)} />
          </span>
          {mark !== null && <span className={styles.mark}>{t(`pane.results.${mark}`)}</span>}
        </span>
      </th>
      <td className={mergeClasses(styles.cell, styles.number)}>{numberText(total, language)}</td>
    </tr>
  );
}

function Moved({
  places,
  language,
}: {
  readonly places: number | null;
  readonly language: Language;
}): React.JSX.Element | null {
  const { t } = useTexts();
  const styles = useStyles();
  if (places === 0) return null;
  const number = numberText(Math.abs(places ?? 0), language);
  const said = places === null ? t("results.new") : t(places > 0 ? "results.up" : "results.down", { number });
  return (
    <span className={styles.moved} role="img" aria-label={said} title={said}>
      {places === null ? "✦" : `${places > 0 ? "▲" : "▼"}${number}`}
    </span>
  );
}

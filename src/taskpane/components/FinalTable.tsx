import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { russianNameMark } from "../../criteria/organisationName";
import { numberText } from "../../locales/numberText";
import { useTexts } from "../texts/useTexts";
import type { FinalRow } from "../view/finalTable";
import { Section } from "./Section";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    textAlign: "left",
    verticalAlign: "bottom",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    padding: "4px",
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: { padding: "6px 4px", verticalAlign: "top", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: "left", fontWeight: "normal", overflowWrap: "anywhere", hyphens: "auto" },
  numberHead: { textAlign: "right" },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  prize: { fontWeight: tokens.fontWeightSemibold },
  mark: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: "normal" },
  track: { marginTop: "4px", height: "6px", backgroundColor: tokens.colorNeutralBackground5, borderRadius: "3px" },
  bar: {
    height: "6px",
    minWidth: "1px",
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: "3px",
    // Forced colours would paint the bar like its track.
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

/** Every rated organisation with its place, its total, and the total as a bar. */
export function FinalTable({ rows }: { readonly rows: readonly FinalRow[] }): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  const heading = t("pane.results.table");
  return (
    <Section level={3} heading={heading}>
      <table className={styles.table} aria-label={heading}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.numberHead)}>
              {t("pane.results.place")}
            </th>
            <th scope="col" className={styles.head}>
              {t("pane.results.organisation")}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.numberHead)}>
              {t("pane.results.total")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name} className={row.mark === "prize" ? styles.prize : undefined}>
              <td className={mergeClasses(styles.cell, styles.number)}>{numberText(row.place, language)}</td>
              <th scope="row" className={mergeClasses(styles.cell, styles.name, row.mark === "prize" && styles.prize)}>
                {row.shownName}
                {row.mark !== null && <span className={styles.mark}> · {t(`pane.results.${row.mark}`)}</span>}
                <div className={styles.track} aria-hidden>
                  <div className={styles.bar} style={{ width: `${row.share * 100}%` }} />
                </div>
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>{numberText(row.total, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.some(({ shownName, name }) => shownName === name + russianNameMark) && (
        <Text size={200}>{t("report.russianName")}</Text>
      )}
    </Section>
  );
}

import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { IndicatorTable } from "../../intake/indicatorReading";
import { useTexts } from "../texts/useTexts";
import { understoodSheet, type UnderstoodTable } from "../view/understoodSheet";
import { Disclosure } from "./Disclosure";
import { Place, type ShowCell } from "./Place";
import { Section } from "./Section";

const useStyles = makeStyles({
  sheet: { display: "flex", flexDirection: "column", gap: "2px" },
  title: { overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", gap: "4px" },
  header: { overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface UnderstoodProps {
  readonly sheets: readonly IndicatorTable[];
  readonly show: ShowCell;
}

/** What was read as indicators, for the reader to check. */
export function Understood({ sheets, show }: UnderstoodProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Section heading={t("pane.understood.heading")}>
      {sheets.length === 0 && <Text>{t("pane.understood.none")}</Text>}
      {sheets.map((sheet) => (
        <UnderstoodSheetCard
          key={`${sheet.file ?? ""} ${sheet.sheet} ${sheet.headerArea}`}
          sheet={understoodSheet(sheet)}
          show={show}
        />
      ))}
    </Section>
  );
}

function UnderstoodSheetCard({ sheet, show }: { readonly sheet: UnderstoodTable; readonly show: ShowCell }) {
  const { t } = useTexts();
  const styles = useStyles();
  const { matched, unmatched, headerArea } = sheet;
  return (
    <div className={styles.sheet}>
      <Text weight="semibold" className={styles.title}>
        {t("pane.understood.sheet", { title: sheet.title })}
      </Text>
      <Text>
        {t("pane.understood.organisations", { count: sheet.organisations })},{" "}
        {t("pane.understood.header", { area: headerArea })},{" "}
        {t("pane.understood.headers", { matched: matched.length, all: matched.length + unmatched.length })}
      </Text>
      {unmatched.length > 0 && (
        <Disclosure open summary={t("pane.understood.unmatched", { number: unmatched.length })}>
          <Text block className={styles.detail}>
            {t("pane.understood.unmatchedHelp")}
          </Text>
          <ul className={styles.list}>
            {unmatched.map(({ header, cell }) => (
              <li key={cell} className={styles.header}>
                {header} <Place sheet={sheet.title} cell={cell} show={show} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {matched.length > 0 && (
        <Disclosure summary={t("pane.understood.matched", { number: matched.length })}>
          <ul className={styles.list}>
            {matched.map(({ header, cell, criterion, matchedBy }) => (
              <li key={cell} className={styles.header}>
                {header}{" "}
                <span className={styles.detail}>
                  → {criterion}, {t(`pane.understood.by.${matchedBy}`)}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

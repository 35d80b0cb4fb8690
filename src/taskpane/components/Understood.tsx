import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Understanding } from "../../evaluation/outcome";
import type { ReadName, TableColumn } from "../../intake/indicatorReading";
import { useTexts } from "../texts/useTexts";
import { percentOf, understoodTables, type ShownIndicator, type ShownTable } from "../view/understoodTable";
import { Disclosure } from "./Disclosure";
import { LongList } from "./LongList";
import { Location } from "./Location";
import { Section } from "./Section";

const useStyles = makeStyles({
  sheet: { display: "flex", flexDirection: "column", gap: "2px" },
  title: { overflowWrap: "anywhere" },
  line: { overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface UnderstoodProps {
  readonly understanding: Understanding;
}

/** What was read as indicators, table by table, for the reader to check. */
export function Understood({ understanding }: UnderstoodProps): React.JSX.Element {
  const { t, language } = useTexts();
  const { edition, intake } = understanding;
  const tables = useMemo(() => understoodTables(intake.tables, edition, language), [intake.tables, edition, language]);
  return (
    <Section heading={t("pane.understood.heading")}>
      {tables.length === 0 && <Text>{t("pane.understood.none")}</Text>}
      <LongList items={tables} keyOf={({ key }) => key} plain>
        {(table) => <TableCard table={table} />}
      </LongList>
    </Section>
  );
}

function TableCard({ table }: { readonly table: ShownTable }): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const { file, sheet, indicators, others, names } = table;
  const facts = [
    t(`pane.understood.layout.${table.layout}`),
    t("pane.understood.organisations", { count: names.length }),
    t("pane.understood.header", { area: table.headerArea }),
    t("pane.understood.headers", { matched: indicators.length - table.guessed }),
    ...(table.guessed > 0 ? [t("pane.understood.guessed", { number: table.guessed })] : []),
    ...(table.unknown > 0 ? [t("pane.understood.unknown", { number: table.unknown })] : []),
  ];
  return (
    <div className={styles.sheet}>
      <Text weight="semibold" className={styles.title}>
        {file === null
          ? t("pane.understood.sheet", { title: sheet })
          : t("pane.understood.sheetOfFile", { file, title: sheet })}
      </Text>
      <Text>{facts.join(", ")}</Text>
      {indicators.length > 0 && (
        <Disclosure summary={t("pane.understood.indicators", { number: indicators.length })}>
          <LongList items={indicators} keyOf={({ cell }) => cell}>
            {(column) => <IndicatorRow column={column} table={table} />}
          </LongList>
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure summary={t("pane.understood.otherLines", { number: others.length })}>
          <LongList items={others} keyOf={({ cell }) => cell}>
            {(column) => <OtherRow column={column} table={table} />}
          </LongList>
        </Disclosure>
      )}
      <Names table={table} />
    </div>
  );
}

interface RowProps<Line extends TableColumn> {
  readonly column: Line;
  readonly table: ShownTable;
}

/** "Column F: header › path → A3. Name, by code". */
function IndicatorRow({ column, table }: RowProps<ShownIndicator>): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <ColumnLocation column={column} table={table} /> {column.header}{" "}
      <span className={styles.detail}>
        {column.header === column.criterion ? "– " : `→ ${column.criterion}, `}
        {t(`pane.understood.by.${column.matchedBy}`)}
        {column.guess !== null && ` (${percentOf(column.guess.score)} %)`}
      </span>
    </span>
  );
}

function OtherRow({ column, table }: RowProps<TableColumn>): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <ColumnLocation column={column} table={table} /> {column.header}{" "}
      {column.use !== "indicator" && <span className={styles.detail}>– {t(`pane.understood.use.${column.use}`)}</span>}
    </span>
  );
}

function ColumnLocation({ column, table }: RowProps<TableColumn>): React.JSX.Element {
  const { t } = useTexts();
  const place = { file: table.file, sheet: table.sheet, cell: column.cell };
  return <Location location={place} text={`${t(`pane.understood.${table.columnsAre}`, { line: column.at })}:`} />;
}

function Names({ table }: { readonly table: ShownTable }): React.JSX.Element | null {
  const { t } = useTexts();
  const styles = useStyles();
  const { names, nameCounts } = table;
  if (names.length === 0) return null;
  const counts = { official: nameCounts.official, fresh: nameCounts.new, near: nameCounts.near + nameCounts.ambiguous };
  return (
    <Disclosure
      summary={
        <>
          {t("pane.understood.names", { number: names.length })}{" "}
          {nameCounts.official > 0 && (
            <span className={styles.detail}>{t("pane.understood.organisationCounts", counts)}</span>
          )}
        </>
      }
    >
      <LongList items={names} keyOf={({ cell, written }) => cell ?? written}>
        {(name) => <NameRow name={name} table={table} />}
      </LongList>
    </Disclosure>
  );
}

function NameRow({ name, table }: { name: ReadName; table: ShownTable }): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const { written, organisation, match, near, cell } = name;
  const likeness = near === null ? {} : { organisation: near.organisation, percent: percentOf(near.score) };
  return (
    <span className={styles.line}>
      {organisation}{" "}
      <span className={styles.detail}>
        –{" "}
        {match === "near" && near === null
          ? t("pane.understood.match.new")
          : t(`pane.understood.match.${match}`, likeness)}
        {written !== organisation && `, ${t("pane.understood.writtenAs", { written })}`}
        {cell === null && `, ${t("pane.understood.ofSheet")}`}
      </span>{" "}
      {cell !== null && <Location location={{ file: table.file, sheet: table.sheet, cell }} text={cell} />}
    </span>
  );
}

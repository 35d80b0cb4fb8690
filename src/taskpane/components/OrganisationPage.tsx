import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { EvaluationResult } from "../../evaluation/outcome";
import { numberText } from "../../locales/numberText";
import { startPipeline } from "../actions/paneContext";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { pageText, type OrganisationPage as Page, type PageBlock, type PageFigure } from "../view/organisationPage";
import { CopyButton } from "./CopyButton";
import { Disclosure } from "./Disclosure";
import { Location } from "./Location";
import { Note } from "./Note";
import { RegionMessage } from "./RegionMessage";
import { Section } from "./Section";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start" },
  page: { display: "flex", flexDirection: "column", gap: "14px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  figure: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  block: { display: "flex", flexDirection: "column" },
  blockHead: { display: "flex", gap: "8px", justifyContent: "space-between", fontVariantNumeric: "tabular-nums" },
  track: { position: "relative", height: "8px", backgroundColor: tokens.colorNeutralBackground5, borderRadius: "4px" },
  own: {
    height: "8px",
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: "4px",
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  median: {
    position: "absolute",
    top: "-2px",
    bottom: "-2px",
    width: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

interface OrganisationPageProps {
  readonly page: Page;
  readonly outcome: EvaluationResult;
  readonly onBack: () => void;
}

/** Why an organisation has its place, from its distance to others down to the cells. */
export function OrganisationPage({ page, outcome, onBack }: OrganisationPageProps): React.JSX.Element {
  const { saveScorecards } = usePaneActions();
  const { t, language } = useTexts();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [letter, setLetter] = useState<{ readonly text: string | null } | null>(null);
  const { name } = page;
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [name]);
  const letterLanguage = language === "kk" ? "kk" : "ru";
  const showLetter = async (): Promise<void> => {
    const { messagesForPane } = await startPipeline();
    const own = (await messagesForPane(outcome, letterLanguage)).find(({ organisation }) => organisation === name);
    setLetter({ text: own?.text ?? null });
  };
  const back = (
    <span className={styles.back}>
      <Button size="small" onClick={onBack}>
        <span aria-hidden>←&nbsp;</span>
        {t("results.page.back")}
      </Button>
    </span>
  );
  return (
    <div className={styles.page}>
      {back}
      <div>
        <Note>{t("results.page.heading")}</Note>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {page.fullName}
        </h2>
        {page.standing.map((line) => (
          <Text key={line} block className={styles.text}>
            {line}
          </Text>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            saveScorecards(outcome, name);
          }}
        >
          {t("results.page.scorecard")}
        </Button>
        <Button size="small" onClick={() => void showLetter()}>
          {t("results.page.letter")}
        </Button>
        <CopyButton label={t("results.page.copy")} text={pageText(page, t, language)} />
      </div>
      <div role="status">
        {letter !== null && (
          <RegionMessage organisation={page.fullName} text={letter.text} language={letterLanguage} number={1} />
        )}
      </div>
      {page.distances.length > 0 && (
        <Section level={3} heading={t("results.page.distances")}>
          <Lines lines={page.distances} />
        </Section>
      )}
      <Section level={3} heading={t("results.page.blocks")}>
        <Note>{t("results.page.medianHelp")}</Note>
        <ul className={styles.list}>
          {page.blocks.map((block) => (
            <li key={block.code}>
              <Block block={block} />
            </li>
          ))}
        </ul>
      </Section>
      <Figures heading={t("results.page.strongest")} figures={page.strongest} none={t("results.page.nothing")} />
      <Figures heading={t("results.page.weakest")} figures={page.weakest} none={t("results.page.noLoss")} />
      <Disclosure summary={t("results.page.all", { number: page.all.length })}>
        <FigureList figures={page.all} />
      </Disclosure>
      <Section level={3} heading={t("results.page.changes")}>
        {page.changes.length === 0 ? <Note>{t("results.page.noChanges")}</Note> : <Lines lines={page.changes} />}
      </Section>
      <Section level={3} heading={t("results.page.corrections")}>
        {page.corrections.length === 0 ? (
          <Note>{t("results.page.noCorrections")}</Note>
        ) : (
          <Lines lines={page.corrections} />
        )}
      </Section>
      {back}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line} className={styles.text}>
          {line}
        </li>
      ))}
    </ul>
  );
}

interface FiguresProps {
  readonly heading: string;
  readonly figures: readonly PageFigure[];
  readonly none: string;
}

function Figures({ heading, figures, none }: FiguresProps): React.JSX.Element {
  return (
    <Section level={3} heading={heading}>
      {figures.length === 0 ? <Note>{none}</Note> : <FigureList figures={figures} />}
    </Section>
  );
}

/** Value → rule in words → points → cell, a criterion each. */
function FigureList({ figures }: { readonly figures: readonly PageFigure[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {figures.map(({ code, name, chain, distance, cell }) => (
        <li key={code} className={styles.figure}>
          <Text>
            {code}. {name}
            {distance !== "" && <Text weight="semibold">: {distance}</Text>}
          </Text>
          <Note>
            {chain} {cell !== null && <Location location={cell} />}
          </Note>
        </li>
      ))}
    </ul>
  );
}

/** The own sum as a bar up to the best one, the median as a line across it. */
function Block({ block: { code, name, own, best, median } }: { readonly block: PageBlock }): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  const at = (points: number): string => `${best > 0 ? Math.min(1, Math.max(0, points / best)) * 100 : 0}%`;
  const number = (points: number): string => numberText(points, language);
  return (
    <div className={styles.block}>
      <span className={styles.blockHead}>
        <Text className={styles.text}>
          {code}. {name}
        </Text>
        <Text weight="semibold">{number(own)}</Text>
      </span>
      <div className={styles.track} aria-hidden>
        <div className={styles.own} style={{ width: at(own) }} />
        <div className={styles.median} style={{ left: `calc(${at(median)} - 1px)` }} />
      </div>
      <Note>{`${t("results.page.best")} ${number(best)} · ${t("results.page.median")} ${number(median)}`}</Note>
    </div>
  );
}

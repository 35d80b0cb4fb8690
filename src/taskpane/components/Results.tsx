import { Link, makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useId, useMemo, useRef, useState } from "react";
import { approvalOf } from "../../committee/approval";
import { unmarked } from "../../criteria/organisationName";
import { shortNames } from "../../criteria/shortNames";
import type { EvaluationResult } from "../../evaluation/outcome";
import type { Language } from "../../locales/language";
import { dateText } from "../../report/comparison/comparedWithText";
import type { Evaluation } from "../../scoring/evaluation";
import type { Written } from "../host/workbookHost";
import { reveal } from "../frame/reveal";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { awardsView } from "../view/awardsView";
import { checkFirst } from "../view/checkFirst";
import { criteriaOfNobody } from "../view/openIssues";
import { finalTable } from "../view/finalTable";
import { organisationPage } from "../view/organisationPage";
import { AwardDetails, AwardsList } from "./AwardsList";
import { Changes } from "./Changes";
import { CheckFirst } from "./CheckFirst";
import { Documents } from "./Documents";
import { NextYear } from "./FirstMinutes";
import { FinalTable } from "./FinalTable";
import { IssueList } from "./IssueList";
import { loadApprove } from "./loadApprove";
import { Note } from "./Note";
import { OpenOrganisation } from "./OrganisationLink";
import { OrganisationPage } from "./OrganisationPage";
import { Podium } from "./Podium";
import type { ResultsStepProps } from "./resultsStepProps";
import { SavedFile, type OtherWays } from "./SavedFile";
import { Section } from "./Section";
import { nothingTried, WhatIf, type Tried } from "./WhatIf";

const Approve = lazy(loadApprove);

const resultTabs = ["table", "whatIf", "changes", "documents"] as const;
type ResultTab = (typeof resultTabs)[number];

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: "10px" },
  hidden: { display: "none" },
  head: { display: "flex", flexWrap: "wrap", gap: "0 12px", alignItems: "baseline" },
  tabs: { flexWrap: "wrap", margin: "0 -5px" },
  // A short part can be scrolled to below the head too.
  panel: { minHeight: "calc(100vh - 160px)" },
  tab: { padding: "6px 5px", "& span": { fontSize: tokens.fontSizeBase200 } },
});

type ResultsProps = ResultsStepProps & { readonly result: NonNullable<ResultsStepProps["result"]> };

/** Where a reader of these results was: it outlives a look at another step. */
interface Reading {
  readonly tab: ResultTab;
  readonly tried: Tried;
}

const readings = new WeakMap<EvaluationResult, Reading>();

/** Who won and how safely, on one screen; below it the table, what would be otherwise, what changed, the papers. */
export function Results(props: ResultsProps): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  const { outcome, written } = props.result;
  const { evaluation, awards: decided, comparison, safety } = outcome;
  const [reading, setReading] = useState<Reading>(() => readings.get(outcome) ?? { tab: "table", tried: nothingTried });
  const [opened, setOpened] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const tabs = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const left = useRef<{ readonly element: Element | null; readonly scroll: number } | null>(null);
  const id = useId();
  const names = useMemo(() => shownNames(evaluation, language), [evaluation, language]);
  const rows = useMemo(
    () => finalTable(evaluation, decided, comparison, names, language),
    [evaluation, decided, comparison, names, language],
  );
  const awards = useMemo(() => awardsView(evaluation, decided, names, t), [evaluation, decided, names, t]);
  const cells = useMemo(
    () => checkFirst(outcome, { t, language }, (name) => names.get(name) ?? name),
    [outcome, names, t, language],
  );
  const page = useMemo(
    () => (opened === null ? null : organisationPage(outcome, opened, names, { t, language })),
    [outcome, opened, names, t, language],
  );
  const change = (changed: Partial<Reading>): void => {
    const next = { ...reading, ...changed };
    readings.set(outcome, next);
    setReading(next);
  };
  const open = (name: string): void => {
    left.current = { element: document.activeElement, scroll: window.scrollY };
    setOpened(name);
  };
  // Back where one was: to the link that was pressed, at the height at which it was.
  useEffect(() => {
    if (opened !== null || left.current === null) return;
    const { element, scroll } = left.current;
    left.current = null;
    if (element instanceof HTMLElement && list.current?.contains(element) === true)
      element.focus({ preventScroll: true });
    window.scrollTo(0, scroll);
  }, [opened]);
  const choose = (chosen: ResultTab): void => {
    change({ tab: chosen });
    // After it was drawn.
    setTimeout(() => {
      if (tabs.current !== null && panel.current !== null) revealPanel(tabs.current, panel.current);
    });
  };
  const tabId = (tab: ResultTab): string => `${id}-${tab}`;
  const { tab } = reading;
  return (
    <OpenOrganisation value={open}>
      {page !== null && (
        <OrganisationPage
          page={page}
          outcome={outcome}
          onBack={() => {
            setOpened(null);
          }}
        />
      )}
      <div ref={list} className={page === null ? styles.step : styles.hidden}>
        <Section heading={t("pane.results.heading", { year: evaluation.edition.title.year })}>
          <Head {...props} />
          {written.kind === "sheets" && written.issues.length > 0 && <IssueList issues={written.issues} />}
          <CheckFirst cells={cells} />
        </Section>
        <Podium awards={awards} safety={safety?.awards ?? null} />
        <AwardsList awards={awards} />
        <div ref={tabs}>
          <TabList
            size="small"
            className={styles.tabs}
            aria-label={t("results.tabsLabel")}
            selectedValue={tab}
            onTabSelect={(_event, { value }) => {
              const chosen = resultTabs.find((one) => one === value);
              if (chosen !== undefined) choose(chosen);
            }}
          >
            {resultTabs.map((one) => (
              <Tab key={one} id={tabId(one)} value={one} className={styles.tab} aria-controls={`${id}-panel`}>
                {t(`results.tabs.${one}`)}
              </Tab>
            ))}
          </TabList>
        </div>
        <div
          ref={panel}
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={tabId(tab)}
          className={mergeClasses(styles.step, styles.panel)}
        >
          {tab === "table" && (
            <>
              <FinalTable rows={rows} />
              <AwardDetails awards={awards} />
            </>
          )}
          {tab === "whatIf" && (
            <WhatIf
              outcome={outcome}
              names={names}
              tried={reading.tried}
              onChange={(tried) => {
                change({ tried });
              }}
            />
          )}
          {tab === "changes" && <Changes outcome={outcome} {...props} />}
          {tab === "documents" && (
            <>
              {written.kind === "file" && <ResultsFile written={written} ways={props.ways} />}
              <Documents outcome={outcome} />
              <Suspense>
                <Approve outcome={outcome} />
              </Suspense>
              <NextYear year={evaluation.edition.title.year} />
            </>
          )}
        </div>
      </div>
    </OpenOrganisation>
  );
}

/** Pixels of a part that are to be seen when it is opened. */
const seenOfPanel = 160;

/** The part that was chosen, with the tabs above it where there is room for both. */
function revealPanel(tabs: HTMLElement, panel: HTMLElement): void {
  const { height } = tabs.getBoundingClientRect();
  if (height < window.innerHeight / 4) reveal(tabs, height + seenOfPanel);
  else reveal(panel, seenOfPanel);
}

/** Short names, with their group where places are by groups. */
function shownNames({ organisations, notRated }: Evaluation, language: Language): ReadonlyMap<string, string> {
  const all = [...organisations, ...notRated];
  const groups = new Map(organisations.map(({ name, group = "" }) => [name, group]));
  const short = shortNames(all, language);
  return new Map(
    all.map((one) => {
      const own = short.get(one.name) ?? one.name;
      const group = groups.get(one.name) ?? "";
      return [one.name, unmarked(own) + (group === "" ? "" : ` · ${group}`)];
    }),
  );
}

/** When it was evaluated, that it is a recommendation, and where the results are. */
function Head({ result, ways }: ResultsProps): React.JSX.Element {
  const { show } = usePaneActions();
  const { t, language } = useTexts();
  const styles = useStyles();
  const { outcome, written, at } = result;
  const ofNobody = criteriaOfNobody(outcome);
  const totals = written.kind === "sheets" ? written.titles.get("totals") : undefined;
  const [day, time] = (at ?? "").split("T");
  const date = day === undefined || day === "" ? "" : [dateText(day, language), time?.slice(0, 5)].join(" ").trim();
  const approval = approvalOf(outcome.evaluation, outcome.decisions, t, language);
  const notes = [
    ...(date === "" ? [] : [`${t("results.evaluated", { date })}.`]),
    approval.state === "notApproved" ? t("results.recommendation") : approval.text,
    ...(outcome.evaluation.edition.title.sample ? [t("results.sample")] : []),
    ...(ofNobody.length > 0 ? [t("results.ofNobody", { codes: ofNobody.join(", ") })] : []),
    ...(written.kind === "sheets" && !written.notesSeen ? [t("pane.results.notesUnseen")] : []),
  ];
  return (
    <>
      <Note>{notes.join(" ")}</Note>
      <span className={styles.head}>
        {totals !== undefined && show !== null && (
          <Link
            inline
            as="button"
            onClick={() => {
              show(totals, null);
            }}
          >
            {t("pane.results.openTotals", { title: totals })}
          </Link>
        )}
        {/* Where a file that the browser has taken is, stands with the papers. */}
        {written.kind === "file" && written.file.delivery !== "browser" && <ResultsFile {...{ written, ways }} />}
      </span>
    </>
  );
}

/** Where the results are that were written as a file, and the way to have it once more. */
function ResultsFile({
  written,
  ways,
}: {
  readonly written: Extract<Written, { kind: "file" }>;
  readonly ways: OtherWays;
}): React.JSX.Element {
  const { file } = usePaneActions();
  const { t } = useTexts();
  return (
    <Note>
      <SavedFile file={written.file} made={t("pane.file.saved", { name: written.file.name })} {...ways} />{" "}
      {file !== null && written.file.delivery !== "impossible" && (
        <Link inline as="button" onClick={file.saveAgain}>
          {t("pane.file.again")}
        </Link>
      )}
    </Note>
  );
}

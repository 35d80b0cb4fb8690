import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, tokens } from "@fluentui/react-components";
import { numberText } from "../../locales/numberText";
import type { TextKey } from "../../locales/translator";
import { tieBreakText, tieValueTexts } from "../../report/tieDescription";
import { notRatedReason } from "../../report/notRatedReason";
import type { OpenAward } from "../../committee/openAwards";
import type { Tie } from "../../scoring/evaluation";
import { useTexts } from "../texts/useTexts";
import type { AwardsView, ShownNotRated } from "../view/awardsView";
import { OrganisationLink } from "./OrganisationLink";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", gap: "4px" },
  item: { overflowWrap: "anywhere" },
  line: { margin: 0, overflowWrap: "anywhere" },
  bar: { padding: "4px 8px", "& *": { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } },
  wrap: { whiteSpace: "normal", overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const undecidedTexts = {
  tie: { prize: "pane.results.undecidedPrize", encouragement: "pane.results.undecidedEncouragement" },
  guess: { prize: "pane.results.heldPrize", encouragement: "pane.results.heldEncouragement" },
  prize: { prize: "pane.results.afterPrizes", encouragement: "pane.results.afterPrizes" },
  decision: { prize: "pane.results.unclearDecision", encouragement: "pane.results.unclearDecision" },
} as const satisfies Record<OpenAward["because"], Record<OpenAward["what"], TextKey>>;

/** Beside the prizes: what the Committee must decide, and in one line who may be encouraged. */
export function AwardsList({ awards }: { readonly awards: AwardsView }): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <>
      {awards.undecided.map(({ what, because, slots, between }) => (
        <MessageBar
          key={`${what} ${because} ${between.join()}`}
          className={styles.bar}
          layout="multiline"
          intent="warning"
        >
          <MessageBarBody className={styles.wrap}>
            <MessageBarTitle>{t(because === "guess" ? "pane.results.held" : "pane.results.undecided")}</MessageBarTitle>{" "}
            {t(undecidedTexts[because][what], {
              slots,
              names: between.join("; "),
              codes: awards.guessed.join(", ") || t("report.awards.names"),
            })}
          </MessageBarBody>
        </MessageBar>
      ))}
      {awards.encouraged.length > 0 && (
        <p className={styles.line}>
          {t("results.encouraged")}{" "}
          {awards.encouraged.map(({ name, shown, leads }, index) => (
            <span key={name}>
              {index > 0 && ", "}
              <OrganisationLink organisation={{ name, shown }} />
              {leads.length > 0 && ` (${t("pane.results.leads", { blocks: leads.join(", ") })})`}
            </span>
          ))}
        </p>
      )}
      {awards.conditional.length > 0 && <p className={styles.line}>{`${awards.conditional.join(". ")}.`}</p>}
    </>
  );
}

/** What else the Committee should know of the places: proposals that hang on a question, equal results, who was not rated. */
export function AwardDetails({ awards }: { readonly awards: AwardsView }): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <>
      {awards.ties.length > 0 && (
        <Section level={3} heading={t("pane.results.ties")}>
          <ul className={styles.list}>
            {awards.ties.map((tie) => (
              <li key={tie.organisations.join()} className={styles.item}>
                <TieText tie={tie} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {awards.notRated.length > 0 && <NotRated organisations={awards.notRated} />}
    </>
  );
}

function TieText({ tie }: { readonly tie: Tie }): React.JSX.Element {
  const { t, language } = useTexts();
  const values = tieValueTexts(tie, language);
  if (tie.decidedBy === null) {
    return (
      <Text>
        {t("pane.results.tieShared", {
          place: numberText(tie.place, language),
          names: tie.organisations.join("; "),
          values: [...new Set(values)].join(", "),
        })}
      </Text>
    );
  }
  return (
    <Text>
      {t("pane.results.tieDecided", {
        names: tie.organisations.join("; "),
        rule: tieBreakText(tie.decidedBy, t),
        values: values.join("; "),
      })}
    </Text>
  );
}

function NotRated({ organisations }: { readonly organisations: readonly ShownNotRated[] }): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <Section level={3} heading={t("pane.results.notRated")}>
      <ul className={styles.list}>
        {organisations.map((organisation) => (
          <li key={organisation.name} className={styles.item}>
            {organisation.shown} <span className={styles.detail}>{notRatedReason(organisation, t)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

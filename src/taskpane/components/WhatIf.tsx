import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { ChosenRule } from "../../criteria/chosenRules";
import type { EvaluationResult } from "../../evaluation/outcome";
import { isSameAward } from "../../insight/comparison";
import type { TriedOrganisation } from "../../insight/triedRules";
import { numberText } from "../../locales/numberText";
import { comparedAwardText } from "../../report/comparison/comparedAwardText";
import { startPipeline } from "../actions/paneContext";
import { useFootPadding } from "../frame/useScrollPadding";
import { useTexts } from "../texts/useTexts";
import { lostAwards, movedBy, prizesOf, ruleCells, withRule } from "../view/triedRules";
import { Disclosure } from "./Disclosure";
import { LongList } from "./LongList";
import { Note } from "./Note";
import { OrganisationLink } from "./OrganisationLink";
import { RuleQuestion } from "./RuleQuestion";
import { Section } from "./Section";
import { Stepper, TriedBlock } from "./TriedBlock";

/** Rules tried, and sets of them kept beside. */
export interface Tried {
  readonly rules: readonly ChosenRule[];
  readonly kept: readonly (readonly ChosenRule[])[];
}

const mostPrizes = 100;

/** Prize places that are pinned; of more the rest is in the list of those who moved. */
const mostPinned = 5;

export const nothingTried: Tried = { rules: [], kept: [] };

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px", overflowWrap: "anywhere" },
  words: { flex: "1 1 120px", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { minWidth: 0, padding: "0 6px" },
  // A low pane has room for the verdict alone.
  podium: { "@media (max-height: 420px)": { display: "none" } },
  item: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  moved: { maxHeight: "30vh", overflowY: "auto" },
  pinned: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "4px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    // On an enlarged pane it would hide what is being changed.
    "@media (max-height: 320px)": { position: "static" },
  },
  // The question has the focus and is scrolled to: it need not lie over anything.
  asking: { position: "static" },
});

interface WhatIfProps {
  readonly outcome: EvaluationResult;
  readonly names: ReadonlyMap<string, string>;
  readonly tried: Tried;
  readonly onChange: (tried: Tried) => void;
}

/** Other weights, criteria left out, another number of prizes: places beside those of the evaluation; nothing is written. */
export function WhatIf({ outcome, names, tried, onChange }: WhatIfProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const { edition } = outcome.evaluation;
  const { rules, kept } = tried;
  const trial = useTrial(outcome, rules);
  const [asking, setAsking] = useState(false);
  const [discarded, setDiscarded] = useState<readonly ChosenRule[]>([]);
  const isTried = rules.length > 0;
  const keptAs = kept.indexOf(rules) + 1;
  const change = (next: Partial<Tried>): void => {
    onChange({ ...tried, ...next });
    setDiscarded([]);
    setAsking(false);
  };
  const choose = (...chosen: readonly ChosenRule[]): void => {
    change({ rules: chosen.reduce((all, rule) => withRule(edition, all, rule), rules) });
  };
  return (
    <Section level={3} heardOnly heading={t("results.tabs.whatIf")}>
      <Note>{t("results.whatIf.help")}</Note>
      <div className={styles.line}>
        <span className={styles.words}>{t("results.whatIf.prizes")}</span>
        <Stepper
          label={t("results.whatIf.prizes")}
          value={prizesOf(edition, rules)}
          step={1}
          most={mostPrizes}
          onChange={(prizes) => {
            choose({ kind: "prizes", prizes });
          }}
        />
      </div>
      <div>
        {edition.blocks.map((block) => (
          <TriedBlock key={block.code} outcome={outcome} block={block.code} rules={rules} onChoose={choose} />
        ))}
      </div>
      <Kept
        outcome={outcome}
        kept={kept}
        onShow={(shown) => {
          change({ rules: shown });
        }}
        onRemove={(removed) => {
          onChange({ ...tried, kept: kept.filter((one) => one !== removed) });
        }}
      />
      {(isTried || discarded.length > 0) && (
        <Pinned asking={asking}>
          {isTried ? (
            <TriedPlaces trial={trial} outcome={outcome} names={names} rules={rules} />
          ) : (
            <Text role="status">{t("results.whatIf.discarded")}</Text>
          )}
          {keptAs > 0 && <Note>{t("results.whatIf.keptAs", { number: keptAs })}</Note>}
          {!asking && (
            <div className={styles.buttons}>
              <Button
                size="small"
                className={styles.button}
                onClick={() => {
                  change({ rules: isTried ? [] : discarded });
                  setDiscarded(rules);
                }}
              >
                {t(isTried ? "results.whatIf.discard" : "results.whatIf.takeBack")}
              </Button>
              {isTried && (
                <>
                  <Button
                    size="small"
                    className={styles.button}
                    disabledFocusable={keptAs > 0}
                    onClick={() => {
                      onChange({ rules, kept: [...kept, rules] });
                    }}
                  >
                    {t("results.whatIf.keep")}
                  </Button>
                  <Button
                    size="small"
                    className={styles.button}
                    onClick={() => {
                      setAsking(true);
                    }}
                  >
                    {t("results.whatIf.write")}
                  </Button>
                </>
              )}
            </div>
          )}
          {asking && (
            <RuleQuestion
              outcome={outcome}
              rules={rules}
              onDone={() => {
                setAsking(false);
              }}
            />
          )}
        </Pinned>
      )}
    </Section>
  );
}

/** What comes of the rules tried stays in view, at the foot of the page; a question has the focus and is scrolled to. */
function Pinned({ asking, children }: { readonly asking: boolean; readonly children: ReactNode }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div
      ref={useFootPadding()}
      className={mergeClasses(styles.pinned, asking && styles.asking)}
      data-pinned={asking ? undefined : ""}
    >
      {children}
    </div>
  );
}

/** The places under the rules tried, once they are worked out; null before, and where nothing is tried. */
function useTrial(outcome: EvaluationResult, rules: readonly ChosenRule[]): readonly TriedOrganisation[] | null {
  const [trial, setTrial] = useState<{ rules: readonly ChosenRule[]; places: readonly TriedOrganisation[] } | null>(
    null,
  );
  useEffect(() => {
    if (rules.length === 0) return;
    let wanted = true;
    // A stepper held down changes a weight many times a second: only the last one is worked out.
    const timer = setTimeout(() => {
      void startPipeline()
        .then(({ trialForPane }) => trialForPane(outcome, rules))
        .then((places) => {
          if (wanted) setTrial({ rules, places });
        })
        // What could not be loaded is told by whatever is pressed next.
        .catch(() => undefined);
    }, 60);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [outcome, rules]);
  return rules.length === 0 || trial === null ? null : trial.places;
}

interface TrialProps {
  readonly trial: readonly TriedOrganisation[] | null;
  readonly rules: readonly ChosenRule[];
  readonly outcome: EvaluationResult;
  readonly names: ReadonlyMap<string, string>;
}

/** Who would have the prizes and who would move, always in view while rules are tried. */
function TriedPlaces({ trial, outcome, names, rules }: TrialProps): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  const prizes = prizesOf(outcome.evaluation.edition, rules);
  const changedOnes = trial === null ? [] : movedBy(trial);
  const moved = changedOnes.filter(({ before, after }) => before.place !== after.place);
  const awarded = changedOnes.filter(({ before, after }) => before.place === after.place);
  const awards = changedOnes.filter((one) => !isSameAward(one.awardBefore, one.awardAfter)).length;
  const lost = trial === null ? [] : lostAwards(trial).map((award) => comparedAwardText(award, t));
  const number = (value: number): string => numberText(value, language);
  const nameOf = (name: string): string => names.get(name) ?? name;
  const changed = ruleCells(outcome, rules, t, language).map(({ text }) => text);
  const verdict = [
    moved.length > 0 ? t("results.changed.places", { number: moved.length }) : t("results.whatIf.samePlaces"),
    ...(awards > 0 ? [t("results.changed.awards", { number: awards })] : []),
    ...(lost.length > 0 ? [t("results.whatIf.lost", { awards: lost.join(", ") })] : []),
  ];
  const list = (ones: readonly TriedOrganisation[]): React.JSX.Element => (
    <div className={styles.moved}>
      <LongList items={ones} keyOf={({ name }) => name} plain>
        {(one) => (
          <div className={styles.item}>
            <OrganisationLink organisation={{ name: one.name, shown: nameOf(one.name) }} />
            <Note>
              {t("results.whatIf.standing", {
                before: number(one.before.place),
                after: number(one.after.place),
                totalBefore: number(one.before.total),
                totalAfter: number(one.after.total),
              })}
            </Note>
            {!isSameAward(one.awardBefore, one.awardAfter) && (
              <Note>
                {t("results.whatIf.award", {
                  before: comparedAwardText(one.awardBefore, t),
                  after: comparedAwardText(one.awardAfter, t),
                })}
              </Note>
            )}
          </div>
        )}
      </LongList>
    </div>
  );
  return (
    <>
      <Text role="status" size={200} weight="semibold">
        {trial !== null && (changedOnes.length === 0 ? t("results.whatIf.nobody") : `${verdict.join(". ")}.`)}
      </Text>
      {trial !== null && (
        <div role="group" aria-label={t("results.whatIf.podium")} className={styles.podium}>
          <Note>{`${t("results.whatIf.rules")}: ${changed.join("; ")}`}</Note>
          {trial.slice(0, Math.min(prizes, mostPinned)).map(({ name, before, after }) => (
            <div key={name} className={styles.line}>
              <Text weight="semibold">{number(after.place)}</Text>
              <Text className={styles.words}>{nameOf(name)}</Text>
              <Text size={200}>
                {before.place === after.place
                  ? number(after.total)
                  : t("results.whatIf.was", { place: number(before.place) })}
              </Text>
            </div>
          ))}
        </div>
      )}
      {moved.length > 0 && (
        <Disclosure summary={t("results.whatIf.moved", { number: moved.length })}>{list(moved)}</Disclosure>
      )}
      {awarded.length > 0 && (
        <Disclosure summary={t("results.whatIf.awardOnly", { number: awarded.length })}>{list(awarded)}</Disclosure>
      )}
    </>
  );
}

interface KeptProps {
  readonly outcome: EvaluationResult;
  readonly kept: Tried["kept"];
  readonly onShow: (rules: readonly ChosenRule[]) => void;
  readonly onRemove: (rules: readonly ChosenRule[]) => void;
}

/** Sets of rules put aside, each to be looked at again. */
function Kept({ outcome, kept, onShow, onRemove }: KeptProps): React.JSX.Element | null {
  const { t, language } = useTexts();
  const styles = useStyles();
  if (kept.length === 0) return null;
  return (
    <Section level={3} heading={t("results.whatIf.kept")}>
      <ul className={styles.list}>
        {kept.map((rules, index) => (
          <li key={JSON.stringify(rules)} className={styles.line}>
            <span className={styles.words}>
              {t("results.whatIf.variant", { number: index + 1 })}:{" "}
              {ruleCells(outcome, rules, t, language)
                .map(({ text }) => text)
                .join("; ")}
            </span>
            <Button
              size="small"
              aria-label={`${t("results.whatIf.show")}: ${t("results.whatIf.variant", { number: index + 1 })}`}
              onClick={() => {
                onShow(rules);
              }}
            >
              {t("results.whatIf.show")}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={t("results.whatIf.remove", { number: index + 1 })}
              onClick={() => {
                onRemove(rules);
              }}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

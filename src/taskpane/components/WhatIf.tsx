import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ChosenRule } from "../../criteria/chosenRules";
import type { EvaluationResult } from "../../evaluation/outcome";
import { isSameAward } from "../../insight/comparison";
import type { TriedOrganisation } from "../../insight/triedRules";
import { numberText } from "../../locales/numberText";
import { comparedAwardText } from "../../report/comparison/comparedAwardText";
import { startPipeline } from "../actions/paneContext";
import { useTexts } from "../texts/useTexts";
import { movedBy, prizesOf, ruleCells, withRule } from "../view/triedRules";
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

/** Prize places that are pinned; of more the rest is in the list of those who moved. */
const mostPinned = 5;

export const nothingTried: Tried = { rules: [], kept: [] };

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px", overflowWrap: "anywhere" },
  words: { flex: "1 1 120px", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  item: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  moved: { maxHeight: "30vh", overflowY: "auto" },
  pinned: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "6px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    // On a low or enlarged pane it would hide what is being changed.
    "@media (max-height: 420px)": { position: "static" },
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
  const choose = (...chosen: readonly ChosenRule[]): void => {
    onChange({ ...tried, rules: chosen.reduce((all, rule) => withRule(edition, all, rule), rules) });
    setAsking(false);
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
          onChange={(prizes) => {
            choose({ kind: "prizes", prizes: Math.min(100, Math.round(prizes)) });
          }}
        />
      </div>
      <div>
        {edition.blocks.map((block) => (
          <TriedBlock key={block.code} outcome={outcome} block={block.code} rules={rules} onChoose={choose} />
        ))}
      </div>
      {rules.length === 0 && <Note>{t("results.whatIf.nothing")}</Note>}
      <Kept outcome={outcome} tried={tried} onChange={onChange} />
      {rules.length > 0 && (
        <div className={mergeClasses(styles.pinned, asking && styles.asking)}>
          <TriedPlaces trial={trial} outcome={outcome} names={names} rules={rules} />
          {!asking && (
            <div className={styles.buttons}>
              <Button
                size="small"
                onClick={() => {
                  onChange({ ...tried, rules: [] });
                }}
              >
                {t("results.whatIf.discard")}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  onChange({ rules: [], kept: [...kept, rules] });
                }}
              >
                {t("results.whatIf.keep")}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  setAsking(true);
                }}
              >
                {t("results.whatIf.write")}
              </Button>
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
        </div>
      )}
    </Section>
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
  const moved = trial === null ? [] : movedBy(trial);
  const number = (value: number): string => numberText(value, language);
  const nameOf = (name: string): string => names.get(name) ?? name;
  const changed = ruleCells(outcome, rules, t, language).map(({ text }) => text);
  return (
    <>
      <Note>{`${t("results.whatIf.rules")}: ${changed.join("; ")}`}</Note>
      {trial !== null && (
        <div role="group" aria-label={t("results.whatIf.podium")}>
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
      <div role="status">{trial !== null && moved.length === 0 && <Text>{t("results.whatIf.nobody")}</Text>}</div>
      {moved.length > 0 && (
        <Disclosure summary={t("results.whatIf.moved", { number: moved.length })}>
          <div className={styles.moved}>
            <LongList items={moved} keyOf={({ name }) => name} plain>
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
        </Disclosure>
      )}
    </>
  );
}

interface KeptProps {
  readonly outcome: EvaluationResult;
  readonly tried: Tried;
  readonly onChange: (tried: Tried) => void;
}

/** Sets of rules put aside, each to be looked at again. */
function Kept({ outcome, tried, onChange }: KeptProps): React.JSX.Element | null {
  const { t, language } = useTexts();
  const styles = useStyles();
  const { kept } = tried;
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
                onChange({ ...tried, rules });
              }}
            >
              {t("results.whatIf.show")}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={t("results.whatIf.remove", { number: index + 1 })}
              onClick={() => {
                onChange({ ...tried, kept: kept.filter((one) => one !== rules) });
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

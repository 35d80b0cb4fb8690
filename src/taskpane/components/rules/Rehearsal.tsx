import { Text } from "@fluentui/react-components";
import { shortNames } from "../../../criteria/shortNames";
import { hasMoved, isAwardChanged } from "../../../insight/comparison";
import { issueMessage, type Issue } from "../../../issues/issue";
import type { Rehearsal as Rehearsed } from "../../../evaluation/rehearsal/rehearsal";
import { rehearsedMove } from "../../../report/comparison/rehearsedMove";
import { usePaneActions } from "../../paneActions";
import type { OtherRules } from "../../state/otherRulesState";
import { useTexts } from "../../texts/useTexts";
import { movedText } from "../../view/comparisonView";
import { Answer } from "../Answer";
import { Disclosure } from "../Disclosure";
import { LongList } from "../LongList";
import { Note } from "../Note";
import { Section } from "../Section";
import { OneFileButton } from "./OneFileButton";

interface RehearsalProps {
  readonly rehearsed: OtherRules["rehearsed"];
}

/** The same data under the rules of another file: who would move, and which award would change. */
export function Rehearsal({ rehearsed }: RehearsalProps): React.JSX.Element {
  const { rehearseFile } = usePaneActions();
  const { t } = useTexts();
  return (
    <Section heading={t("comparison.rehearsal.heading")}>
      <Note>{t("comparison.rehearsal.help")}</Note>
      <OneFileButton label={t("comparison.rehearsal.choose")} onFile={rehearseFile} />
      <Answer of={rehearsed}>
        {rehearsed !== null && (
          <>
            <Text block weight="semibold">
              {t("comparison.rehearsal.title", { name: rehearsed.name })}
            </Text>
            {rehearsed.outcome?.kind === "rehearsed" && (
              <Text weight="semibold">{movedText(rehearsed.outcome.comparison.organisations, t)}</Text>
            )}
          </>
        )}
      </Answer>
      {rehearsed !== null && <Outcome outcome={rehearsed.outcome} />}
    </Section>
  );
}

function Outcome({ outcome }: Pick<NonNullable<RehearsalProps["rehearsed"]>, "outcome">): React.JSX.Element {
  const { t } = useTexts();
  if (outcome === null) return <Text>{t("comparison.pane.cannotEvaluate")}</Text>;
  return (
    <>
      {outcome.kind === "rehearsed" && <Moves rehearsal={outcome} />}
      {outcome.kind !== "rehearsed" && <Issues issues={outcome.issues} />}
      {outcome.kind === "rehearsed" && outcome.issues.length > 0 && (
        <Disclosure summary={`${t("pane.issues.heading")} (${outcome.issues.length})`}>
          <Issues issues={outcome.issues} />
        </Disclosure>
      )}
      {outcome.kind === "rehearsed" && <Note>{t("comparison.rehearsal.note")}</Note>}
    </>
  );
}

function Issues({ issues }: { readonly issues: readonly Issue[] }): React.JSX.Element {
  const { t } = useTexts();
  return (
    <LongList items={issues} keyOf={(_issue, index) => String(index)}>
      {(issue) => <Text>{issueMessage(issue, t)}</Text>}
    </LongList>
  );
}

function Moves({ rehearsal }: { readonly rehearsal: Rehearsed }): React.JSX.Element {
  const { t, language } = useTexts();
  const { organisations } = rehearsal.comparison;
  const names = shortNames(organisations, language);
  const changed = organisations.filter((one) => hasMoved(one) || isAwardChanged(one));
  if (changed.length === 0) return <Text>{t("comparison.rehearsal.nobody")}</Text>;
  return (
    <LongList items={changed} keyOf={({ name }) => name} plain>
      {(one) => {
        const { name, change, because, award } = rehearsedMove(one, t, language);
        return (
          <div style={{ display: "flex", flexDirection: "column", overflowWrap: "anywhere" }}>
            <Text weight="semibold" title={name}>
              {names.get(one.name) ?? name}
            </Text>
            <Text>{change}</Text>
            {isAwardChanged(one) && <Text>{t("comparison.rehearsal.award", { award })}</Text>}
            {because !== "" && <Note>{because}</Note>}
          </div>
        );
      }}
    </LongList>
  );
}

import { Badge, Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import type { Edition } from "../../criteria/edition";
import type { Understanding } from "../../evaluation/outcome";
import { localisedText } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { staffRoles } from "../../workbook/sheetRole";
import { usePaneActions } from "../paneActions";
import type { OtherRules } from "../state/otherRulesState";
import { useTexts } from "../texts/useTexts";
import { criteriaBlocks, type ShownBlock } from "../view/criteriaBlocks";
import { Disclosure } from "./Disclosure";
import { Location } from "./Location";
import { loadRules } from "./rules/loadRules";
import { Section } from "./Section";

const OtherRulesTools = lazy(() => loadRules().then((part) => ({ default: part.OtherRulesTools })));

const TryRule = lazy(() => loadRules().then((part) => ({ default: part.TryRule })));

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: "12px" },
  wrap: { whiteSpace: "normal", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, paddingLeft: "0", listStyleType: "none", display: "flex", flexDirection: "column", gap: "6px" },
  row: { display: "flex", flexDirection: "column" },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: "normal" },
});

interface CriteriaStepProps {
  readonly outcome: Understanding | null;
  readonly otherRules: OtherRules;
}

/** By which criteria, where they come from, and the way to change them. */
export function CriteriaStep({ outcome, otherRules }: CriteriaStepProps): React.JSX.Element {
  const { show, addCriteria, saveForms } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  const inExcel = show !== null;
  // Nobody knows yet what is in a workbook that was not read.
  const sample = outcome === null ? !inExcel : outcome.edition.title.sample;
  const missing = outcome === null || staffRoles.some((role) => outcome.staffSheets[role] === null);
  return (
    <div className={styles.step}>
      <Section heading={t("pane.criteria.heading")}>
        {outcome === null ? <Text>{t("pane.criteria.before")}</Text> : <EditionText outcome={outcome} />}
      </Section>
      {sample && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody className={styles.wrap}>
            {t("pane.sampleCatalogue")}
            {outcome?.staffSheets.criteria === null && ` ${t("pane.criteria.fromSample")}`}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        {outcome !== null && inExcel && <OpenSheetButtons outcome={outcome} />}
        {(missing || !inExcel) && (
          <Button onClick={addCriteria}>{t(inExcel ? "pane.criteria.add" : "pane.criteria.save")}</Button>
        )}
      </div>
      {(missing || !inExcel) && (
        <Text className={styles.detail}>{t(inExcel ? "pane.criteria.addHelp" : "pane.criteria.saveHelp")}</Text>
      )}
      {outcome !== null && <Blocks outcome={outcome} />}
      <Suspense>
        <OtherRulesTools found={otherRules} />
      </Suspense>
      <Section heading={t("pane.criteria.forms")}>
        <Text className={styles.detail}>{t("pane.criteria.formsHelp")}</Text>
        <span>
          <Button onClick={saveForms}>{t("pane.criteria.formsSave")}</Button>
        </span>
      </Section>
    </div>
  );
}

function EditionText({ outcome }: { readonly outcome: Understanding }): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  const { title } = outcome.edition;
  const sheet = outcome.staffSheets.criteria;
  return (
    <>
      {!title.sample && (
        <Text className={styles.wrap} weight="semibold">
          {t("pane.criteria.edition", { title: localisedText(title.title, language), year: title.year })}
        </Text>
      )}
      <Text className={styles.wrap}>
        {[
          ...(sheet === null ? [] : [t("pane.criteria.fromSheet", { title: sheet })]),
          ...(title.sample ? [] : [t(title.approved ? "pane.criteria.approved" : "pane.criteria.notApproved")]),
        ].join(" ")}
      </Text>
    </>
  );
}

function OpenSheetButtons({ outcome }: { readonly outcome: Understanding }): React.ReactNode {
  const { show } = usePaneActions();
  const { t } = useTexts();
  return staffRoles.map((role) => {
    const title = outcome.staffSheets[role];
    return title === null || show === null ? null : (
      <Button
        key={role}
        onClick={() => {
          show(title, null);
        }}
      >
        {t("pane.criteria.open", { title })}
      </Button>
    );
  });
}

function Blocks({ outcome }: { readonly outcome: Understanding }): React.JSX.Element {
  const { language } = useTexts();
  const blocks = useMemo(() => criteriaBlocks(outcome, language), [outcome, language]);
  return (
    <div>
      {blocks.map((block) => (
        <Disclosure key={block.code} summary={<BlockSummary block={block} />}>
          <BlockCriteria block={block} edition={outcome.edition} />
        </Disclosure>
      ))}
    </div>
  );
}

function BlockSummary({ block }: { readonly block: ShownBlock }): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  return (
    <>
      {block.code}. {block.name}{" "}
      <span className={styles.detail}>
        {t("pane.criteria.inBlock", { count: block.criteria.length })}
        {block.share !== null && `, ${t("pane.criteria.share", { share: numberText(block.share, language) })}`}
      </span>{" "}
      {block.main && (
        <Badge appearance="tint" color="brand">
          {t("pane.criteria.main")}
        </Badge>
      )}
    </>
  );
}

interface BlockCriteriaProps {
  readonly block: ShownBlock;
  readonly edition: Edition;
}

function BlockCriteria({ block, edition }: BlockCriteriaProps): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {block.criteria.map(({ code, name, rule, weight, counted, share, cell }) => (
        <li key={code} className={styles.row}>
          <span className={styles.wrap}>
            {code}. {name} {cell !== null && <Location location={cell} />}
          </span>
          <span className={styles.detail}>
            {[
              ...(rule === "" ? [] : [rule]),
              counted
                ? t("pane.criteria.weight", { weight: numberText(weight, language) })
                : t("pane.criteria.notCounted"),
              ...(share === null ? [] : [t("pane.criteria.share", { share: numberText(share, language) })]),
            ].join(" · ")}
          </span>
          <Suspense>
            <TryRule edition={edition} code={code} />
          </Suspense>
        </li>
      ))}
    </ul>
  );
}

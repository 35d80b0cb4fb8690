import { Checkbox, makeStyles, SpinButton, Text, tokens } from "@fluentui/react-components";
import type { ChosenRule } from "../../criteria/chosenRules";
import type { EvaluationResult } from "../../evaluation/outcome";
import { localisedText } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { useTexts } from "../texts/useTexts";
import { isCounted, weightOf } from "../view/triedRules";
import { Disclosure } from "./Disclosure";

const mostWeight = 1000;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px", overflowWrap: "anywhere" },
  words: { flex: "1 1 120px", minWidth: 0 },
  stepper: { width: "84px", minWidth: 0 },
  changed: { color: tokens.colorBrandForeground1, fontWeight: "normal", fontSize: tokens.fontSizeBase200 },
});

interface TriedBlockProps {
  readonly outcome: EvaluationResult;
  readonly block: string;
  readonly rules: readonly ChosenRule[];
  readonly onChoose: (...rules: readonly ChosenRule[]) => void;
}

/** The weights of a block, all at once or one by one, and which of its criteria count. */
export function TriedBlock({ outcome, block: code, rules, onChoose }: TriedBlockProps): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  const { edition } = outcome.evaluation;
  const block = edition.blocks.find((one) => one.code === code);
  const criteria = edition.criteria.filter((one) => one.block === code && one.partOf === undefined);
  const codes = new Set(criteria.map((one) => one.code));
  const changed = rules.filter((rule) => rule.kind !== "prizes" && codes.has(rule.criterion)).length;
  const [first] = criteria;
  const factor = first === undefined || first.weight === 0 ? 1 : weightOf(edition, rules, first.code) / first.weight;
  const isWhole = criteria.every((one) => isNear(weightOf(edition, rules, one.code), one.weight * factor));
  const label = t("results.whatIf.block", { code });
  return (
    <Disclosure
      summary={
        <>
          {code}. {block === undefined ? "" : localisedText(block.name, language)}{" "}
          {changed > 0 && <span className={styles.changed}>{t("results.whatIf.changed", { count: changed })}</span>}
        </>
      }
    >
      <ul className={styles.list}>
        <li className={styles.line}>
          <Text weight="semibold" className={styles.words}>
            {label}, ×
          </Text>
          <Stepper
            label={label}
            value={isWhole ? rounded(factor) : 1}
            step={0.1}
            onChange={(times) => {
              onChoose(
                ...criteria.map((one) => ({
                  kind: "weight" as const,
                  criterion: one.code,
                  weight: rounded(one.weight * times),
                })),
              );
            }}
          />
        </li>
        {criteria.map(({ code: criterion, name }) => (
          <li key={criterion} className={styles.line}>
            <span className={styles.words}>
              {criterion}. {localisedText(name, language)}
            </span>
            <Checkbox
              checked={isCounted(edition, rules, criterion)}
              aria-label={t("results.whatIf.counted", { code: criterion })}
              onChange={(_event, { checked }) => {
                onChoose({ kind: "counted", criterion, counted: checked === true });
              }}
            />
            <Stepper
              label={t("results.whatIf.weight", { code: criterion })}
              value={weightOf(edition, rules, criterion)}
              step={0.1}
              onChange={(weight) => {
                onChoose({ kind: "weight", criterion, weight });
              }}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-3;
}

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A number that is typed, or moved by a step. */
export function Stepper({ label, value, step, onChange }: StepperProps): React.JSX.Element {
  const { language } = useTexts();
  const styles = useStyles();
  return (
    <SpinButton
      className={styles.stepper}
      size="small"
      aria-label={label}
      value={value}
      displayValue={numberText(value, language)}
      step={step}
      min={0}
      max={mostWeight}
      onChange={(_event, data) => {
        const typed = data.value ?? Number((data.displayValue ?? "").replace(",", ".").replace(/\s/g, ""));
        if (Number.isFinite(typed)) onChange(rounded(Math.min(mostWeight, Math.max(0, typed))));
      }}
    />
  );
}

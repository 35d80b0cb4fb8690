import { Checkbox, makeStyles, SpinButton, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ChosenRule } from "../../criteria/chosenRules";
import type { EvaluationResult } from "../../evaluation/outcome";
import { localisedText } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { typedNumber } from "../../tables/typedNumber";
import { useTexts } from "../texts/useTexts";
import { isCounted, weightOf } from "../view/triedRules";
import { Disclosure } from "./Disclosure";

const mostWeight = 1000;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px", overflowWrap: "anywhere" },
  words: { flex: "1 1 120px", minWidth: 0 },
  stepper: { width: "84px", minWidth: 0 },
  fault: {
    flexBasis: "100%",
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    ":empty": { display: "none" },
  },
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
  /** 1: whole numbers alone. */
  readonly step: number;
  readonly most?: number;
  readonly onChange: (value: number) => void;
}

/** A number that is typed, or moved by a step; what was typed and cannot be taken is said beside it. */
export function Stepper({ label, value, step, most = mostWeight, onChange }: StepperProps): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  const [fault, setFault] = useState<"number" | "bounds" | null>(null);
  const id = useId();
  const shown = { most: numberText(most, language), value: numberText(value, language) };
  return (
    <>
      <SpinButton
        incrementButton={{ "aria-label": `${label}: ${t("results.whatIf.more")}` }}
        decrementButton={{ "aria-label": `${label}: ${t("results.whatIf.less")}` }}
        className={styles.stepper}
        size="small"
        aria-label={label}
        value={value}
        displayValue={numberText(value, language)}
        step={step}
        min={0}
        max={most}
        input={fault === null ? {} : { "aria-invalid": true, "aria-describedby": id }}
        onChange={(_event, data) => {
          const typed = data.value ?? typedNumber(data.displayValue ?? "");
          if (typeof typed !== "number") {
            setFault("number");
            return;
          }
          const within = Math.min(most, Math.max(0, typed));
          const taken = step === 1 ? Math.round(within) : rounded(within);
          setFault(taken === (step === 1 ? typed : rounded(typed)) ? null : "bounds");
          onChange(taken);
        }}
      />
      <span id={id} role="status" className={styles.fault}>
        {fault === "number" && t("results.whatIf.notNumber", shown)}
        {fault === "bounds" && t(step === 1 ? "results.whatIf.whole" : "results.whatIf.bounds", shown)}
      </span>
    </>
  );
}

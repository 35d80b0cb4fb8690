import { Field, Input, Select, Text } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Criterion } from "../../../criteria/criterion";
import type { Edition } from "../../../criteria/edition";
import { fullName } from "../../../criteria/fullName";
import { unitOf } from "../../../intake/unit";
import { numberText } from "../../../locales/numberText";
import { unitText } from "../../../locales/unitText";
import { canBeTried, triedIndicators, triedPoints } from "../../../scoring/triedPoints";
import { yesNoWords } from "../../../tables/input";
import { typedNumber } from "../../../tables/typedNumber";
import { useTexts } from "../../texts/useTexts";
import { Disclosure } from "../Disclosure";

interface TryRuleProps {
  readonly edition: Edition;
  readonly code: string;
}

/** What the rule of a criterion makes of a value that somebody types. */
export function TryRule({ edition, code }: TryRuleProps): React.JSX.Element | null {
  const { t } = useTexts();
  const criterion = edition.criteria.find((one) => one.code === code);
  if (criterion === undefined) return null;
  return (
    <Disclosure summary={<Text size={200}>{t("criteria.trying.heading", { code })}</Text>}>
      {canBeTried(edition, criterion) ? (
        <Trial edition={edition} criterion={criterion} />
      ) : (
        <Text block size={200}>
          {t(criterion.counted ? "criteria.trying.byPlace" : "criteria.note.notCounted")}
        </Text>
      )}
    </Disclosure>
  );
}

function Trial({
  edition,
  criterion,
}: {
  readonly edition: Edition;
  readonly criterion: Criterion;
}): React.JSX.Element {
  const { t, language } = useTexts();
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const indicators = triedIndicators(edition, criterion);
  const values = indicators.map((one) => ({ one, value: typedValue(typed.get(one.code) ?? "") }));
  const known = new Map(values.flatMap(({ one, value }) => (typeof value === "number" ? [[one.code, value]] : [])));
  const points = known.size === 0 ? null : triedPoints(edition, criterion.code, known);
  const shown = values.flatMap(({ value }) => (typeof value === "number" ? [numberText(value, language)] : []));
  return (
    <>
      {values.map(({ one, value }) => (
        <ValueField
          key={one.code}
          criterion={one}
          label={`${one.code}. ${fullName(one, edition.criteria, language)}`}
          typed={typed.get(one.code) ?? ""}
          isFaulty={value === "faulty"}
          onType={(text) => {
            setTyped(new Map([...typed, [one.code, text]]));
          }}
        />
      ))}
      <Text block role="status" weight="semibold">
        {known.size > 0 &&
          (points === null
            ? t("criteria.trying.none")
            : t("criteria.trying.points", {
                values: shown.join("; "),
                points: t("criteria.note.points", { count: points, points: numberText(points, language) }),
              }))}
      </Text>
    </>
  );
}

/** null where nothing is typed. */
function typedValue(text: string): number | "faulty" | null {
  if (text.trim() === "") return null;
  const number = typedNumber(text);
  return typeof number === "number" ? number : "faulty";
}

interface ValueFieldProps {
  readonly criterion: Criterion;
  readonly label: string;
  readonly typed: string;
  readonly isFaulty: boolean;
  readonly onType: (text: string) => void;
}

/** A value of the criterion's unit: a number, or yes and no. */
function ValueField({ criterion, label, typed, isFaulty, onType }: ValueFieldProps): React.JSX.Element {
  const { t, language } = useTexts();
  const id = useId();
  const isYesNo = unitOf(criterion).family === "yesNo";
  return (
    <Field
      size="small"
      label={{ children: label, htmlFor: id }}
      {...(isFaulty ? { validationMessage: t("criteria.input.number") } : {})}
    >
      {isYesNo ? (
        <Select
          id={id}
          size="small"
          value={typed}
          onChange={(_event, { value }) => {
            onType(value);
          }}
        >
          <option value=""></option>
          <option value="1">{yesNoWords.text(t, "yes")}</option>
          <option value="0">{yesNoWords.text(t, "no")}</option>
        </Select>
      ) : (
        <Input
          id={id}
          size="small"
          inputMode="decimal"
          value={typed}
          contentAfter={unitText(criterion.unit, language)}
          onChange={(_event, { value }) => {
            onType(value);
          }}
        />
      )}
    </Field>
  );
}

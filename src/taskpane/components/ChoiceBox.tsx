import { Combobox, makeStyles, Option } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../texts/useTexts";
import { choicesLike, type Choice } from "../view/questions";

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%", maxWidth: "400px" },
  list: { maxHeight: "240px" },
});

interface ChoiceBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  /** true where the user has asked for the list by a press: the focus follows. */
  readonly takesFocus?: boolean;
  readonly onChoose: (value: string) => void;
}

/** A list that is narrowed by typing into it; choosing answers at once. */
export function ChoiceBox({
  label,
  placeholder,
  choices,
  takesFocus = false,
  onChoose,
}: ChoiceBoxProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector("input")?.focus();
  }, [takesFocus]);
  const listed = choicesLike(choices, typed);
  return (
    <div ref={box}>
      <Combobox
        className={styles.box}
        size="small"
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        listbox={{ className: styles.list }}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined && choices.some(({ value }) => value === optionValue)) onChoose(optionValue);
        }}
      >
        {listed.map(({ value, text }) => (
          <Option key={value} value={value} text={text}>
            {text}
          </Option>
        ))}
        {listed.length === 0 && (
          <Option value="" text="" disabled>
            {t("pane.questions.noneFound")}
          </Option>
        )}
      </Combobox>
    </div>
  );
}

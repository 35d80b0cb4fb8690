import { Select } from "@fluentui/react-components";
import { languageNames, languages, type Language } from "../../locales/language";
import { useTexts } from "../texts/useTexts";

interface LanguageSwitchProps {
  readonly language: Language;
  readonly onChange: (language: string) => void;
}

export function LanguageSwitch({ language, onChange }: LanguageSwitchProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Select
      appearance="outline"
      size="small"
      aria-label={t("pane.language")}
      value={language}
      onChange={(_event, { value }) => {
        onChange(value);
      }}
    >
      {languages.map((each) => (
        <option key={each} value={each} lang={each}>
          {languageNames[each]}
        </option>
      ))}
    </Select>
  );
}

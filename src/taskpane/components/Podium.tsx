import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { useTexts } from "../texts/useTexts";
import type { ShownPrize } from "../view/awardsView";
import { Section } from "./Section";

const romanPlaces = ["I", "II", "III"] as const;

const useStyles = makeStyles({
  podium: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "6px" },
  place: { display: "flex", alignItems: "stretch", gap: "10px" },
  step: {
    flexShrink: 0,
    width: "44px",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  first: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  words: { display: "flex", flexDirection: "column", minWidth: 0, padding: "4px 0" },
  name: {
    overflowWrap: "anywhere",
    // Official names are long: in a narrow pane three of them must still be on one screen.
    "@media (max-width: 400px)": { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  total: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** The prize places that are decided; equals share one. */
export function Podium({
  prizes,
  notAwarded,
}: {
  readonly prizes: readonly ShownPrize[];
  readonly notAwarded: readonly string[];
}): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  return (
    <Section level={3} heading={t("pane.results.podium")}>
      {prizes.length === 0 && <Text>{t("pane.results.noPrizes")}</Text>}
      <ol className={styles.podium}>
        {prizes.map(({ place, names, total }) => (
          <li key={names.join()} className={styles.place}>
            <span
              className={mergeClasses(styles.step, place === 1 ? styles.first : undefined)}
              role="img"
              aria-label={t("pane.results.placeOf", { place: placeNumeral(place, language) })}
            >
              {placeNumeral(place, language)}
            </span>
            <span className={styles.words}>
              {names.map((name) => (
                <Text key={name} weight="semibold" className={styles.name}>
                  {name}
                </Text>
              ))}
              {total !== null && (
                <Text className={styles.total}>
                  {t("pane.results.points", { count: total, number: numberText(total, language) })}
                </Text>
              )}
            </span>
          </li>
        ))}
      </ol>
      {notAwarded.map((place) => (
        <Text key={place}>{t("resolution.notAwarded", { place })}</Text>
      ))}
    </Section>
  );
}

function placeNumeral(place: number, language: Language): string {
  return romanPlaces[place - 1] ?? numberText(place, language);
}

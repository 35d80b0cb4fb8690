import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { AwardSafety } from "../../insight/safety/awardSafety";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { useTexts } from "../texts/useTexts";
import type { AwardsView } from "../view/awardsView";
import { OrganisationLink } from "./OrganisationLink";
import { Section } from "./Section";

const romanPlaces = ["I", "II", "III"] as const;

const useStyles = makeStyles({
  podium: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "4px" },
  place: { display: "flex", alignItems: "center", gap: "8px", minHeight: "36px" },
  step: {
    flexShrink: 0,
    width: "32px",
    alignSelf: "stretch",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  first: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  words: { flexGrow: 1, display: "flex", flexDirection: "column", minWidth: 0, lineHeight: tokens.lineHeightBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  result: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface PodiumProps {
  readonly awards: Pick<AwardsView, "prizes" | "notAwarded">;
  /** null where it was not worked out. */
  readonly safety: readonly AwardSafety[] | null;
}

/** The prize places that are decided, a line each: who, points, how safe; equals share one. */
export function Podium({ awards: { prizes, notAwarded }, safety }: PodiumProps): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  return (
    <Section level={3} heardOnly heading={t("pane.results.podium")}>
      {prizes.length === 0 && <Text>{t("pane.results.noPrizes")}</Text>}
      <ol className={styles.podium}>
        {prizes.flatMap(({ place, organisations, total }) =>
          organisations.map((organisation) => (
            <li key={organisation.name} className={styles.place}>
              <span
                className={mergeClasses(styles.step, place === 1 ? styles.first : undefined)}
                role="img"
                aria-label={t("pane.results.placeOf", { place: placeNumeral(place, language) })}
              >
                {placeNumeral(place, language)}
              </span>
              <span className={styles.words}>
                <span className={styles.name}>
                  <OrganisationLink organisation={organisation} />
                </span>
                <span className={styles.result}>
                  {total !== null && t("pane.results.points", { count: total, number: numberText(total, language) })}
                  <Verdict own={safety?.find((one) => isOf(one, organisation.name)) ?? null} />
                </span>
              </span>
            </li>
          )),
        )}
      </ol>
      {notAwarded.map((place) => (
        <Text key={place}>{t("resolution.notAwarded", { place })}</Text>
      ))}
    </Section>
  );
}

function isOf({ organisation, line }: AwardSafety, name: string): boolean {
  return organisation === name && line.award.what === "prize";
}

function Verdict({ own }: { readonly own: AwardSafety | null }): React.JSX.Element | null {
  const { t } = useTexts();
  const styles = useStyles();
  if (own === null) return null;
  const { kind } = own.verdict;
  return (
    <>
      {" · "}
      <span className={kind === "safe" ? undefined : styles.doubtful}>{t(`safety.verdict.${kind}`)}</span>
    </>
  );
}

function placeNumeral(place: number, language: Language): string {
  return romanPlaces[place - 1] ?? numberText(place, language);
}

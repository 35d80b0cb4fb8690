import { Link, makeStyles } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import { useTexts } from "../texts/useTexts";
import type { ShownName } from "../view/awardsView";

/** Shows why an organisation has its place. */
export const OpenOrganisation = createContext<(name: string) => void>(() => undefined);

const useStyles = makeStyles({
  link: {
    textAlign: "left",
    overflowWrap: "anywhere",
    fontWeight: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
  },
});

/** A name that leads to the organisation's page. */
export function OrganisationLink({ organisation }: { readonly organisation: ShownName }): React.JSX.Element {
  const open = useContext(OpenOrganisation);
  const { t } = useTexts();
  const styles = useStyles();
  const { name, shown } = organisation;
  return (
    <Link
      inline
      as="button"
      className={styles.link}
      aria-label={t("results.openOrganisation", { organisation: shown })}
      onClick={() => {
        open(name);
      }}
    >
      {shown}
    </Link>
  );
}

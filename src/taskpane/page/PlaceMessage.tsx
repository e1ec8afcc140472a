import { Body1, Button, Link, makeStyles, Title3 } from "@fluentui/react-components";
import type { Place } from "../../excel";
import { type Language, sayOnPage } from "../../words";

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "12px",
    padding: "16px 42px 16px 16px",
  },
});

type Elsewhere = Exclude<Place, { readonly kind: "excel" }>;

/** Where there is no Excel: what that means, what to ask for, and the workbench as the way that always works. */
export default function PlaceMessage({ place, language }: { place: Elsewhere; language: Language }) {
  const styles = useStyles();
  const isOfficeMissing = place.kind === "no-office-js" || place.kind === "no-answer";
  return (
    <main className={styles.main} lang={language}>
      <Title3 as="h1">{sayOnPage("place.title", language)}</Title3>
      {place.kind === "browser" && <Body1 as="p">{sayOnPage("place.browser", language)}</Body1>}
      {place.kind === "other-host" && <Body1 as="p">{sayOnPage("place.other", language, { name: place.name })}</Body1>}
      {isOfficeMissing && (
        <>
          <Body1 as="p" role="alert">
            {sayOnPage("place.noOffice", language)}
          </Body1>
          <Body1 as="p">{sayOnPage("place.ask", language)}</Body1>
          <Button onClick={() => location.reload()}>{sayOnPage("place.retry", language)}</Button>
        </>
      )}
      <Link href="index.html">{sayOnPage("place.workbench", language)}</Link>
    </main>
  );
}

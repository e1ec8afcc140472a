import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { OpenCall } from "./formulaCaret";

const useStyles = makeStyles({ call: { fontFamily: tokens.fontFamilyMonospace } });

/** The arguments of the function being typed, the current one in bold with its meaning. */
export default function CallHint({ call, separator }: { readonly call: OpenCall; readonly separator: string }) {
  const styles = useStyles();
  const { name, parameters } = call.called;
  const current = call.current === null ? undefined : parameters[call.current];
  return (
    <>
      <span className={styles.call} data-testid="formula-call">
        CALOG.{name}(
        {parameters.map((parameter, index) => {
          const written = `${parameter.name}${parameter.isRepeating ? "…" : ""}`;
          const shown = parameter.isOptional || parameter.isRepeating ? `[${written}]` : written;
          return (
            <Fragment key={parameter.name}>
              {index > 0 && `${separator} `}
              {parameter === current ? <strong>{shown}</strong> : shown}
            </Fragment>
          );
        })}
        )
      </span>
      {current && <div>{current.meaning}</div>}
    </>
  );
}

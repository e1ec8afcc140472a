import { Button, Field, Input } from "@fluentui/react-components";
import { Fragment, useCallback, type SyntheticEvent } from "react";
import type { PostKind } from "../../../law";
import { usePane, useText } from "../../context";
import type { NormsView, PostTexts } from "../../desk";
import { useLayout } from "../../parts/layout";
import { ScrollTable } from "../../parts/member/Part";
import { Notice } from "../../parts/Notice";
import { TaskOutcome } from "../../parts/TaskOutcome";
import { useArrival } from "../../parts/useArrival";
import { useComputed } from "../../parts/useComputed";
import { useKept } from "../../parts/useKept";

const POSTS: readonly PostKind[] = ["operational", "a", "b", "c", "d", "foremen"];
const NONE: PostTexts = { operational: "", a: "", b: "", c: "", d: "", foremen: "" };

/** The numbers of posts of a zone against the norms of circular PLP 16. */
export default function NormsTool() {
  const { desk } = usePane();
  const t = useText();
  const layout = useLayout();
  const [posts, setPosts] = useKept("norms-posts", () => NONE);
  const norms = useCallback((typed: PostTexts) => desk.norms(typed), [desk]);
  const { task, found, run } = useComputed("norms", norms, null);
  const { wrong = [], norms: compared = [] } = found?.answer ?? {};
  const arrived = compared.length > 0 ? found?.run : null;
  const place = useArrival<HTMLDivElement>(arrived, arrived);
  const compare = (event: SyntheticEvent) => {
    event.preventDefault();
    run(posts, () => undefined);
  };
  return (
    <>
      <form onSubmit={compare} className={layout.screen} style={{ padding: 0 }} noValidate>
        <div
          style={{
            display: "grid",
            gridTemplateColumns: "repeat(auto-fill, minmax(min(150px, 100%), 1fr))",
            gap: "8px",
            alignItems: "end",
          }}
        >
          {POSTS.map((kind) => (
            <Field
              key={kind}
              label={t(`norms.${kind}`)}
              size="small"
              {...(wrong.includes(kind) ? { validationMessage: t("norms.number") } : {})}
            >
              <Input
                size="small"
                style={{ minWidth: 0, width: "100%" }}
                inputMode="decimal"
                input={{ style: { minWidth: 0, width: "100%" } }}
                value={posts[kind]}
                onChange={(_, { value }) => setPosts({ ...posts, [kind]: value })}
              />
            </Field>
          ))}
        </div>
        <div>
          <Button type="submit" appearance="primary" disabledFocusable={task.isRunning}>
            {t("norms.compare")}
          </Button>
        </div>
      </form>
      <TaskOutcome task={task} />
      {compared.length > 0 && (
        <div ref={place} tabIndex={-1}>
          {found?.ask !== posts && <Notice text={t("norms.other")} intent="info" />}
          <NormTable norms={compared} />
        </div>
      )}
    </>
  );
}

function NormTable({ norms }: Pick<NormsView, "norms">) {
  const t = useText();
  const heads = [
    { text: t("norms.norm") },
    { text: t("norms.figure"), isNumber: true },
    { text: t("norms.bounds") },
    { text: t("norms.met") },
  ];
  return (
    <ScrollTable label={t("norms.results")} heads={heads}>
      {norms.map(({ name, figure, bounds, met, isMet, source, standing }) => (
        <Fragment key={name}>
          <tr>
            <th scope="row" rowSpan={2} style={{ whiteSpace: "normal" }}>
              {name}
            </th>
            <td className="number">{figure}</td>
            <td>{bounds === "" ? "–" : bounds}</td>
            <td>{isMet === null ? met : <strong>{met}</strong>}</td>
          </tr>
          <tr>
            <td colSpan={3}>{standing === null ? source : `${source} – ${standing}`}</td>
          </tr>
        </Fragment>
      ))}
    </ScrollTable>
  );
}

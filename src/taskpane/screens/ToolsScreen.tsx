import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { Suspense, useEffect, useRef, type ComponentType } from "react";
import { useText } from "../context";
import { later } from "../failure";
import { useLayout } from "../parts/layout";
import type { ToolProps } from "./tools/toolProps";

const TOOLS = {
  completeness: later(() => import("./tools/CompletenessTool")),
  compare: later(() => import("./tools/CompareTool")),
  forecast: later(() => import("./tools/ForecastTool")),
  several: later(() => import("./tools/SeveralTool")),
  norms: later(() => import("./tools/NormsTool")),
} as const satisfies Record<string, ComponentType<ToolProps>>;
export type ToolName = keyof typeof TOOLS;
const NAMES = Object.keys(TOOLS) as ToolName[];

interface Props extends ToolProps {
  /** null: the list of them. */
  readonly tool: ToolName | null;
  readonly onTool: (tool: ToolName | null) => void;
}

/** What is done beside the five steps: the list of tools, or one of them with a way back. */
export default function ToolsScreen({ tool, onTool, ...props }: Props) {
  const t = useText();
  const layout = useLayout();
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(tool);
  useEffect(() => {
    const left = before.current;
    before.current = tool;
    if (left === tool) return;
    const target = tool === null ? `[data-tool="${left}"]` : "h2";
    place.current?.querySelector<HTMLElement>(target)?.focus();
  }, [tool]);
  if (tool === null) {
    return (
      <div className={layout.screen} ref={place}>
        <p className={layout.quiet}>{t("tools.intro")}</p>
        <ul className={layout.list}>
          {NAMES.map((name) => (
            <li key={name}>
              <button type="button" className={layout.item} data-tool={name} onClick={() => onTool(name)}>
                <strong>{t(`tools.${name}.title`)}</strong>
                <span className={layout.quiet}>{t(`tools.${name}.what`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const Tool = TOOLS[tool];
  return (
    <div className={layout.screen} ref={place}>
      <div>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => onTool(null)}
          data-testid="tools-back"
        >
          {t("tools.back")}
        </Button>
      </div>
      <h2 className={layout.heading} tabIndex={-1}>
        {t(`tools.${tool}.title`)}
      </h2>
      <p className={layout.quiet}>{t(`tools.${tool}.what`)}</p>
      <Suspense>
        <Tool {...props} />
      </Suspense>
    </div>
  );
}

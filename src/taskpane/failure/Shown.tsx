import { Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Failure } from "./Failure";
import type { Asked } from "./useAsked";

interface Props<T> {
  readonly asked: Asked<T>;
  /** What is waited for, in words; without it nothing shows meanwhile. */
  readonly waiting?: string;
  readonly children: (value: T) => ReactNode;
}

/** What was asked, once it is there; until then that it is awaited; where it failed, a sentence with a way on. */
export function Shown<T>({ asked, waiting, children }: Props<T>): ReactNode {
  if (asked.failure) return <Failure error={asked.failure.error} onRetry={asked.again} />;
  if (asked.value === undefined) return waiting === undefined ? null : <Spinner label={waiting} />;
  return children(asked.value);
}

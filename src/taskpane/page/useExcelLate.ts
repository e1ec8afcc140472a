import { useEffect, useState } from "react";
import type { ExcelHost } from "../../excel";

/** Whether Excel has not answered for a while: most often a cell is being edited. */
export function useExcelLate({ patience }: ExcelHost): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => patience?.onLate(setLate), [patience]);
  return isLate;
}

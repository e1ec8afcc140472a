import { useEffect, useRef } from "react";

/** Takes files dropped anywhere on the page. */
export function useDrop(take: (files: readonly File[]) => void, onHover: (isHovering: boolean) => void): void {
  const handler = useRef(take);
  useEffect(() => {
    handler.current = take;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      onHover(true);
    };
    const leave = () => onHover(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      onHover(false);
      handler.current([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, [onHover]);
}

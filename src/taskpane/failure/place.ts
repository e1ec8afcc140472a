import { createContext, useContext } from "react";
import type { Language } from "../../words";

/** Where a failure shows: the language to say it in, and what its details name. */
export interface FailurePlace {
  readonly language: Language;
  readonly screen: string;
}

const Context = createContext<FailurePlace>({ language: "fr", screen: "" });
export const FailurePlaceProvider = Context.Provider;

export function useFailurePlace(): FailurePlace {
  return useContext(Context);
}

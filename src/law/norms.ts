import { lawData, type NormData } from "./data";

export type Norm = NormData;

/** The norms of circular PLP 16, point 2, in the order of the circular. */
export const norms: readonly Norm[] = lawData.norms.norms;

import type { Place, Source } from "../messages";

type Places = readonly (string | Place)[];

/** The statute of the police staff, AR 30-03-2001. */
export const pjpol = (...at: Places): Source => [{ act: "PJPol", at }];

/** The ministerial decree that carries it out. */
export const aepol = (...at: Places): Source => [{ act: "AEPol", at }];

export const royalDecree = (date: string, ...at: Places): Source => [{ act: "AR", date, at }];

export const law = (date: string, ...at: Places): Source => [{ act: "L", date, at }];

/** The secretariat's note on the insertion of 2007. */
export const note2007 = (...at: Places): Source => [{ act: "note", number: "84738-2007", at }];

export const plp16 = (...at: Places): Source => [{ act: "PLP16", at }];

/** Somebody else's text: a page, a supplied line. */
export const ownText = (text: string): Source => [{ text }];

/** A source with further places in its last act: a row of the annex, a step. */
export function within(source: Source, ...more: Places): Source {
  return source.map((one, index) => (index < source.length - 1 ? one : { ...one, at: [...(one.at ?? []), ...more] }));
}

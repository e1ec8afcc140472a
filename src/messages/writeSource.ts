import type { Messages } from "./generated/messages";
import type { Citation, Place, Source, SourceRemark } from "./source";

type Keys = Extract<keyof Messages, `source.${string}` | `source-remark.${string}`>;
/** Writes a part of a source: `source.step` with its number. */
type SourceWords = <K extends Keys>(key: K, data: Messages[K]) => string;

const join = (parts: readonly (string | undefined)[], between: string): string =>
  parts.filter((part) => part !== undefined && part !== "").join(between);
const isSeveral = (text: string): boolean => text.includes("-") || text.includes(",");
const bracketed = (aside: Source | undefined, words: SourceWords): string | undefined =>
  aside && `(${writeSource(aside, words)})`;
const asPlace = (place: string | Place | undefined): Place =>
  typeof place === "string" ? { article: place } : (place ?? {});

function writePlace(place: Place, words: SourceWords): string {
  const { article, par, al, point, annex, scalesOf, item, step, aside } = place;
  const within = [
    article,
    par && `${isSeveral(par) ? "§§" : "§"} ${par}`,
    al && (al === "last" ? words("source.al-last", {}) : words("source.al", { al })),
    point,
  ];
  const parts = [
    join(within, " "),
    annex && words("source.annex", { annex }),
    scalesOf && words("source.scales-of", { date: scalesOf }),
    item,
    step === undefined ? undefined : words("source.step", { step }),
  ];
  return join([join(parts, ", "), bracketed(aside, words)], " ");
}

function writePlaces({ at = [], joined }: Citation, words: SourceWords): string {
  const places = at.map((one) => writePlace(asPlace(one), words));
  if (!joined) return places.join(", ");
  return words("source.and", { first: places.slice(0, -1).join(", "), last: places.at(-1) ?? "" });
}

type Decree = "AR" | "AM" | "L";

/** A decree or a law by its date, with the name it is known by and its numbers. */
function writeDecree(act: Decree, { date = "", known, numac, published }: Citation, words: SourceWords): string {
  const named = join([words(`source.${act}`, { date }), known && `(${words(`source.${known}`, {})})`], " ");
  const numbered = known
    ? join([named, numac && `numac ${numac}`], ", ")
    : join([named, numac && `(numac ${numac})`], " ");
  return join([numbered, published && words("source.published", { date: published })], ", ");
}

/** The act with its places; what stands between them is a matter of the act. */
function writeAct(citation: Citation, words: SourceWords): string {
  const { act, number = "", at = [], of, text } = citation;
  const places = writePlaces(citation, words);
  const first = asPlace(at[0]);
  switch (act) {
    case undefined:
      return join([text, places], ", ");
    case "note":
      if (of === "example") return words("source.example", { number, at: places });
      return join([words(of === "number" ? "source.note-number" : "source.note", { number }), places], ", ");
    case "PLP16":
      return words("source.PLP16", { at: places });
    case "workbook":
      return words("source.workbook", {});
    case "PJPol":
    case "AEPol":
      return join([words(`source.${act}`, {}), places], (first.article ?? first.annex) ? " " : ", ");
    default: {
      const decree = writeDecree(act, citation, words);
      if (first.article === undefined) return join([decree, places], ", ");
      const several = at.length > 1 || isSeveral(first.article);
      return `${decree} ${words(several ? "source.articles" : "source.article", { at: places })}`;
    }
  }
}

function writeRemark(remark: SourceRemark, words: SourceWords): string {
  switch (remark.id) {
    case "first-month":
      return words("source-remark.first-month", remark);
    case "repealed":
      return words("source-remark.repealed", remark);
    case "minimum-group":
      return words("source-remark.minimum-group", remark);
    case "in-force":
    case "text-of":
    case "extinct-group":
    case "abolished":
    case "extinction":
      return words(`source-remark.${remark.id}`, remark);
    default:
      return words(`source-remark.${remark.id}`, {});
  }
}

function writeCitation(citation: Citation, words: SourceWords): string {
  const { of, remark, aside } = citation;
  const act = writeAct(citation, words);
  const meant = of === "class" || of === "pattern" ? words(`source.${of}`, { of: act }) : act;
  const said = join(
    [meant, remark && writeRemark(remark, words)],
    remark?.id === "in-force" ? ", " : words("source.says", {}),
  );
  return join([said, bracketed(aside, words)], " ");
}

/** A source in the words given: its citations in order. */
export function writeSource(source: Source, words: SourceWords): string {
  return source.reduce((text, one) => {
    const written = writeCitation(one, words);
    return text === "" ? written : `${text}${one.plus ? " + " : words("source.between", {})}${written}`;
  }, "");
}

const bare = (name: string) => (): string => name;
const dated =
  (name: string) =>
  ({ date }: { readonly date: string | number }): string =>
    `${name} ${date}`;

/** The words of documents for programs: the same whatever the language. */
const DOCUMENT: { readonly [K in Keys]: (data: Messages[K]) => string } = {
  "source.between": bare("; "),
  "source.says": bare(": "),
  "source.PJPol": bare("PJPol"),
  "source.AEPol": bare("AEPol"),
  "source.AR": dated("AR"),
  "source.AM": dated("AM"),
  "source.L": dated("L"),
  "source.note": ({ number }) => `note SSGPI ${number}`,
  "source.note-number": ({ number }) => `note ${number}`,
  "source.example": ({ number, at }) => `SSGPI note ${number}, example of section ${at}`,
  "source.PLP16": ({ at }) => `circular PLP 16, point ${at}`,
  "source.workbook": bare("classeur de conversion"),
  "source.al": ({ al }) => `al. ${al}`,
  "source.al-last": bare("last al."),
  "source.and": ({ first, last }) => `${first} et ${last}`,
  "source.annex": ({ annex }) => `annexe ${annex}`,
  "source.article": ({ at }) => `art. ${at}`,
  "source.articles": ({ at }) => `arts ${at}`,
  "source.class": ({ of }) => `class from ${of}`,
  "source.pattern": ({ of }) => `by the pattern of ${of}`,
  "source.published": dated("M.B."),
  "source.scales-of": dated("échelles au"),
  "source.step": ({ step }) => `step ${step}`,
  "source-remark.abolished": ({ date }) => `contractual scales abolished on ${date}, scale seniority kept`,
  "source-remark.always-minimum": bare("always the minimum career"),
  "source-remark.extinct-group": dated("group in extinction, kept with the scales of"),
  "source-remark.extinction": dated("extinction for those not in service on"),
  "source-remark.first-month": ({ date, month }) => `in force ${date}: first whole month ${month}`,
  "source-remark.fourth-month": bare("inadmissible from the fourth month"),
  "source-remark.group-pattern": bare("group C: place 1 keeps its name, place k becomes k.1"),
  "source-remark.in-force": dated("in force"),
  "source-remark.kept-functionality": bare(
    "item no longer applies; kept while the functionality continues without interruption",
  ),
  "source-remark.minimum-career": bare("insertion is always in the minimum career"),
  "source-remark.minimum-group": ({ scales }) => `minimum group ${scales}`,
  "source-remark.original-text": bare("texte original"),
  "source-remark.repealed": ({ article, date }) => `the then ${article}, repealed ${date}`,
  "source-remark.text-of": dated("text of"),
};

/** A source as documents for programs write it. */
export function plainSource(source: Source): string {
  return writeSource(source, (key, data) => DOCUMENT[key](data));
}

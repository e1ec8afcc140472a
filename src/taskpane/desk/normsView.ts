import { readScalar } from "../../conversion";
import type { PostKind } from "../../law";
import { postNorms } from "../../rules";
import { normWords, type Language } from "../../words";
import { success, type Decimal, type Result } from "../../values";
import type { NormsView, PostTexts } from "./toolTypes";

function numberOf(text: string): Decimal | null {
  return readScalar({ kind: "decimal" }, text.trim());
}

/** @problem norms-without-operational */
export function normsView(texts: PostTexts, language: Language): Result<NormsView> {
  const [operational, a, b, c, d] = [texts.operational, texts.a, texts.b, texts.c, texts.d].map(numberOf);
  const foremen = texts.foremen.trim() === "" ? null : numberOf(texts.foremen);
  if (!operational || !a || !b || !c || !d || (foremen === null && texts.foremen.trim() !== "")) {
    const kinds = Object.keys(texts) as PostKind[];
    const isWrong = (kind: PostKind) =>
      numberOf(texts[kind]) === null && (kind !== "foremen" || texts.foremen.trim() !== "");
    return success({ wrong: kinds.filter(isWrong), norms: [] });
  }
  const found = postNorms({ operational, a, b, c, d, foremen });
  if (!found.ok) return found;
  return success({
    wrong: [],
    norms: found.value.map((answer) => ({ ...normWords(answer, language), isMet: answer.met })),
  });
}

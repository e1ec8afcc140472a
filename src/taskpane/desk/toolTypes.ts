import type { PostKind } from "../../law";
import type { NormWords } from "../../words";
import type { Result } from "../../values";

/** Numbers of posts as they are typed; foremen may be left empty. */
export type PostTexts = Readonly<Record<PostKind, string>>;

export interface NormsView {
  /** What is no number: nothing is answered until it is one. */
  readonly wrong: readonly PostKind[];
  readonly norms: readonly (NormWords & { readonly isMet: boolean | null })[];
}

/** What the "Tools" screens ask; plain data in and out, as everything else of the desk. */
export interface ToolDesk {
  /** The numbers of posts against the norms of circular PLP 16. */
  norms(posts: PostTexts): Promise<Result<NormsView>>;
}

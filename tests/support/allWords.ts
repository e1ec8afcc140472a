import { LANGUAGES, learn, type Catalogue, type Language } from "../../src/words";

/** Everything a language says: its page's words, its reasons, its commands'. */
const PARTS = ["", "Reasons", "Commands"];

/** Words that are loaded when the first of them is asked for: most tests speak one language. */
function whenAsked(language: Language): Catalogue {
  let words: Catalogue | undefined;
  const all = (): Catalogue => {
    words ??= Object.assign(
      {},
      ...PARTS.map(
        (part) => (module.require(`../../src/words/generated/${language}${part}`) as { default: Catalogue }).default,
      ),
    ) as Catalogue;
    return words;
  };
  return new Proxy<Catalogue>(
    {},
    {
      get: (_, key) => Reflect.get(all(), key) as unknown,
      getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(all(), key),
    },
  );
}

/** Tests speak every language: the product loads only the one in use. */
for (const language of LANGUAGES) learn(language, whenAsked(language));

import { LAW_VERSION } from "../law";
import { LANGUAGES, say, type Language } from "../words";
import { escaped, page } from "./page";
import { PRODUCT_VERSION } from "./version";

function supportPage(language: Language, contact: string | undefined): string {
  const title = say("support.title", language);
  const link = (address: string, key: "support.functions" | "support.workbench" | "support.licences"): string =>
    `<li><a href="${address}">${escaped(say(key, language))}</a></li>`;
  const paragraphs = [
    say("support.what", language),
    say("support.start", language),
    contact === undefined ? say("support.contact-none", language) : say("support.contact", language, { contact }),
    say("support.versions", language, { product: PRODUCT_VERSION, law: LAW_VERSION }),
  ].map((text) => `<p>${escaped(text)}</p>`);
  const links = [
    link("all.html", "support.functions"),
    link("../../index.html", "support.workbench"),
    link("../../licences.txt", "support.licences"),
  ];
  return page(language, title, `<h1>${escaped(title)}</h1>\n${paragraphs.join("\n")}\n<ul>${links.join("")}</ul>`);
}

/**
 * The pages to which the manifest sends people who need help, by path.
 *
 * @param contact - whom to ask, as whoever deploys the product says it
 */
export function supportFiles(contact?: string): ReadonlyMap<string, string> {
  return new Map(LANGUAGES.map((language) => [`help/${language}/support.html`, supportPage(language, contact)]));
}
